package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.track.TrackedHead;
import java.util.EnumMap;
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

    /** Likewise a change of the size, which is learned a little more in every frame. */
    private static final double SAME_SIZE_MM = 1;

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
                && isSame(size, head.size())
                && pose.rotation().inverse().after(head.pose().rotation()).angleRad() < SAME_TURN_RAD;
        if (!same) {
            pose = head.pose();
            size = head.size();
            sight = new Sight(shares());
        }
        return sight;
    }

    private static boolean isSame(HeadSize a, HeadSize b) {
        return Math.abs(a.semiXMm() - b.semiXMm()) < SAME_SIZE_MM
                && Math.abs(a.semiYMm() - b.semiYMm()) < SAME_SIZE_MM
                && Math.abs(a.semiZMm() - b.semiZMm()) < SAME_SIZE_MM
                && Math.abs(a.centerYMm() - b.centerYMm()) < SAME_SIZE_MM;
    }

    private Map<ScalpZone, Double> shares() {
        int[] facing = new int[ScalpZone.values().length];
        int[] all = new int[facing.length];
        HeadPoint eye = pose.headFromCamera(new CameraPoint(0, 0, 0));
        for (ScalpCell cell : chart.cells()) {
            int zone = cell.zone().ordinal();
            all[zone]++;
            facing[zone] += cosine(cell.center(), eye) > LEAST_COSINE ? 1 : 0;
        }
        Map<ScalpZone, Double> shares = new EnumMap<>(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            shares.put(zone, (double) facing[zone.ordinal()] / all[zone.ordinal()]);
        }
        return shares;
    }

    /** Between the surface's normal and the way to the eye; in plain numbers, since it is asked for every cell. */
    private double cosine(Direction at, HeadPoint eye) {
        double nx = at.x() / size.semiXMm();
        double ny = at.y() / size.semiYMm();
        double nz = at.z() / size.semiZMm();
        double ex = eye.x() - at.x() * size.semiXMm();
        double ey = eye.y() - at.y() * size.semiYMm() - size.centerYMm();
        double ez = eye.z() - at.z() * size.semiZMm();
        double lengths = Math.sqrt((nx * nx + ny * ny + nz * nz) * (ex * ex + ey * ey + ez * ez));
        return (nx * ex + ny * ey + nz * ez) / lengths;
    }
}
