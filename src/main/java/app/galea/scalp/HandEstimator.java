package app.galea.scalp;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import app.galea.observation.TipObservation;
import app.galea.scalp.HandContact.Reach;
import app.galea.track.TrackStatus;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Estimates one hand's contact; keeps its touching from frame to frame. Confined to the vision thread. */
final class HandEstimator {

    /** A fingertip more probably seen than this counts as visible; agrees with the truth in 0.79 of contacts (30 people). */
    private static final double VISIBLE = 0.45;

    /** The same where a close look tells the tips' places: that network is more careful to call a fingertip seen. */
    private static final double VISIBLE_CLOSELY = 0.35;

    /**
     * What a close look's errors have in common over a session, standard deviation along the surface: the search takes the
     * fingers for three witnesses. With it 17 mm are claimed for each axis, where the truth on three clips is 9 to 17
     * (2026-11-22); less, and a hidden hand on the demo's crown is not believed to be there.
     */
    private static final double TOLD_ERROR_MM = 14;

    /** Thumb and little finger touch only within this height (measures.md). */
    private static final double SIDE_FINGER_MM = 15;

    /**
     * What the search's own doubt leaves out where the fingertips are hidden, standard deviation along the surface. With it
     * the claim is 21 mm on average, the truth on the demo clip 30.1 mm RMS over both axes, 21.3 mm for each; seen contacts
     * claim 15 and are 11 (network v0, 2026-11-21).
     */
    private static final double INFERRED_ERROR_MM = 18;

    /** Places surer than this, standard deviation per axis, are taken as they are: the surface is searched in cm. */
    private static final double SURE_MM = 12;

    /** Standard deviation of a Laplace distribution over its scale. */
    private static final double DEVIATION_OF_SCALE = Math.sqrt(2);

    private final Side side;
    private final SurfaceSearch search;
    private final TouchSwitch hand = new TouchSwitch();
    private final List<TouchSwitch> fingers = new ArrayList<>();

    HandEstimator(Side side, SurfaceSearch search) {
        this.side = side;
        this.search = search;
        for (int i = 0; i < Finger.values().length; i++) {
            fingers.add(new TouchSwitch());
        }
    }

    HandContact advance(TrackedHand tracked, TrackedHead head) {
        if (tracked.isLost()) {
            reset();
            return absent(head.size());
        }
        HeadModel model = new HeadModel(head.size());
        if (tracked.status() == TrackStatus.FRESH) {
            hand.advance(tracked.touching());
            for (int i = 0; i < tracked.tips().size(); i++) {
                fingers.get(i).advance(tracked.tips().get(i).touching());
            }
        }
        return tracked.tips().isEmpty() ? fromGeometry(tracked, head, model) : fromTips(tracked, head, model);
    }

    void reset() {
        hand.reset();
        fingers.forEach(TouchSwitch::reset);
    }

    private HandContact absent(HeadSize size) {
        ScalpSpot nowhere = new HeadModel(size).spot(new HeadPoint(0, 0, size.semiZMm()));
        return new HandContact(side, Reach.ABSENT, Evidence.NONE, nowhere, 0, List.of(), 0);
    }

    /** Where the source knows the fingertips' places, these count; the less it is sure of them, the more the picture. */
    private HandContact fromTips(TrackedHand tracked, TrackedHead head, HeadModel model) {
        Vector3 told = Vector3.ZERO;
        double sigma = 0;
        for (Finger finger : Finger.GROUP) {
            TipObservation tip = tracked.tips().get(finger.ordinal());
            told = told.plus(tip.place().vector().times(1.0 / Finger.GROUP.size()));
            sigma += DEVIATION_OF_SCALE * tip.sigmaMm() / Finger.GROUP.size();
        }
        ScalpSpot middle = model.spot(HeadPoint.of(told));
        if (sigma < SURE_MM) {
            return contact(tracked, head, middle, sigma, contacts(tracked, model, Vector3.ZERO));
        }
        if (!hand.isOn() || head.isLost()) {
            return contact(tracked, head, middle, sigma, List.of());
        }
        HandSighting sighting = HandSighting.of(tracked, head.pose());
        SurfaceSearch.Found found =
                search.find(sighting, new SurfaceSearch.Told(told, sigma), head.pose(), head.size());
        ScalpSpot spot = model.spot(found.direction());
        Vector3 shift = spot.place().vector().minus(told);
        double uncertainty = Math.hypot(found.uncertaintyMm(), TOLD_ERROR_MM);
        return contact(tracked, head, spot, uncertainty, contacts(tracked, model, shift));
    }

