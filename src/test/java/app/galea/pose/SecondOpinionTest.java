package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.anatomy.Side;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.inference.ModelStore;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import app.galea.time.SystemClock;
import app.galea.truth.TruthClip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With MediaPipe's real network, where a copy of it lies beside the project; it is never part of it. */
class SecondOpinionTest {

    private static final Path NETWORK = Path.of("../shared/models/hand_landmark.onnx");

    /** Seconds of the demo clip with both hands at the temples, well seen. */
    private static final double FROM = 36;

    private static final double TO = 40;

    @TempDir
    private Path user;

    @BeforeAll
    static void load() {
        assumeTrue(Files.isRegularFile(NETWORK), "MediaPipe's hand network does not lie beside the project");
        OpenCv.load();
    }

    @Test
    void movesSeenFingertipsOfClearHandsAndNothingElse() throws Exception {
        List<Observation> alone = watch(new ModelStore(Path.of("models"), user));
        ModelStore store = new ModelStore(Path.of("models"), user);
        store.fetch("mediapipe-hand").from(NETWORK, bytes -> {});
        List<Observation> refined = watch(store);
        assertThat(refined).hasSameSizeAs(alone);
        int moved = 0;
        for (int i = 0; i < alone.size(); i++) {
            for (Side side : Side.values()) {
                HandObservation before = hand(alone.get(i), side);
                HandObservation after = hand(refined.get(i), side);
                assertThat(after.confidence()).isEqualTo(before.confidence());
                assertThat(after.touching()).isEqualTo(before.touching());
                for (int point = 0; point < before.points().size(); point++) {
                    PointObservation own = before.points().get(point);
                    PointObservation finer = after.points().get(point);
                    boolean differs = finer.x() != own.x() || finer.y() != own.y();
                    assertThat(!differs || own.visible() >= 0.5).isTrue();
                    assertThat(finer.depthMm()).isEqualTo(own.depthMm());
                    moved += differs ? 1 : 0;
                }
            }
        }
        assertThat(moved).isGreaterThan(500);
    }

    private static List<Observation> watch(ModelStore store) throws Exception {
        List<Observation> seen = new ArrayList<>();
        SystemClock clock = new SystemClock();
        try (PoseNetwork network = PoseNetwork.open(store, clock);
                FrameSource source = new Sources(clock)
                        .everyFrame(new Input.Video(Path.of("assets/demo/demo.mp4")), CaptureSettings.DEFAULT)) {
            CameraObserver observer = CameraObserver.thorough(
                    network, Optics.calibrated(TruthClip.demo().camera()));
            boolean more = true;
            while (more) {
                more = source.next()
                        .match(
                                frame -> {
                                    try (frame) {
                                        if (frame.time().seconds() >= FROM) {
                                            seen.add(observer.observe(frame));
                                        }
                                        return frame.time().seconds() < TO;
                                    }
                                },
                                waiting -> true,
                                () -> false);
            }
        }
        return seen;
    }

    private static HandObservation hand(Observation observation, Side side) {
        return side == Side.LEFT ? observation.left() : observation.right();
    }
}
