package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.report.SummaryJson;
import app.galea.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports asked for on the command line, from a recording. */
class ReportOptionsTest {

    private static final String PICTURES = "src/test/resources/frames";

    @TempDir
    private Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private String trace = "";
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        trace = folder.resolve("trace.jsonl").toString();
        assertThat(galea("analyze", PICTURES, "--trace", trace)).isIn(0, 3);
    }

    @AfterEach
    void hear() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    private int galea(String... words) {
        err.reset();
        Folders folders = new Folders(Path.of(".").toAbsolutePath().normalize(), folder.resolve("home"));
        Outside outside = new Outside(
                folders, Map.of("NO_COLOR", "1"), new SystemClock(), new StopSignal(), (wish, all) -> false);
        return new CommandLineMain(outside).run(words);
    }

    @Test
    void aFolderGetsEveryFormatAndAFileItsOwn() throws Exception {
        Path reports = folder.resolve("new/reports");
        assertThat(galea("analyze", trace, "--report", reports.toString(), "--lang", "de"))
                .isZero();
        String name = Path.of(trace).getFileName().toString();
        assertThat(reports.resolve(name + ".html")).content().contains("Zone für Zone");
        assertThat(reports.resolve(name + ".pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
        assertThat(reports.resolve(name + ".png")).exists();
        assertThat(reports.resolve(name + ".csv")).content().startsWith("zone,target_s,");
        assertThat(SummaryJson.read(Files.readString(reports.resolve(name + ".summary.json")))
                        .zones())
                .hasSize(16);

        Path one = folder.resolve("only.csv");
        assertThat(galea("analyze", trace, "--report", one.toString())).isZero();
        assertThat(one).hasSameBinaryContentAs(reports.resolve(name + ".csv"));
        assertThat(galea("analyze", trace, trace, "--report", one.toString())).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenCostsNothingElse() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        Path json = folder.resolve("all.json");
        assertThat(galea("analyze", trace, trace, "--report", inTheWay + "/reports", "--json", json.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Cannot write")
                .doesNotContain("Exception");
        assertThat(json).content().startsWith("[ {");
        assertThat(inTheWay).hasContent("x");
    }
}
