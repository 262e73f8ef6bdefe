package app.galea.truth;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clip's truth as observations, as a network without error would give them: also the fingertips' places in the head
 * frame and whether each touches. Knuckles are not in the truth and stand on the line from wrist to fingertip. Give the
 * clip's {@link TruthClip#headSize()} as the calibrated size to what follows.
 */
public final class TruthObserver implements ObservationSource {

    /** The head's centre, to which depths refer; see {@link HeadObservation}. */
    private static final HeadPoint CENTER = new HeadPoint(0, 24, 27);

    /** Thumb and little finger count as touching within this height over the surface (measures.md). */
    private static final double SIDE_FINGER_MM = 15;

    private static final double SIGMA_MM = 1;

    private final TruthClip clip;
    private final Rotation headFromFace;
    private int next;

    public TruthObserver(TruthClip clip) {
        this.clip = clip;
        headFromFace = headFromFace();
    }

    /** All observations of a clip, in order. */
    public static List<Observation> observations(TruthClip clip) {
        List<Observation> all = new ArrayList<>();
        try (TruthObserver observer = new TruthObserver(clip)) {
            for (Optional<Observation> one = observer.next(); one.isPresent(); one = observer.next()) {
                all.add(one.get());
            }
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Observation> next() {
        if (next >= clip.frames().size()) {
            return Optional.empty();
        }
        TruthFrame frame = clip.frames().get(next++);
        return Optional.of(new Observation(
                frame.time(),
                next - 1,
                Observation.Signal.PICTURE,
                new PictureObservation(clip.camera(), 128, 0),
                head(frame),
                hand(frame, frame.left()),
                hand(frame, frame.right())));
    }

    @Override
    public void close() {}

    private HeadObservation head(TruthFrame frame) {
        List<PointObservation> points = new ArrayList<>();
        for (HeadLandmark landmark : HeadLandmark.values()) {
            HeadPoint place = clip.headPoints().get(landmark.ordinal());
            points.add(point(frame, place, frame.headSights().get(landmark.ordinal())));
        }
        Rotation cameraFromFace = frame.pose().rotation().after(headFromFace);
        return new HeadObservation(1, rayFromCamera(frame.pose()).after(cameraFromFace), points);
    }

    private HandObservation hand(TruthFrame frame, TruthHand hand) {
        if (!hand.isInPicture()) {
            return HandObservation.absent(hand.side());
        }
        List<PointObservation> tips = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            tips.add(point(frame, hand.tip(finger), hand.sights().get(finger.ordinal())));
        }
        List<PointObservation> points = new ArrayList<>();
        points.add(wrist(hand, tips));
        for (double share : new double[] {0.5, 0.75, 1}) {
            for (PointObservation tip : tips) {
                points.add(between(points.get(0), tip, share));
            }
        }
        List<TipObservation> places = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            boolean touches = hand.touching()
                    && (Finger.GROUP.contains(finger) || height(clip.headSize(), hand.tip(finger)) <= SIDE_FINGER_MM);
            places.add(new TipObservation(hand.tip(finger), SIGMA_MM, touches ? 1 : 0));
        }
        return new HandObservation(hand.side(), 1, hand.touching() ? 1 : 0, points, places);
    }

    private PointObservation point(TruthFrame frame, HeadPoint place, TruthHand.Sight sight) {
        CameraPoint at = frame.pose().cameraFromHead(place);
        ImagePoint pixel = clip.camera().project(at);
        double depth = at.z() - frame.pose().cameraFromHead(CENTER).z();
        return new PointObservation(pixel.x(), pixel.y(), depth, sight == TruthHand.Sight.VISIBLE ? 1 : 0, SIGMA_MM);
    }

    /** The wrist at the mean depth of the fingertips, for want of its own. */
    private static PointObservation wrist(TruthHand hand, List<PointObservation> tips) {
        double depth =
                tips.stream().mapToDouble(PointObservation::depthMm).average().orElse(0);
        return new PointObservation(
                hand.wrist().x(),
                hand.wrist().y(),
                depth,
                hand.wristSight() == TruthHand.Sight.VISIBLE ? 1 : 0,
                SIGMA_MM);
    }

    private static PointObservation between(PointObservation from, PointObservation to, double share) {
        return new PointObservation(
                from.x() + share * (to.x() - from.x()),
                from.y() + share * (to.y() - from.y()),
                from.depthMm() + share * (to.depthMm() - from.depthMm()),
                share == 1 ? to.visible() : Math.min(from.visible(), to.visible()),
                SIGMA_MM);
    }

    private static double height(HeadSize size, HeadPoint place) {
        return place.distance(size.surface(size.direction(place))) * (isOutside(size, place) ? 1 : -1);
    }

    private static boolean isOutside(HeadSize size, HeadPoint place) {
        double x = place.x() / size.semiXMm();
        double y = (place.y() - size.centerYMm()) / size.semiYMm();
        double z = place.z() / size.semiZMm();
        return x * x + y * y + z * z > 1;
    }

    /** Head axes from face axes (left, up, out). */
    private static Rotation headFromFace() {
        double tau = Math.toRadians(25.5);
        double cos = Math.cos(tau);
        double sin = Math.sin(tau);
        return Rotation.ofColumns(new Vector3(-1, 0, 0), new Vector3(0, sin, cos), new Vector3(0, cos, -sin));
    }

    /** The turn that brings the ray to the head's centre onto the optical axis: first about y, then about x. */
    private static Rotation rayFromCamera(HeadPose pose) {
        CameraPoint center = pose.cameraFromHead(CENTER);
        double a = Math.atan(center.x() / center.z());
        double b = Math.atan(center.y() / center.z());
        return Rotation.about(new Vector3(1, 0, 0), b).after(Rotation.about(new Vector3(0, 1, 0), -a));
    }
}
