package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Side;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoseDecoderTest {

    private static final Letterbox BOX = new Letterbox(300, 200, 100);

    private final FloatBuffer points = FloatBuffer.allocate(PoseDecoder.ROWS * 5);
    private final FloatBuffer global = FloatBuffer.allocate(PoseDecoder.GLOBALS);

    @BeforeEach
    void aFaceTurnedToTheCamera() {
        for (int i = 0; i < PoseDecoder.ROWS; i++) {
            points.put(i * 5, 0.5f).put(i * 5 + 1, 0.25f).put(i * 5 + 2, -0.1f);
            points.put(i * 5 + 3, 0.9f).put(i * 5 + 4, 0.02f);
        }
        // left is the camera's right, up is the camera's up, out points back to the camera; not yet orthonormal
        // first of all that there is a head, which nobody asks
        float[] values = {0, 0, 100, -100, 2, 3, 0, 0, 1, -5, 0};
        global.put(values).rewind();
    }

    @Test
    void readsPlacesInPixelsOfThePicture() {
        PoseReading reading = PoseDecoder.decode(points, global, BOX).orElseThrow();
        assertThat(reading.x(45)).isEqualTo(300);
        assertThat(reading.y(45)).isEqualTo(175);
        assertThat(reading.depthHeadWidths(45)).isCloseTo(-0.1, within(1e-6));
    }

    /** More points of the head and those of the arms lie between; they are not kept. */
    @Test
    void leavesOutThePointsBetweenHeadAndHands() {
        points.put(14 * 5, 0.9f).put(35 * 5, 0.9f).put(36 * 5, 0.6f).put(67 * 5, 0.7f);
        PoseReading reading = PoseDecoder.decode(points, global, BOX).orElseThrow();
        assertThat(reading.x(13)).isEqualTo(300);
        assertThat(reading.x(PoseReading.firstPoint(Side.LEFT))).isCloseTo(310, within(1e-4));
        assertThat(reading.x(45)).isCloseTo(320, within(1e-4));
    }

    @Test
    void readsTheHandsProbabilities() {
        PoseReading reading = PoseDecoder.decode(points, global, BOX).orElseThrow();
        assertThat(reading.present(Side.LEFT)).isEqualTo(0.5);
        assertThat(reading.present(Side.RIGHT)).isCloseTo(1, within(1e-9));
        assertThat(reading.touching(Side.LEFT)).isCloseTo(0, within(1e-9));
        assertThat(reading.touching(Side.RIGHT)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void makesATurnOfTheTwoColumns() {
        PoseReading reading = PoseDecoder.decode(points, global, BOX).orElseThrow();
        assertThat(reading.up().y()).isCloseTo(-1, within(1e-9));
        assertThat(reading.out().z()).isCloseTo(-1, within(1e-9));
        FaceAngles angles = FaceAngles.of(reading.rotation());
        assertThat(angles.yawDeg()).isCloseTo(0, within(1e-6));
        assertThat(angles.pitchDeg()).isCloseTo(0, within(1e-6));
        assertThat(angles.rollDeg()).isCloseTo(0, within(1e-6));
    }

    @Nested
    class SeesNothing {

        @ParameterizedTest
        @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f})
        void inPointsThatAreNoPlaces(float value) {
            for (int i = 0; i < PoseDecoder.ROWS * 5; i += 7) {
                aFaceTurnedToTheCamera();
                points.put(i, value);
                assertThat(PoseDecoder.decode(points, global, BOX)).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
        void inGlobalsThatAreNoNumbers(float value) {
            for (int i = 0; i < PoseDecoder.GLOBALS; i++) {
                aFaceTurnedToTheCamera();
                global.put(i, value);
                assertThat(PoseDecoder.decode(points, global, BOX)).isEmpty();
            }
        }

        @Test
        void inColumnsThatMakeNoTurn() {
            global.put(8, 6).put(9, 0);
            assertThat(PoseDecoder.decode(points, global, BOX)).isEmpty();
            global.put(5, 0);
            assertThat(PoseDecoder.decode(points, global, BOX)).isEmpty();
        }
    }
}
