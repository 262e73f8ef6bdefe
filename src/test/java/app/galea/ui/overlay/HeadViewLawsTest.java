package app.galea.ui.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.scalp.HeadModel;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The head on the screen: there and back, the mirror, and what the head itself hides. */
class HeadViewLawsTest {

    private static final CameraModel CAMERA = new CameraModel(1280, 720, 1100, 600, 370);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A head anywhere before the camera, turned in any way, of any size. */
    private static final class Case {
        final Random random;
        final HeadPose pose;
        final HeadSize size;

        Case(long seed) {
            random = new Random(seed);
            pose = new HeadPose(
                    new Rotation(gauss(), gauss(), gauss(), gauss()),
                    new CameraPoint(120 * gauss(), 80 * gauss(), 500 + 500 * random.nextDouble()));
            size = new HeadSize(
                    70 + 10 * random.nextDouble(),
                    90 + 15 * random.nextDouble(),
                    115 + 20 * random.nextDouble(),
                    5 * gauss());
        }

        private double gauss() {
            return random.nextGaussian();
        }

        Direction direction() {
            return new Direction(gauss(), gauss(), gauss());
        }

        Viewport viewport(boolean mirrored) {
            return Viewport.fitting(CAMERA, 1000 + 900 * random.nextDouble(), 700, mirrored);
        }

        HeadView view(Viewport viewport) {
            return new HeadView(pose, size, CAMERA, viewport);
        }

        /** Where the line of sight through a place of the screen meets the head first. */
        Optional<HeadPoint> met(Viewport viewport, ImagePoint screen) {
            HeadPoint eye = pose.headFromCamera(new CameraPoint(0, 0, 0));
            HeadPoint far = pose.headFromCamera(CAMERA.unproject(viewport.pixel(screen), 1000));
            return new HeadModel(size).entry(eye, far.vector().minus(eye.vector()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlaceThatIsSeenIsMetBackFromTheScreenAndAHiddenOneIsNot(long seed) {
        Case c = new Case(seed);
        Viewport viewport = c.viewport(c.random.nextBoolean());
        HeadView view = c.view(viewport);
        for (int i = 0; i < 20; i++) {
            Direction direction = c.direction();
            HeadPoint place = c.size.surface(direction);
            Optional<HeadPoint> met = c.met(viewport, view.onScreen(direction));
            double off = met.map(place::distance).orElse(0.0);
            double grazing = view.facing(direction);
            if (view.isSeen(direction) && grazing > 0.01) {
                assertThat(met).isPresent();
                assertThat(off).as("%s", direction).isLessThan(0.1);
            } else if (!view.isSeen(direction) && met.isPresent()) {
                HeadPoint first = met.orElseThrow();
                HeadPoint eye = c.pose.headFromCamera(new CameraPoint(0, 0, 0));
                assertThat(first.distance(eye)).isLessThan(place.distance(eye) + 1e-6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMirrorOnlySwapsLeftAndRightOfThePicture(long seed) {
        Case c = new Case(seed);
        Viewport plain = c.viewport(false);
        Viewport mirrored = new Viewport(
                plain.pictureWidth(), plain.pictureHeight(), plain.scale(), plain.left(), plain.top(), true);
        double axis = plain.left() + plain.width() / 2;
        for (ScalpZone zone : ScalpZone.values()) {
            for (List<Direction> outline : HeadShapes.standard().zone(zone)) {
                Polygon one = c.view(plain).seenPart(outline);
                Polygon other = c.view(mirrored).seenPart(outline);
                assertThat(other.size()).isEqualTo(one.size());
                for (int i = 0; i < one.size(); i++) {
                    assertThat(other.xs()[i]).isCloseTo(2 * axis - one.xs()[i], within(1e-6));
                    assertThat(other.ys()[i]).isCloseTo(one.ys()[i], within(1e-6));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aZoneIsDrawnExactlyAsFarAsItIsSeenAndNeverBeyondTheHead(long seed) {
        Case c = new Case(seed);
        Viewport viewport = c.viewport(true);
        HeadView view = c.view(viewport);
        for (ScalpZone zone : ScalpZone.values()) {
            for (List<Direction> outline : HeadShapes.standard().zone(zone)) {
                Polygon seen = view.seenPart(outline);
                assertThat(seen.size() == 0).isEqualTo(outline.stream().noneMatch(view::isSeen));
                for (int i = 0; i < seen.size(); i++) {
                    // drawn a hair towards the middle of the head, each corner must meet the head
                    ImagePoint corner = inwards(view, seen.xs()[i], seen.ys()[i]);
                    assertThat(c.met(viewport, corner))
                            .as("%s, corner %d", zone, i)
                            .isPresent();
                }
            }
        }
    }

    private static ImagePoint inwards(HeadView view, double x, double y) {
        Polygon edge = view.silhouette();
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < edge.size(); i++) {
            middleX += edge.xs()[i] / edge.size();
            middleY += edge.ys()[i] / edge.size();
        }
        return new ImagePoint(x + 0.004 * (middleX - x), y + 0.004 * (middleY - y));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void screenAndPictureAreOneThereAndBack(long seed) {
        Case c = new Case(seed);
        Viewport viewport = c.viewport(seed % 2 == 0);
        ImagePoint pixel = new ImagePoint(1280 * c.random.nextDouble(), 720 * c.random.nextDouble());
        ImagePoint back = viewport.pixel(viewport.onScreen(pixel));
        assertThat(Math.hypot(back.x() - pixel.x(), back.y() - pixel.y())).isLessThan(1e-9);
        Vector3 size = new Vector3(viewport.width(), viewport.height(), 0);
        assertThat(size.x() / size.y()).isCloseTo(1280.0 / 720, within(1e-9));
    }
}
