package app.galea.track;

import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.observation.PointObservation;
import java.util.ArrayList;
import java.util.List;

/**
 * What the session has learned of the person's own head: the median place of each head point in the face axes, and the
 * size. Confined to the vision thread.
 *
 * <p>The size is drawn to the mean head: wholly at first, and for good by as much as the network's errors on
 * people it never saw ask for, judged by the errors its points claim (decision 0009).
 */
final class HeadShape {

    /** Samples after which half of the way from the mean head to the person's own is gone: 2 s at 30 frames. */
    private static final double HALF_WAY_SAMPLES = 60;

    /** How much people differ (standard deviations over rendered people, mm). */
    private static final Vector3 SIZE_SPREAD_MM = new Vector3(6, 6, 14);

    /**
     * A session's median errs by this many times the scale its points claim: a network's error on one person is mostly
     * the same in every frame (1.41 from scale to deviation; 1.5 measured on 30 rendered people, decision 0009).
     */
    private static final double DEVIATION_OF_SCALE = 1.41 * 1.5;

    /** Samples before the own points say more of the turn than noise. */
    private static final int ENOUGH_SAMPLES = 30;

    /** Samples between two looks at the medians. */
    private static final int RENEWAL_SAMPLES = 15;

    /** Height of the ellipsoid over the height of the vertex point; scalp.md. */
    private static final double HEIGHT_OF_VERTEX = 1.13;

    /**
     * The mean head as it is drawn until the person's own is known. Breadth and length are measured along the head's
     * axes, the height of the top is not: it counts along the upright face, 25 degrees from them. So the height follows
     * from the mean head's own vertex, through which every pose is fitted (decision 0051).
     */
    private static final HeadSize PRIOR = new HeadSize(
            HeadSize.DEFAULT.semiXMm(),
            HeadSize.DEFAULT.semiYMm(),
            HEIGHT_OF_VERTEX * HeadLandmark.VERTEX.meanPlace().z(),
            HeadSize.DEFAULT.centerYMm());

    private static final List<Vector3> MEAN = mean();

    private final List<RunningMedian> medians = new ArrayList<>();
    private final List<RunningMedian> scales = new ArrayList<>();
    private List<Vector3> points = MEAN;
    private HeadSize size = PRIOR;
    private int samples;

    HeadShape() {
        for (int i = 0; i < 3 * MEAN.size(); i++) {
            medians.add(new RunningMedian());
        }
        for (int i = 0; i < MEAN.size(); i++) {
            scales.add(new RunningMedian());
        }
    }

    /** The mean head's points in face axes from the head's centre, mm. */
    static List<Vector3> meanPoints() {
        return MEAN;
    }

    /** One frame's head points in face axes from the head's centre, and the scales of their errors, mm. */
    void add(List<Vector3> frame, List<PointObservation> observed) {
        for (int i = 0; i < frame.size(); i++) {
            medians.get(3 * i).add(frame.get(i).x());
            medians.get(3 * i + 1).add(frame.get(i).y());
            medians.get(3 * i + 2).add(frame.get(i).z());
            scales.get(i).add(observed.get(i).sigmaMm());
        }
        samples++;
        if (samples % RENEWAL_SAMPLES == 0) {
            renew();
        }
    }

    boolean isKnown() {
        return samples >= ENOUGH_SAMPLES;
    }

    /** The person's own head points in face axes from the head's centre, mm; the mean head's at first. */
    List<Vector3> points() {
        return points;
    }

    HeadSize size() {
        return size;
    }

    private void renew() {
        List<Vector3> own = new ArrayList<>();
        for (int i = 0; i < MEAN.size(); i++) {
            own.add(new Vector3(
                    medians.get(3 * i).value(),
                    medians.get(3 * i + 1).value(),
                    medians.get(3 * i + 2).value()));
        }
        points = List.copyOf(own);
        Vector3 left = own.get(HeadLandmark.TRAGUS_LEFT.ordinal());
        Vector3 right = own.get(HeadLandmark.TRAGUS_RIGHT.ordinal());
        Vector3 middle = left.plus(right).times(0.5);
        double grown = samples / (samples + HALF_WAY_SAMPLES);
        double tragus = Math.hypot(scale(HeadLandmark.TRAGUS_LEFT), scale(HeadLandmark.TRAGUS_RIGHT));
        Vector3 trusts = new Vector3(
                trust(SIZE_SPREAD_MM.x(), 1.17 * tragus / 2),
                trust(
                        SIZE_SPREAD_MM.y(),
                        1.08 * Math.hypot(scale(HeadLandmark.NASION), scale(HeadLandmark.OCCIPUT)) / 2),
                trust(SIZE_SPREAD_MM.z(), HEIGHT_OF_VERTEX * Math.hypot(scale(HeadLandmark.VERTEX), tragus / 2)));
        size = drawn(ownSize(own, middle), trusts.times(grown));
    }

    private double scale(HeadLandmark landmark) {
        return scales.get(landmark.ordinal()).value();
    }

    /** The weight of an own measure against the mean over people. */
    private static double trust(double spread, double scale) {
        double error = DEVIATION_OF_SCALE * scale;
        return spread * spread / (spread * spread + error * error);
    }

    /** The size from the points alone; the factors are scalp.md's. */
    private static HeadSize ownSize(List<Vector3> own, Vector3 middle) {
        Rotation headFromFace = FaceAxes.headFromFace();
        double tragi =
                own.get(HeadLandmark.TRAGUS_LEFT.ordinal()).distance(own.get(HeadLandmark.TRAGUS_RIGHT.ordinal()));
        Vector3 vertex =
                headFromFace.apply(own.get(HeadLandmark.VERTEX.ordinal()).minus(middle));
        Vector3 nasion =
                headFromFace.apply(own.get(HeadLandmark.NASION.ordinal()).minus(middle));
        Vector3 occiput =
                headFromFace.apply(own.get(HeadLandmark.OCCIPUT.ordinal()).minus(middle));
        return new HeadSize(
                Math.max(1, 1.17 * tragi / 2),
                Math.max(1, 1.08 * (nasion.y() - occiput.y()) / 2),
                Math.max(1, HEIGHT_OF_VERTEX * vertex.z()),
                (nasion.y() + occiput.y()) / 2 + 2);
    }

    private static HeadSize drawn(HeadSize own, Vector3 trust) {
        return new HeadSize(
                PRIOR.semiXMm() + trust.x() * (own.semiXMm() - PRIOR.semiXMm()),
                PRIOR.semiYMm() + trust.y() * (own.semiYMm() - PRIOR.semiYMm()),
                PRIOR.semiZMm() + trust.z() * (own.semiZMm() - PRIOR.semiZMm()),
                PRIOR.centerYMm() + trust.y() * (own.centerYMm() - PRIOR.centerYMm()));
    }

    private static List<Vector3> mean() {
        List<Vector3> points = new ArrayList<>();
        for (HeadLandmark landmark : HeadLandmark.values()) {
            points.add(FaceAxes.meanPlace(landmark.meanPlace()));
        }
        return List.copyOf(points);
    }
}
