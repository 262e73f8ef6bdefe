package app.galea.practice;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import app.galea.scalp.HeadModel;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A source of observations that moves scripted hands over a made-up head in front of a made-up camera. The same script,
 * settings and seed give the same observations. Never waits; confined to the thread that asks.
 */
public final class SimulatedObserver implements ObservationSource {

    private static final double SURE = 0.98;
    private static final double SEEN_SIGMA_MM = 2;
    private static final double HIDDEN_SIGMA_MM = 6;

    /** A stalled camera is noticed this many times a second. */
    private static final double STALL_NOTICES = 2;

    private final HandScript script;
    private final SimulationSettings settings;
    private final Random random;
    private final HeadModel model;
    private final HandPath left;
    private final HandPath right;
    private long frame;

    public SimulatedObserver(HandScript script, SimulationSettings settings) {
        this.script = script;
        this.settings = settings;
        random = new Random(settings.seed());
        model = new HeadModel(script.head());
        left = new HandPath(script, Side.LEFT);
        right = new HandPath(script, Side.RIGHT);
    }

    @Override
    public Optional<Observation> next() {
        while (seconds() < script.seconds() - 1e-9) {
            Playhead playhead = Playhead.at(script, seconds());
            boolean stalled = playhead.segment().scenery().view() == Scenery.View.NO_PICTURE;
            long number = frame++;
            if (!stalled || number % Math.max(1, Math.round(script.framesPerSecond() / STALL_NOTICES)) == 0) {
                return Optional.of(observe(playhead, number));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {}

    private double seconds() {
        return frame / script.framesPerSecond();
    }

    private Observation observe(Playhead playhead, long number) {
        FrameTime time = FrameTime.ofSeconds(number / script.framesPerSecond());
        Scenery scenery = playhead.segment().scenery();
        PictureObservation picture = new PictureObservation(settings.camera(), scenery.luma(), scenery.secondHead());
        if (scenery.view() == Scenery.View.NO_PICTURE) {
            return Observation.withoutPicture(time, number, picture);
        }
        boolean nobody = scenery.view() == Scenery.View.NOBODY;
        Stage stage = new Stage(settings.camera(), script.head(), playhead.head());
        return new Observation(
                time,
                number,
                Observation.Signal.PICTURE,
                picture,
                nobody ? HeadObservation.absent() : head(stage),
                nobody ? HandObservation.absent(Side.LEFT) : hand(stage, Side.LEFT, playhead),
                nobody ? HandObservation.absent(Side.RIGHT) : hand(stage, Side.RIGHT, playhead));
    }

    private HeadObservation head(Stage stage) {
        List<PointObservation> points = new ArrayList<>();
        for (HeadLandmark landmark : HeadLandmark.values()) {
            points.add(point(stage, landmark.meanPlace(), stage.isFacing(landmark.meanPlace())));
        }
        return new HeadObservation(SURE, stage.rotation(), points);
    }

    private HandObservation hand(Stage stage, Side side, Playhead playhead) {
        HandPlace place = (side == Side.LEFT ? left : right).at(playhead);
        if (!place.inPicture()) {
            return HandObservation.absent(side);
        }
        HandMove.Visibility visibility = playhead.segment().hand(side).visibility();
        List<HeadPoint> places = HandShape.points(model, side, place);
        List<PointObservation> points = new ArrayList<>();
        for (HandLandmark landmark : HandLandmark.values()) {
            HeadPoint at = places.get(landmark.ordinal());
            points.add(point(stage, at, isVisible(stage, at, visibility)));
        }
        List<TipObservation> tips = settings.withTips() ? tips(places, points, place) : List.of();
        return new HandObservation(side, SURE, place.touching() ? SURE : 1 - SURE, points, tips);
    }

    private static boolean isVisible(Stage stage, HeadPoint at, HandMove.Visibility visibility) {
        return switch (visibility) {
            case VISIBLE -> true;
            case HIDDEN -> false;
            case NATURAL -> !stage.isHidden(at);
        };
    }

    private List<TipObservation> tips(List<HeadPoint> places, List<PointObservation> points, HandPlace place) {
        List<TipObservation> tips = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            int index = HandLandmark.tip(finger).ordinal();
            boolean touches = place.touching() && Finger.GROUP.contains(finger);
            tips.add(new TipObservation(
                    shaken(places.get(index)), points.get(index).sigmaMm(), touches ? SURE : 1 - SURE));
        }
        return tips;
    }

    private HeadPoint shaken(HeadPoint p) {
        return new HeadPoint(p.x() + mm(), p.y() + mm(), p.z() + mm());
    }

    private PointObservation point(Stage stage, HeadPoint place, boolean visible) {
        ImagePoint pixel = stage.camera().project(stage.inCamera(place));
        return new PointObservation(
                pixel.x() + pixels(),
                pixel.y() + pixels(),
                stage.depthMm(place) + mm(),
                visible ? SURE : 1 - SURE,
                visible ? SEEN_SIGMA_MM : HIDDEN_SIGMA_MM);
    }

    private double pixels() {
        return settings.pixelNoise() * random.nextGaussian();
    }

    private double mm() {
        return settings.placeNoiseMm() * random.nextGaussian();
    }
}