    /** The places of the fingertips that touch, moved by {@code shift}. */
    private List<ScalpSpot> contacts(TrackedHand tracked, HeadModel model, Vector3 shift) {
        List<ScalpSpot> contacts = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            if (fingers.get(finger.ordinal()).isOn()) {
                HeadPoint tip = tracked.tips().get(finger.ordinal()).place();
                onScalp(finger, tip, shift, model).ifPresent(contacts::add);
            }
        }
        return contacts;
    }

    /** Where a fingertip lies on the scalp, moved by {@code shift}; empty where there is none, or a thumb stands off. */
    private static Optional<ScalpSpot> onScalp(Finger finger, HeadPoint tip, Vector3 shift, HeadModel model) {
        ScalpSpot spot = model.spot(HeadPoint.of(tip.vector().plus(shift)));
        boolean inReach = Finger.GROUP.contains(finger) || Math.abs(spot.heightMm()) <= SIDE_FINGER_MM;
        return spot.onCap() && inReach ? Optional.of(spot) : Optional.empty();
    }

    /** Where only picture points and depths are known, a touching hand is brought down to the scalp as a whole. */
    private HandContact fromGeometry(TrackedHand tracked, TrackedHead head, HeadModel model) {
        HeadPose pose = head.pose();
        Vector3 middle = middle(tracked);
        if (!hand.isOn() || head.isLost()) {
            return contact(tracked, head, model.spot(HeadPoint.of(middle)), 0, List.of());
        }
        SurfaceSearch.Found found =
                search.find(HandSighting.of(tracked, pose), SurfaceSearch.Told.NOTHING, pose, head.size());
        ScalpSpot spot = model.spot(found.direction());
        Vector3 shift = spot.place().vector().minus(middle);
        List<ScalpSpot> contacts = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            HeadPoint place = tracked.point(HandLandmark.tip(finger)).place();
            onScalp(finger, place, shift, model).ifPresent(contacts::add);
        }
        ScalpSpot raised = new ScalpSpot(
                spot.place(),
                spot.direction(),
                model.spot(HeadPoint.of(middle)).heightMm(),
                spot.onCap(),
                spot.nearestZone());
        double error = evidence(tracked) == Evidence.SEEN ? 0 : INFERRED_ERROR_MM;
        return contact(tracked, head, raised, Math.hypot(found.uncertaintyMm(), error), contacts);
    }

    private HandContact contact(
            TrackedHand tracked, TrackedHead head, ScalpSpot spot, double uncertaintyMm, List<ScalpSpot> contacts) {
        double confidence = Math.min(tracked.confidence(), head.confidence());
        if (contacts.isEmpty() || head.isLost()) {
            return new HandContact(side, Reach.AWAY, Evidence.NONE, spot, uncertaintyMm, List.of(), confidence);
        }
        return new HandContact(side, Reach.TOUCHING, evidence(tracked), spot, uncertaintyMm, contacts, confidence);
    }

    private static Evidence evidence(TrackedHand tracked) {
        double visible = tracked.tips().isEmpty() ? VISIBLE : VISIBLE_CLOSELY;
        int seen = 0;
        for (Finger finger : Finger.GROUP) {
            seen += tracked.point(HandLandmark.tip(finger)).visible() > visible ? 1 : 0;
        }
        return seen >= 2 ? Evidence.SEEN : Evidence.INFERRED;
    }

    private static Vector3 middle(TrackedHand tracked) {
        Vector3 sum = Vector3.ZERO;
        for (Finger finger : Finger.GROUP) {
            sum = sum.plus(tracked.point(HandLandmark.tip(finger)).place().vector());
        }
        return sum.times(1.0 / Finger.GROUP.size());
    }
}
