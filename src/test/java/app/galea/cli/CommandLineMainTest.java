package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.time.SystemClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person or a script meets them: exit codes, JSON, sentences. */
class CommandLineMainTest {

    private static final Path CLIP = Path.of("assets/demo/demo.mp4");

    @TempDir
    Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StopSignal stop = new StopSignal();
    private Path program = Path.of(".").toAbsolutePath().normalize();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hear() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    private int galea(String... words) {
        out.reset();
        err.reset();
        Folders folders = new Folders(program, folder.resolve("home"));
        Outside outside = new Outside(folders, Map.of("NO_COLOR", "1"), new SystemClock(), stop, (wish, all) -> false);
        return new CommandLineMain(outside).run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(said());
    }

    @Test
    void everyCommandThatIsListedIsThere() {
        assertThat(galea("--help")).isZero();
        List<String> listed = said().lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> !line.startsWith("   "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(listed)
                .contains("coach", "demo", "bench", "history", "about")
                .hasSize(11);
        for (String command : listed) {
            assertThat(galea(command, "--help")).as(command).isZero();
            assertThat(said()).as(command).startsWith("Usage: galea " + command);
        }
    }

    @Test
    void howSoonItCoachesIsMeasured() throws IOException {
        assertThat(galea("bench", "--start", "--json", "-")).isZero();
        JsonNode marks = json().required("start_s");
        assertThat(marks.required("coached").doubleValue())
                .isGreaterThan(marks.required("clip").doubleValue());
        assertThat(marks.required("network").doubleValue())
                .isGreaterThan(marks.required("command").doubleValue());
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(galea("dance")).isEqualTo(2);
        assertThat(galea("demo", "--routine", "base-to-crow", "--fast")).isEqualTo(2);
        assertThat(complained()).contains("did you mean 'base-to-crown'");
        assertThat(galea("bench", "--size", "big")).isEqualTo(2);
        assertThat(galea("analyze", "--free", "--routine", "base-to-crown", CLIP.toString()))
                .isEqualTo(2);
        assertThat(galea("demo", "--fast", "--lang", "xx")).isEqualTo(2);
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        assertThat(galea("--help")).isZero();
        assertThat(said())
                .contains("coach", "demo", "analyze", "look", "routines", "models", "doctor", "bench")
                .contains("interrupted, everything saved");
    }

    @Test
    void coachWithoutAWindowOrADisplayIsSix() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                System.getProperty("os.name", "").contains("Linux"), "only Linux can be without a display");
        assertThat(galea("coach")).isEqualTo(6);
        assertThat(complained()).contains("--headless");
    }

    @Nested
    class Analyze {

        @Test
        void anInputThatCannotBeReadIsThreeInOneSentence() throws IOException {
            Path text = Files.writeString(folder.resolve("notes.mp4"), "not a video");
            Path empty = Files.createFile(folder.resolve("empty.mp4"));
            for (Path bad : List.of(
                    text, empty, folder.resolve("missing.mp4"), Files.createDirectory(folder.resolve("none")))) {
                assertThat(galea("analyze", "--free", bad.toString()))
                        .as(bad.toString())
                        .isEqualTo(3);
                assertThat(complained().lines().filter(line -> line.startsWith("galea: ")))
                        .hasSize(1);
                assertThat(complained()).doesNotContain("Exception");
            }
        }

        @Test
        void aFolderOfPicturesIsASequenceAndOneThatCannotBeReadIsTold() throws IOException {
            Path pictures = Files.createDirectory(folder.resolve("pictures"));
            Files.copy(Path.of("src/test/resources/frames/demo-0600.jpg"), pictures.resolve("1.jpg"));
            Files.writeString(pictures.resolve("2.jpg"), "no picture");
            Files.copy(Path.of("src/test/resources/frames/demo-0750.jpg"), pictures.resolve("3.jpg"));
            assertThat(galea("analyze", "--free", "--json", "-", pictures.toString()))
                    .isZero();
            assertThat(json().get("duration_s").doubleValue()).isPositive();
            assertThat(complained()).contains("2.jpg");
        }

        @Test
        void aRecordingGivesTheSameSummaryAsTheClipItWasMadeFromByteForByte() throws IOException {
            Path trace = folder.resolve("t.jsonl");
            Path live = folder.resolve("live.json");
            Path replayed = folder.resolve("replayed.json");
            String clip = CLIP.toString();
            assertThat(galea(
                            "analyze",
                            clip,
                            "--routine",
                            "demo-minute",
                            "--trace",
                            trace.toString(),
                            "--json",
                            live.toString()))
                    .isZero();
            assertThat(galea("analyze", trace.toString(), "--json", replayed.toString()))
                    .isZero();
            assertThat(replayed).hasSameBinaryContentAs(live);
            JsonNode summary = new ObjectMapper().readTree(live.toFile());
            assertThat(summary.get("zones")).hasSize(16);
            assertThat(summary.get("routine").asText()).isEqualTo("demo-minute");
            assertThat(summary.get("environment").get("network").asText()).isEqualTo("galea-body-v1");
            assertThat(galea("analyze", "--free", trace.toString(), "--json", "-"))
                    .isZero();
            assertThat(json().get("routine").isNull()).isTrue();
            assertThat(json().get("steps")).isEmpty();
        }
    }

    @Nested
    class Demo {

        @Test
        void isCoachedToTheEndWhereNothingCanBeKept() throws IOException {
            // a file stands where the sessions' folder should be made
            Files.createDirectories(folder.resolve("home"));
            Files.writeString(folder.resolve("home/sessions"), "in the way");
            assertThat(galea("demo", "--fast")).isEqualTo(1);
            assertThat(said()).contains("Done.").doesNotContain("written:");
            assertThat(complained()).contains("Going on without recording").doesNotContain("Exception");
        }

        @Test
        void isCoachedSummedUpAndKept() throws IOException {
            Path copy = folder.resolve("demo.json");
            assertThat(galea("demo", "--fast", "--json", copy.toString()))
                    .as(complained())
                    .isZero();
            assertThat(said()).contains("100 %", "written: ");
            try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString()))
                        .contains("trace.jsonl", "summary.json");
            }
            JsonNode summary = new ObjectMapper().readTree(copy.toFile());
            assertThat(summary.get("steps"))
                    .allMatch(step -> step.get("completed").booleanValue());
            assertThat(timesOf(summary, "motion.scrub"))
                    .singleElement()
                    .satisfies(t -> assertThat(t).isBetween(43.0, 48.0));
            assertThat(timesOf(summary, "pace.slow_down")).isEmpty();
            // from 60 s on the hands only hover
            for (String hand : List.of("left", "right")) {
                assertThat(summary.get("contacts").get(hand))
                        .allMatch(contact -> contact.get("to_s").doubleValue() < 60.8);
            }
        }

        private static List<Double> timesOf(JsonNode summary, String cue) {
            List<Double> times = new ArrayList<>();
            for (JsonNode said : summary.get("cues")) {
                if (cue.equals(said.get("id").asText())) {
                    times.add(said.get("t_s").doubleValue());
                }
            }
            return times;
        }

        @Test
        void anInterruptionIsFiveAndKeepsWhatWasSeen() {
            stop.wish();
            assertThat(galea("demo")).isEqualTo(5);
            assertThat(folder.resolve("home/sessions")).isDirectoryRecursivelyContaining("glob:**summary.json");
        }
    }

    @Nested
    class Look {

        @Test
        void tellsOfGoodPicturesAndOfBadOnesAndIsThreeAtTheEnd() throws IOException {
            Path bad = Files.writeString(folder.resolve("bad.jpg"), "no picture");
            String good = "src/test/resources/frames/demo-0600.jpg";
            Path drawings = folder.resolve("drawn");
            assertThat(galea("look", "--json", "-", "--draw", drawings.toString(), bad.toString(), good))
                    .isEqualTo(3);
            JsonNode images = json().get("images");
            assertThat(images.get(0).get("error").asText()).isNotBlank();
            JsonNode seen = images.get(1);
            assertThat(seen.get("width").intValue()).isEqualTo(512);
            assertThat(seen.get("head").get("confidence").doubleValue()).isGreaterThan(0.9);
            assertThat(seen.get("head").get("landmarks")).hasSize(14);
            assertThat(seen.get("hands")).hasSize(2);
            assertThat(seen.get("hands").get(0).get("tips")).hasSize(5);
            assertThat(seen.get("hands").get(0).get("tips").get(0).get("finger").asText())
                    .isEqualTo("thumb");
            assertThat(drawings.resolve("demo-0600.look.jpg")).isRegularFile();
        }

        @Test
        void writesNoPictureUnlessAsked() throws IOException {
            assertThat(galea("look", "src/test/resources/frames/demo-0600.jpg")).isZero();
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Nested
    class Networks {

        @Test
        void aTamperedNetworkIsFourWithTheWayBack() throws IOException {
            program = copyOfTheProgram();
            Path network = program.resolve("models/galea-body-v1.onnx");
            byte[] bytes = Files.readAllBytes(network);
            bytes[bytes.length / 2] ^= 1;
            Files.write(network, bytes);
            assertThat(galea("demo", "--fast")).isEqualTo(4);
            assertThat(complained()).contains("SHA-256");
            assertThat(galea("models", "verify")).isEqualTo(4);
            Files.delete(network);
            assertThat(galea("look", "src/test/resources/frames/demo-0600.jpg")).isEqualTo(4);
            assertThat(complained()).contains("missing");
        }

        @Test
        void withoutOneAnAnalysisLetsGoOfItsVideo() throws IOException {
            Path handles = Path.of("/proc/self/fd");
            org.junit.jupiter.api.Assumptions.assumeTrue(
                    Files.isDirectory(handles), "only Linux tells which files a program holds");
            program = copyOfTheProgram();
            Files.delete(program.resolve("models/galea-body-v1.onnx"));
            Path clip = program.resolve("assets/demo/demo.mp4").toRealPath();
            assertThat(galea("analyze", "--free", clip.toString())).isEqualTo(4);
            List<String> held = new ArrayList<>();
            try (Stream<Path> all = Files.list(handles)) {
                for (Path handle : all.toList()) {
                    if (Files.exists(handle)) {
                        held.add(Files.readSymbolicLink(handle).toString());
                    }
                }
            }
            assertThat(held).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEqualTo(clip.toString()));
        }

        @Test
        void areListedAndRight() throws IOException {
            assertThat(galea("models", "list", "--json", "-")).isZero();
            assertThat(json().get("models").get(0).get("good").booleanValue()).isTrue();
        }

        @Test
        void anOptionalOneIsUsedOnlyOnceItIsFetchedAndRight() throws IOException {
            Path copy = Path.of("../shared/models/hand_landmark.onnx");
            org.junit.jupiter.api.Assumptions.assumeTrue(
                    Files.isRegularFile(copy), "MediaPipe's hand network does not lie beside the project");
            assertThat(galea("models", "verify")).isZero();
            assertThat(galea("models", "fetch", "mediapipe-hand", "--from", CLIP.toString()))
                    .isEqualTo(4);
            assertThat(complained()).contains("is not the network mediapipe-hand");
            assertThat(galea("models", "fetch", "mediapipe-hand", "--from", copy.toString()))
                    .isZero();
            assertThat(galea("models", "list", "--json", "-")).isZero();
            assertThat(json().get("models"))
                    .isNotEmpty()
                    .allSatisfy(model -> assertThat(model.get("in_use").asBoolean())
                            .as("%s: all but those in 8 bits", model.get("id"))
                            .isEqualTo(model.get("variant_of").asText().isEmpty()));
            assertThat(galea("look", "src/test/resources/frames/demo-0600.jpg")).isZero();
            assertThat(galea("models", "fetch", "galea-body-v1")).isEqualTo(4);
            Files.write(folder.resolve("home/models/mediapipe-hand.onnx"), new byte[10]);
            assertThat(galea("look", "src/test/resources/frames/demo-0600.jpg")).isEqualTo(4);
            assertThat(complained()).contains("galea models fetch mediapipe-hand");
        }

        private Path copyOfTheProgram() throws IOException {
            Path copy = Files.createDirectory(folder.resolve("program"));
            for (String part : List.of("models", "assets")) {
                try (Stream<Path> files = Files.walk(Path.of(part)).sorted(Comparator.naturalOrder())) {
                    for (Path file : files.toList()) {
                        Files.copy(file, copy.resolve(file));
                    }
                }
            }
            return copy;
        }
    }

    @Nested
    class Routines {

        @Test
        void areListedShownAndChecked() throws IOException {
            assertThat(galea("routines", "list", "--json", "-")).isZero();
            assertThat(json().get("routines").get(0).get("id").asText()).isEqualTo("base-to-crown");
            assertThat(galea("routines", "show", "demo-minute", "--lang", "de")).isZero();
            assertThat(galea("routines", "check", "assets/routines/demo-minute.yaml"))
                    .isZero();
        }

        @Test
        void aWrongOneIsThreeWithFileAndLine() throws IOException {
            Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "id: x\nstep: []\n");
            assertThat(galea("routines", "check", wrong.toString())).isEqualTo(3);
            assertThat(complained()).contains("wrong.yaml:");
        }
    }

    @Test
    void doctorNamesWhatIsMissingAndWhatToDo() throws IOException {
        assertThat(galea("doctor", "--json", "-")).isIn(0, 1);
        List<String> subjects = json().get("findings").findValuesAsText("subject");
        assertThat(subjects).contains("camera", "display", "sound", "speech", "network", "speed", "disk");
        for (JsonNode finding : json().get("findings")) {
            boolean fine = "FINE".equals(finding.get("state").asText());
            assertThat(finding.get("fix").asText().isEmpty()).isEqualTo(fine);
        }
    }

    @Test
    void benchMeasuresEveryStage() throws IOException {
        assertThat(galea("bench", "--size", "640x360", "--fps", "60", "--seconds", "1", "--json", "-"))
                .isZero();
        assertThat(json().get("worker_ms").get("p95").doubleValue()).isPositive();
        assertThat(json().get("network_ms").get("p50").doubleValue()).isPositive();
        assertThat(json().get("stages").size()).isEqualTo(9);
        assertThat(json().get("fps").doubleValue()).isPositive();
    }
}
