package app.galea.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.wording.Messages;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: it shows, it prints, and it stays alone. */
class ChromiumTest {

    private static final int DONE = 0x159a80;

    @TempDir
    private Path folder;

    @Test
    void showsAndPrintsThePage() throws IOException, InterruptedException {
        Optional<String> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(ChromiumTest::isInstalled)
                .findFirst();
        if (browser.isEmpty()) {
            System.out.println("SKIPPED: no Chromium here; the HTML report was not opened in a browser");
        }
        assumeTrue(browser.isPresent(), "no Chromium here; the HTML report was not opened in a browser");
        SessionReport report =
                SessionReport.of(SampleSession.coached(), Occasion.UNKNOWN, Messages.of(Locale.forLanguageTag("pl")));
        Path page = folder.resolve("report.html");
        Files.write(page, ReportFormat.HTML.bytes(report));

        Path shot = folder.resolve("shot.png");
        run(browser.get(), page, "--window-size=1280,1700", "--screenshot=" + shot);
        BufferedImage picture = ImageIO.read(shot.toFile());
        assertThat(picture.getWidth()).isEqualTo(1280);
        long done = Arrays.stream(picture.getRGB(0, 0, 1280, 1700, null, 0, 1280))
                .filter(rgb -> (rgb & 0xffffff) == DONE)
                .count();
        assertThat(done).as("pixels of what is done").isGreaterThan(10_000);

        Path printed = folder.resolve("printed.pdf");
        run(browser.get(), page, "--print-to-pdf=" + printed, "--no-pdf-header-footer");
        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            report.covered(),
                            "Strefa po strefie",
                            report.suggestions().get(0).reason());
        }
    }

    private void run(String browser, Path page, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(how));
        command.add(page.toUri().toString());
        File log = folder.resolve("browser.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the browser came to an end").isTrue();
        assertThat(Files.readString(log.toPath(), StandardCharsets.UTF_8))
                .doesNotContain("Refused to", "Content Security Policy");
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
