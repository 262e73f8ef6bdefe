package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.observation.Observation;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.time.SystemClock;
import app.galea.truth.TruthClip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way from a clip's pictures through the starting network to zones, against the truth. The figures are this
 * network's and short of the goals; the bounds only notice when the measuring gets worse. Prints a table and leaves it
 * in {@code target/accuracy.md}; the clips beside the project are measured too where they are.
 */
class ClipAccuracyTest {

    private static final Path BESIDE = Path.of("..", "shared", "clips");

    @TempDir
    Path noUserModels;

    @Test
    void demoIsMeasuredAsWellAsBefore() throws IOException, InferenceException, CaptureException, InterruptedException {
        OpenCv.load();
        List<String> table = new ArrayList<>();
        table.add(Accuracy.heading());
        table.add("|---|---|---|---|---|---|---|---|---|");
        Accuracy demo = measured("demo", Path.of("assets", "demo", "demo.mp4"));
        table.add(demo.row("demo"));
        for (String name : List.of("dev_a", "dev_b")) {
            Path clip = BESIDE.resolve(name + ".mp4");
            if (Files.isRegularFile(clip)) {
                table.add(measured(name, clip).row(name));
            } else {
                table.add("| " + name + " | not measured: " + clip + " is not here | | | | | | | |");
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "accuracy.md"), table);
        table.forEach(System.out::println);
        assertThat(demo.touchingF1()).isGreaterThan(0.93);
        assertThat(demo.nearCalledTouching()).isLessThan(0.12);
        assertThat(demo.zoneRightSeen()).isGreaterThan(0.64);
        assertThat(demo.zoneRightInferred()).isGreaterThan(0.68);
        assertThat(demo.turnErrorDeg()).isLessThan(7.5);
    }

    private Accuracy measured(String name, Path clip)
            throws InferenceException, CaptureException, InterruptedException {
        TruthClip truth = TruthClip.named(name);
        ModelStore store = new ModelStore(Path.of("models"), noUserModels);
        List<Observation> observations = new ArrayList<>();
        SystemClock clock = new SystemClock();
        try (PoseNetwork network = PoseNetwork.open(store, clock);
                FrameSource source = new Sources(clock).everyFrame(new Input.Video(clip), CaptureSettings.DEFAULT)) {
            CameraObserver observer = CameraObserver.thorough(network, Optics.calibrated(truth.camera()));
            boolean more = true;
            while (more) {
                more = source.next()
                        .match(
                                frame -> {
                                    observations.add(seen(observer, frame));
                                    return true;
                                },
                                missing -> true,
                                () -> false);
            }
        }
        assertThat(observations).hasSameSizeAs(truth.frames());
        return Accuracy.of(truth, observations, Optional.empty());
    }

    private static Observation seen(CameraObserver observer, Frame frame) {
        try (frame) {
            return observer.observe(frame);
        }
    }
}
