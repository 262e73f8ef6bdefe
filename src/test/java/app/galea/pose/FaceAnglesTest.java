package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceAnglesTest {

    /** Face to the camera: the person's left is the picture's right, up is against the picture's down. */
    private static final Rotation FACING = new Rotation(0, 1, 0, 0);

    @Test
    void areZeroWithTheFaceToTheCamera() {
        assertThat(FACING.apply(new Vector3(1, 0, 0)).x())
                .as("left is right in the picture")
                .isEqualTo(1);
        assertThat(FACING.apply(new Vector3(0, 0, 1)).z())
                .as("the face points back")
                .isEqualTo(-1);
        FaceAngles angles = FaceAngles.of(FACING);
        assertThat(angles.yawDeg()).isCloseTo(0, within(1e-9));
        assertThat(angles.pitchDeg()).isCloseTo(0, within(1e-9));
        assertThat(angles.rollDeg()).isCloseTo(0, within(1e-9));
    }

    /** A turn about one of the person's own axes, seen in the picture. */
    @ParameterizedTest
    @CsvSource({"0,1,0,30,0,0", "1,0,0,0,30,0", "0,0,1,0,0,30"})
    void turnToTheLeftChinDownAndToTheRightShoulder(int x, int y, int z, double yaw, double pitch, double roll) {
        Rotation turn = FACING.after(Rotation.about(new Vector3(x, y, z), Math.toRadians(30)));
        Vector3 face = turn.apply(new Vector3(0, 0, 1));
        Vector3 left = turn.apply(new Vector3(1, 0, 0));
        FaceAngles angles = FaceAngles.of(turn);
        assertThat(angles.yawDeg()).isCloseTo(yaw, within(1e-9));
        assertThat(angles.pitchDeg()).isCloseTo(pitch, within(1e-9));
        assertThat(angles.rollDeg()).isCloseTo(roll, within(1e-9));
        // what these mean: the face points to the picture's right, it points down, the left ear rises
        assertThat(Math.signum(Math.rint(face.x() * 1e6))).isEqualTo(Math.signum(yaw));
        assertThat(Math.signum(Math.rint(face.y() * 1e6))).isEqualTo(Math.signum(pitch));
        assertThat(Math.signum(Math.rint(left.y() * 1e6))).isEqualTo(-Math.signum(roll) + 0.0);
    }
}
