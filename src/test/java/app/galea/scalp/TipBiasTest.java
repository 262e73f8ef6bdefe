package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.track.TrackStatus;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedPoint;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TipBiasTest {

    private static final Offset<Double> ROUNDING_MM = within(0.05);

    private static final HeadPose FACING = new HeadPose(
            Rotation.ofColumns(new Vector3(-1, 0, 0), new Vector3(0, 0, -1), new Vector3(0, -1, 0)),
            new CameraPoint(0, 0, 600));

    private final TipBias bias = TipBias.of("galea-pose-v0");

    /** Values of the program that fitted the table, for a hidden hand of the bundled clip. */
    @Test
    void isTheQuadraticThatWasFitted() {
        Vector3 offset = bias.offset(
                new Vector3(-80.178, -75.985, 32.957),
                new Vector3(-131.664, -106.148, 39.767),
                0.1711,
                new Vector3(0.2873, 0.7028, -0.6508));
        assertThat(offset.x()).isCloseTo(22.67, ROUNDING_MM);
        assertThat(offset.y()).isCloseTo(25.13, ROUNDING_MM);
        assertThat(offset.z()).isCloseTo(-3.50, ROUNDING_MM);
    }

    @Test
    void leavesVisibleTipsWhereTheyAppear() {
        HeadPoint place = new HeadPoint(-40, 70, 80);
        CameraPoint seen = FACING.cameraFromHead(place);
        CameraPoint corrected =
                HandSighting.of(hand(Side.LEFT, place, 0.9), FACING, bias).place();
        assertThat(corrected.x() / corrected.z()).isCloseTo(seen.x() / seen.z(), within(1e-9));
        assertThat(corrected.y() / corrected.z()).isCloseTo(seen.y() / seen.z(), within(1e-9));
        assertThat(corrected.z()).isNotCloseTo(seen.z(), within(1.0));
    }

    @Test
    void treatsRightHandsAsMirroredLeftOnes() {
        CameraPoint left = HandSighting.of(hand(Side.LEFT, new HeadPoint(-50, -60, 40), 0.1), FACING, bias)
                .place();
        CameraPoint right = HandSighting.of(hand(Side.RIGHT, new HeadPoint(50, -60, 40), 0.1), FACING, bias)
                .place();
        assertThat(right.x()).isCloseTo(-left.x(), within(1e-9));
        assertThat(right.y()).isCloseTo(left.y(), within(1e-9));
        assertThat(right.z()).isCloseTo(left.z(), within(1e-9));
    }

    @Test
    void movesNoTipFurtherThanItWasEverNeeded() {
        HeadPoint farOff = new HeadPoint(-500, 400, -700);
        CameraPoint corrected =
                HandSighting.of(hand(Side.LEFT, farOff, 0), FACING, bias).place();
        assertThat(corrected.vector().distance(FACING.cameraFromHead(farOff).vector()))
                .isLessThanOrEqualTo(Math.hypot(80, 40) + 1e-9);
    }

    private static TrackedHand hand(Side side, HeadPoint place, double visible) {
        TrackedPoint point = new TrackedPoint(new ImagePoint(0, 0), place, visible, 10);
        return new TrackedHand(
                side, TrackStatus.FRESH, 0.9, 0.9, Collections.nCopies(HandLandmark.COUNT, point), List.of());
    }
}
