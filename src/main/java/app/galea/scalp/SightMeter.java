package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import app.galea.track.TrackedHead;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Works out how much of each zone faces the camera. The head is convex, so what faces the camera hides nothing else of
 * itself. Confined to the vision thread; works anew only when the head has turned.
 */
final class SightMeter {

    /** Surface tilted less than this against the line of sight counts as shown (scalp.md). */
    private static final double LEAST_COSINE = Math.cos(Math.toRadians(70));

    /** A turn too small to change the shares by more than a few percent. */
    private static final double SAME_TURN_RAD = Math.toRadians(1.5);

    private final ScalpChart chart;
    private HeadPose pose = TrackedHead.never(HeadSize.DEFAULT).pose();
    private HeadSize size = HeadSize.DEFAULT;
    private Sight sight = Sight.NONE;

    SightMeter(ScalpChart chart) {
        this.chart = chart;
    }

    Sight sight(TrackedHead head) {
        if (head.isLost()) {
            sight = Sight.NONE;
            return sight;
        }
        boolean same = !sight.shares().isEmpty()
                && size.equals(head.size())
                && pose.rotation().inverse().after(head.pose().rotation()).angleRad() < SAME_TURN_RAD;
        if (!same) {
            pose = head.pose();
            size = head.size();
            sight = new Sight(shares());
        }
        return sight;
    }

    private Map<ScalpZone, Double> shares() {
        int[] facing = new int[ScalpZone.values().length];
        int[] all = new int[facing.length];
        HeadModel model = new HeadModel(size);
        HeadPoint eye = pose.headFromCamera(new CameraPoint(0, 0, 0));
        List<ScalpCell> cells = chart.cells();
        for (ScalpCell cell : cells) {
            Vector3 toEye =
                    eye.vector().minus(size.surface(cell.center()).vector()).normalized();
            int zone = cell.zone().ordinal();
            all[zone]++;
            facing[zone] += model.normal(cell.center()).dot(toEye) > LEAST_COSINE ? 1 : 0;
        }
        Map<ScalpZone, Double> shares = new EnumMap<>(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            shares.put(zone, (double) facing[zone.ordinal()] / all[zone.ordinal()]);
        }
        return shares;
    }
}
