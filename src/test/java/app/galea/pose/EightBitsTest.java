package app.galea.pose;

import static app.galea.pose.DemoFrames.distance;
import static app.galea.pose.DemoFrames.frame;
import static app.galea.pose.DemoFrames.median;
import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.capture.OpenCv;
import app.galea.inference.ModelStore;
import app.galea.inference.RunSettings;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.time.FrameTime;
import app.galea.time.SystemClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped networks in 8 bits beside the same in floats, on real frames of the bundled clip. */
class EightBitsTest {

    private static PoseNetwork floats;
    private static PoseNetwork eightBits;

    @BeforeAll
    static void open() throws Exception {
        OpenCv.load();
        ModelStore store = new ModelStore(Path.of("models"), Path.of("target/none"));
        floats = PoseNetwork.open(store, new SystemClock());
        eightBits = PoseNetwork.open(store.running(new RunSettings(1, false, true)), new SystemClock());
    }

    @AfterAll
    static void close() {
        floats.close();
        eightBits.close();
    }

    private static Observation see(PoseNetwork network, int number) {
        return CameraObserver.thorough(network, Optics.unknown()).observe(frame(number), FrameTime.ZERO, 0);
    }

    @Test
    void areAnotherFileUnderTheSameContract() {
        assertThat(eightBits.file().variantOf()).isEqualTo(floats.file().id());
        assertThat(eightBits.file().contract()).isEqualTo(floats.file().contract());
        assertThat(eightBits.file().bytes()).isLessThan(floats.file().bytes() / 2);
    }

    /** Measured: 0.4 pixels in pictures of 512 on the head's points, 0.6 on the hands'. */
    @Test
    void seeTheSamePlaces() {
        List<Double> head = new ArrayList<>();
        List<Double> hands = new ArrayList<>();
        for (int number : DemoFrames.NUMBERS) {
            Observation a = see(floats, number);
            Observation b = see(eightBits, number);
            for (HeadLandmark landmark : HeadLandmark.values()) {
                head.add(distance(a.head().point(landmark), b.head().point(landmark)));
            }
            for (Side side : Side.values()) {
                if (!a.hand(side).points().isEmpty() && !b.hand(side).points().isEmpty()) {
                    for (HandLandmark landmark : HandLandmark.values()) {
                        hands.add(distance(
                                a.hand(side).point(landmark), b.hand(side).point(landmark)));
                    }
                }
            }
        }
        assertThat(median(head)).isPositive().isLessThan(1.5);
        assertThat(median(hands)).isPositive().isLessThan(4);
    }

    @Test
    void findTheSameHandsTouching() {
        for (int number : DemoFrames.NUMBERS) {
            for (Side side : Side.values()) {
                assertThat(touches(see(eightBits, number).hand(side)))
                        .as("frame %d, %s", number, side)
                        .isEqualTo(touches(see(floats, number).hand(side)));
            }
        }
    }

    private static boolean touches(HandObservation hand) {
        return hand.confidence() > 0.5 && hand.touching() > 0.5;
    }
}
