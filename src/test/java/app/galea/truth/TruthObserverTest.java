package app.galea.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TruthObserverTest {

    static final List<String> CLIPS = TruthClip.NAMES;

    @ParameterizedTest
    @FieldSource("CLIPS")
    void zonesOfOursAreThoseOfTheTruth(String name) {
        TruthClip clip = TruthClip.named(name);
        int touching = 0;
        int same = 0;
        for (TruthFrame frame : clip.frames()) {
            for (Side side : Side.values()) {
                TruthHand hand = frame.hand(side);
                if (hand.touching()) {
                    touching++;
                    HeadPoint middle = middle(hand);
                    ScalpZone zone = ScalpZone.nearest(clip.headSize().direction(middle));
                    same += hand.zone().orElseThrow() == zone ? 1 : 0;
                }
            }
        }
        assertThat(touching).isGreaterThan(300);
        // the truth's numbers are rounded to 0.1 mm, so a frame on a border may fall to the other side
        assertThat((double) same / touching).isGreaterThan(0.998);
    }

    @Test
    void givesEveryFrameOnceWithPointsInThePicture() {
        TruthClip clip = TruthClip.demo();
        List<Observation> all = TruthObserver.observations(clip);
        assertThat(all).hasSize(1005).hasSameSizeAs(clip.frames());
        assertThat(all.get(1004).time().seconds()).isCloseTo(66.9333, within(1e-4));
        assertThat(all).allSatisfy(one -> {
            PointObservation nose = one.head().point(HeadLandmark.NOSE_TIP);
            assertThat(nose.x()).isBetween(0.0, 512.0);
            assertThat(nose.y()).isBetween(0.0, 384.0);
            assertThat(nose.depthMm()).isNegative();
        });
    }

    @Test
    void rotationIsTheOneSeenAlongTheRay() {
        Observation first = TruthObserver.observations(TruthClip.demo()).get(0);
        // R_ray_from_head of the clip's first frame, as its renderer wrote it; its ray goes to a point 25 mm beside
        // ours
        double[][] written = {
            {0.9355, -0.0949, 0.3405},
            {0.0567, -0.9106, -0.4094},
            {0.3489, 0.4023, -0.8464},
        };
        // its axes are the body model's: this person's tilt is 28.67 degrees, observed axes have 25.5 on everybody
        Rotation seen =
                first.head().rotation().after(Rotation.about(new Vector3(1, 0, 0), Math.toRadians(28.67 - 25.5)));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                assertThat(seen.entry(row, column)).isCloseTo(written[row][column], within(0.04));
            }
        }
    }

    private static HeadPoint middle(TruthHand hand) {
        Vector3 sum = Vector3.ZERO;
        for (Finger finger : Finger.GROUP) {
            sum = sum.plus(hand.tip(finger).vector());
        }
        return HeadPoint.of(sum.times(1.0 / 3));
    }
}
