package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.history.HistoryException;
import app.galea.history.MadeRecording;
import app.galea.history.SqlHistory;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.time.SystemClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command about the past, as it is typed. */
class HistoryCommandsTest {

    @TempDir
    private Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String home = "home";

    @BeforeEach
    void listen() throws Exception {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Path sessions = folders().sessions();
        MadeRecording.brokenOff(sessions, "one", Instant.parse("2026-03-01T18:05:00Z"), 6);
        MadeRecording.brokenOff(sessions, "two", Instant.parse("2026-03-02T18:05:00Z"), 6);
    }

    @AfterEach
    void hear() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    private Folders folders() {
        return new Folders(Path.of(".").toAbsolutePath().normalize(), folder.resolve(home));
    }

    /** What the command prints; it must end well. */
    private String history(String... words) {
        String[] all = Stream.concat(Stream.of("history"), Stream.of(words)).toArray(String[]::new);
        out.reset();
        err.reset();
        Outside outside = new Outside(
                folders(), Map.of("NO_COLOR", "1"), new SystemClock(), new StopSignal(), (wish, rest) -> false);
        int code = new CommandLineMain(outside).run(all);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... words) throws IOException {
        return new ObjectMapper()
                .readTree(history(Stream.concat(Stream.of(words), Stream.of("--json", "-"))
                        .toArray(String[]::new)));
    }

    private String newest() throws IOException {
        return json("list").get("sessions").get(0).get("id").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list", "show", "compare", "trends", "next", "export", "recover", "delete", "undo", "backup", "restore",
                "import", "sync"
            })
    void tellsHowItIsUsed(String command) {
        assertThat(history(command, "--help")).contains("galea history " + command, "--lang");
    }

    @Test
    void whatBrokeOffIsRecoveredDeletedAndBroughtBack() throws IOException {
        assertThat(json("list").get("sessions"))
                .hasSize(2)
                .allSatisfy(
                        one -> assertThat(one.get("recovered").booleanValue()).isTrue());
        assertThat(history("list", "--lang", "de")).contains("2 Massagen sind abgebrochen");
        assertThat(json("recover", newest().substring(0, 8)).get("recovered")).hasSize(1);
        assertThat(history("recover")).contains("One session recovered.");
        assertThat(history("delete", "--all", "--lang", "es")).contains("2 sesiones borradas");
        assertThat(history("list")).contains("No sessions yet.");
        assertThat(json("undo").get("restored")).hasSize(2);
        assertThat(json("list").get("sessions")).hasSize(2);
    }

    @Test
    void everyFormatIsExported() throws IOException, HistoryException {
        history("recover");
        CheckIn answers = CheckIn.NONE.withBefore(Feeling.UNKNOWN.withTension(7));
        SqlHistory kept = SqlHistory.open(folders().history());
        kept.answer(kept.list().get(0).id(), answers);
        Path reports = folder.resolve("reports");
        Path table = folder.resolve("all.csv");
        JsonNode summaries = json("export", "--report", reports.toString(), "--csv", table.toString(), "--quiet");
        assertThat(summaries).hasSize(2);
        assertThat(summaries.get(0).at("/check_in/before/tension").intValue()).isEqualTo(7);
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("[^.]*\\.", "")))
                    .containsExactlyInAnyOrder(
                            "html", "pdf", "png", "csv", "summary.json", "html", "pdf", "png", "csv", "summary.json");
        }
        assertThat(Files.readAllLines(table)).hasSize(1 + 2 * 16);
        assertThat(Files.readString(table)).contains(",7,");
        assertThat(history("show", newest(), "--lang", "de")).contains("vorher 7, nachher –");
        assertThat(json("show", newest()).at("/check_in/before/tension").intValue())
                .isEqualTo(7);
    }

    @Test
    void twoAreComparedAndWeeksAreCounted() throws IOException {
        JsonNode all = json("list").get("sessions");
        String[] both = {
            "compare", all.get(0).get("id").asText(), all.get(1).get("id").asText()
        };
        assertThat(json(both).get("zones")).hasSize(16);
        assertThat(history(both)).contains("Earlier", "Massage time", "0:06");
        assertThat(json("trends", "--weeks", "3").get("weeks")).hasSize(3);
        assertThat(history("trends", "--weeks", "3", "--lang", "pl")).contains("Tydzień od");
        assertThat(json("next", "--minutes", "4").get("id").asText()).isEqualTo("next-for-you");
    }

    @Test
    void aBackupGoesIntoAnotherHomeOnce() throws IOException {
        history("recover");
        String list = history("list");
        String file = folder.resolve("all.galea").toString();
        history("backup", file);
        home = "other";
        assertThat(json("import", file).get("added").intValue()).isEqualTo(2);
        assertThat(json("import", file).get("known").intValue()).isEqualTo(2);
        assertThat(history("list")).isEqualTo(list);
        history("delete", "--all");
        history("restore", file);
        assertThat(history("list")).isEqualTo(list);
    }
}
