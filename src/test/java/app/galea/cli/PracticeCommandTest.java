package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.practice.GuidedPractice;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.sound.Prompter;
import app.galea.time.SystemClock;
import app.galea.wording.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice led on the terminal, many times faster than the clock. */
class PracticeCommandTest {

    private static final String SHORT = "acupoint-trio";

    @TempDir
    Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final InputStream systemIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StopSignal stop = new StopSignal();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        type("");
    }

    @AfterEach
    void hear() {
        System.setOut(systemOut);
        System.setErr(systemErr);
        System.setIn(systemIn);
    }

    private static void type(String keys) {
        System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
    }

    private Outside outside() {
        Folders folders = new Folders(Path.of(".").toAbsolutePath().normalize(), folder);
        return new Outside(folders, Map.of("NO_COLOR", "1"), new SystemClock(), stop, (wish, all) -> false);
    }

    private int galea(String... words) {
        return new CommandLineMain(outside()).run(words);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Routine routine() {
        return RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(SHORT)
                .orElseThrow();
    }

    @Test
    void leadsToTheEndInPlainLinesAndSaysThatItIsSilent() {
        assertThat(galea("practice", "--routine", SHORT, "--speed", "900", "--breath", "1", "--lang", "en"))
                .isZero();
        int steps = routine().steps().size();
        assertThat(lines().stream().filter(line -> line.startsWith("Step "))).hasSize(steps);
        assertThat(lines()).anyMatch(line -> line.startsWith("Step " + steps + " of " + steps));
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\r", "\u001b");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("in silence");
    }

    @Test
    void lettersSteerItAndQEndsIt() {
        type("s\nb\np\np\n\nq\n");
        assertThat(galea("practice", "--routine", SHORT, "--mute", "--lang", "en"))
                .isZero();
        assertThat(lines().stream()
                        .filter(line -> line.startsWith("Step "))
                        .map(line -> line.substring(0, 6))
                        .toList())
                .containsExactly("Step 1", "Step 2", "Step 1", "Step 2");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Paused", "On we go", "Silent, as you wished", "Ended early");
    }

    @Test
    void ctrlCIsFive() {
        stop.wish();
        assertThat(galea("practice", "--routine", SHORT, "--mute")).isEqualTo(5);
    }

    @Test
    void nothingIsMeasuredWithoutASimulatedPerson() {
        assertThat(galea("practice", "--json", "-")).isEqualTo(2);
        assertThat(galea("practice", "--speed", "0")).isEqualTo(2);
    }

    /** What is printed is said word for word, and the beat is the step's. */
    @Test
    void whatIsShownIsHeard() throws Exception {
        List<String> spoken = new ArrayList<>();
        List<Double> beats = new ArrayList<>();
        Prompter spy = new Prompter() {
            @Override
            public void say(String sentence) {
                spoken.add(sentence);
            }

            @Override
            public void step(String sentence) {
                spoken.add(sentence);
            }

            @Override
            public void done(String sentence) {
                spoken.add(sentence);
            }

            @Override
            public void tick(double cyclesPerMin) {
                if (beats.isEmpty() || beats.get(beats.size() - 1) != cyclesPerMin) {
                    beats.add(cyclesPerMin);
                }
            }
        };
        Messages english = Messages.of(Locale.ENGLISH);
        Routine demo = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(RoutineLibrary.DEMO_ID)
                .orElseThrow();
        GuidedPractice practice = new GuidedPractice(demo, 2);
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                false,
                false);
        assertThat(new LedPractice(new Parts(outside(), terminal), english, spy).run(practice, 40))
                .isZero();
        assertThat(lines()).containsAll(spoken);
        assertThat(spoken).hasSizeGreaterThan(demo.steps().size());
        // silent while settling, the pace of the circles, silent for a breath, and so on
        assertThat(beats.get(0)).isZero();
        assertThat(beats).contains(30.0).hasSizeGreaterThan(2);
    }
}
