package app.galea.practice;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import app.galea.scalp.HeadModel;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pointers on the practice head down as observations, so that everything after them is the very same as with a
 * camera. One pointer is one fingertip pad: the three middle fingertips of its hand lie in one place. Confined to one
 * thread.
 */
public final class PointerObserver {

    private static final double SURE = 0.99;
    private static final double SIGMA_MM = 1;

    /** A hovering hand is this far above the scalp, mm. */
    private static final double HOVER_MM = 25;

    private static final double LUMA = 128;

    private final CameraModel camera = CameraModel.ofFieldOfView(640, 480, CameraModel.DEFAULT_FIELD_OF_VIEW_DEG);
    private final HeadModel model;
    private long frame;

    public PointerObserver(HeadSize head) {
        model = new HeadModel(head);
    }

    /**
     * What is to be observed now.
     *
     * @param pose how the practice head is turned
     * @param fingertips at most one of each hand
     */
    public Observation observe(FrameTime time, HeadMove pose, List<Fingertip> fingertips) {
        Stage stage = new Stage(camera, model.size(), pose);
        return new Observation(
                time,
                frame++,
                Observation.Signal.PICTURE,
                new PictureObservation(camera, LUMA, 0),
                head(stage),
                hand(stage, Side.LEFT, fingertips),
                hand(stage, Side.RIGHT, fingertips));
    }

    private static HeadObservation head(Stage stage) {
        List<PointObservation> points = new ArrayList<>();
        for (HeadLandmark landmark : HeadLandmark.values()) {
            points.add(point(stage, landmark.meanPlace(), stage.isFacing(landmark.meanPlace()) ? SURE : 1 - SURE));
        }
        return new HeadObservation(SURE, stage.rotation(), points);
    }

    private HandObservation hand(Stage stage, Side side, List<Fingertip> fingertips) {
        return fingertips.stream()
                .filter(tip -> tip.side() == side)
                .findFirst()
                .map(tip -> hand(stage, tip))
                .orElse(HandObservation.absent(side));
    }

    private HandObservation hand(Stage stage, Fingertip fingertip) {
        Direction direction = model.size().direction(fingertip.place());
        Vector3 out = model.normal(direction);
        double height = fingertip.pressed() ? 0 : HOVER_MM;
        HeadPoint pad = HeadPoint.of(model.size().surface(direction).vector().plus(out.times(height)));
        HandPlace place = new HandPlace(pad, out, true, fingertip.pressed());
        List<HeadPoint> places = HandShape.points(model, fingertip.side(), place);
        List<PointObservation> points = new ArrayList<>();
        for (HandLandmark landmark : HandLandmark.values()) {
            points.add(point(stage, places.get(landmark.ordinal()), SURE));
        }
        List<TipObservation> tips = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            boolean isPad = Finger.GROUP.contains(finger);
            HeadPoint at = isPad ? pad : places.get(HandLandmark.tip(finger).ordinal());
            tips.add(new TipObservation(at, SIGMA_MM, isPad && fingertip.pressed() ? SURE : 1 - SURE));
        }
        return new HandObservation(fingertip.side(), SURE, fingertip.pressed() ? SURE : 1 - SURE, points, tips);
    }

    private static PointObservation point(Stage stage, HeadPoint place, double visible) {
        ImagePoint pixel = stage.camera().project(stage.inCamera(place));
        return new PointObservation(pixel.x(), pixel.y(), stage.depthMm(place), visible, SIGMA_MM);
    }
}
