package app.galea.cli;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSite;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImageBox;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import app.galea.pose.HeadBox;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpSpot;
import app.galea.track.Scene;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the network sees in one picture, as {@code look} tells it. Immutable.
 *
 * @param seen what the network gave
 * @param scene the same brought into the head frame
 */
record Look(String file, Observation seen, Scene scene) {

    /** Hands under this confidence are not told of. */
    private static final double HAND = 0.5;

    List<Side> hands() {
        return List.of(Side.LEFT, Side.RIGHT).stream()
                .filter(side -> seen.hand(side).confidence() >= HAND
                        && !seen.hand(side).points().isEmpty())
                .toList();
    }

    /** The JSON entry of {@code commands.md}. */
    Map<String, @Nullable Object> entry() {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("file", file);
        entry.put("width", seen.picture().camera().width());
        entry.put("height", seen.picture().camera().height());
        entry.put("head", seen.head().isPresent() ? head() : null);
        entry.put("hands", hands().stream().map(this::hand).toList());
        return entry;
    }

    /** One line for people. */
    String sentence() {
        if (!seen.head().isPresent()) {
            return file + ": no head";
        }
        List<String> hands = new ArrayList<>();
        for (Side side : hands()) {
            HandObservation hand = seen.hand(side);
            String where = hand.touching() >= HAND ? " touches " + zone(side) : " does not touch";
            hands.add(side.id() + " hand" + where);
        }
        return String.format(
                Locale.ROOT,
                "%s: head %.2f, yaw %.0f, pitch %.0f, roll %.0f; %s",
                file,
                seen.head().confidence(),
                scene.head().angles().yawDeg(),
                scene.head().angles().pitchDeg(),
                scene.head().angles().rollDeg(),
                hands.isEmpty() ? "no hand" : String.join(", ", hands));
    }

    private String zone(Side side) {
        return spot(side, Finger.MIDDLE).zone().map(zone -> zone.id()).orElse("off the cap");
    }

    private Map<String, Object> head() {
        TrackedHead head = scene.head();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("confidence", seen.head().confidence());
        entry.put("yaw_deg", Json.rounded(head.angles().yawDeg(), 1));
        entry.put("pitch_deg", Json.rounded(head.angles().pitchDeg(), 1));
        entry.put("roll_deg", Json.rounded(head.angles().rollDeg(), 1));
        entry.put("box", box(HeadBox.of(seen.head())));
        List<Object> landmarks = new ArrayList<>();
        for (HeadLandmark landmark : HeadLandmark.values()) {
            Map<String, Object> point = point(seen.head().point(landmark));
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", landmark.id());
            named.putAll(point);
            landmarks.add(named);
        }
        entry.put("landmarks", landmarks);
        return entry;
    }

    private static Map<String, Object> box(ImageBox box) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("x", Json.rounded(box.x(), 1));
        entry.put("y", Json.rounded(box.y(), 1));
        entry.put("width", Json.rounded(box.width(), 1));
        entry.put("height", Json.rounded(box.height(), 1));
        return entry;
    }

    private Map<String, Object> hand(Side side) {
        HandObservation hand = seen.hand(side);
        PointObservation wrist = hand.point(HandLandmark.WRIST);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("side", side.id());
        entry.put("confidence", hand.confidence());
        entry.put("wrist", Map.of("x", wrist.x(), "y", wrist.y()));
        List<Object> tips = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            tips.add(tip(side, finger));
        }
        entry.put("tips", tips);
        return entry;
    }

    private Map<String, @Nullable Object> tip(Side side, Finger finger) {
        HandObservation hand = seen.hand(side);
        Map<String, Object> point = point(hand.point(HandLandmark.tip(finger)));
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("finger", finger.id());
        entry.put("x", point.get("x"));
        entry.put("y", point.get("y"));
        entry.put("visible", point.get("visible"));
        entry.put(
                "touching",
                hand.tips().isEmpty()
                        ? hand.touching()
                        : hand.tips().get(finger.ordinal()).touching());
        entry.put("sigma", point.get("sigma"));
        ScalpSpot spot = spot(side, finger);
        HeadPoint place = place(side, finger);
        entry.put(
                "head_mm", List.of(Json.rounded(place.x(), 1), Json.rounded(place.y(), 1), Json.rounded(place.z(), 1)));
        entry.put("site", HeadSite.nearest(spot.direction()).label());
        entry.put("zone", spot.zone().map(zone -> zone.id()).orElse(null));
        return entry;
    }

    private ScalpSpot spot(Side side, Finger finger) {
        return new HeadModel(scene.head().size()).spot(place(side, finger));
    }

    private HeadPoint place(Side side, Finger finger) {
        TrackedHand hand = scene.hand(side);
        return hand.tips().isEmpty()
                ? hand.point(HandLandmark.tip(finger)).place()
                : hand.tips().get(finger.ordinal()).place();
    }

    /** A point in pixels; the error's scale too, at the head's distance. */
    private Map<String, Object> point(PointObservation point) {
        double pixelsPerMm =
                seen.picture().camera().focalPx() / scene.head().pose().origin().z();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("x", point.x());
        entry.put("y", point.y());
        entry.put("visible", point.visible());
        entry.put("sigma", Json.rounded(point.sigmaMm() * pixelsPerMm, 1));
        return entry;
    }
}
