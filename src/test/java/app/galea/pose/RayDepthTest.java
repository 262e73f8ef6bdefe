package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HandLandmark;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Vector3;
import app.galea.observation.PointObservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RayDepthTest {

    private static final CameraModel CAMERA = new CameraModel(1280, 720, 900, 640, 360);

    /** The law: points that lie somewhere about a head are found there, wherever in the picture the head is. */
    @Test
    void pointsKeepTheirPlaceInTheRoom() {
        for (Vector3 center :
                List.of(new Vector3(0, 0, 600), new Vector3(330, -120, 700), new Vector3(-200, 150, 900))) {
            Random random = new Random(3);
            List<Vector3> places = new ArrayList<>();
            List<PointObservation> points = new ArrayList<>();
            for (int i = 0; i < HandLandmark.COUNT; i++) {
                Vector3 place = center.plus(
                        new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(90));
                places.add(place);
                ImagePoint pixel = CAMERA.project(CameraPoint.of(place));
                double alongRay = place.minus(center).dot(center.normalized());
                points.add(new PointObservation(pixel.x(), pixel.y(), alongRay, 1, 5));
            }
            ImagePoint middle = CAMERA.project(CameraPoint.of(center));
            HeadFit head = new HeadFit(middle.x(), middle.y(), 900 * 150 / center.z(), 0.02, 0.02);
            RayDepth depth = new RayDepth(head, CAMERA);
            for (int i = 0; i < places.size(); i++) {
                PointObservation close = points.get(i);
                double said = depth.alongAxis(close.x(), close.y(), close.depthMm());
                assertThat(center.z() + said).isCloseTo(places.get(i).z(), within(0.3));
            }
        }
    }
}
