package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;

/**
 * Finds where on the scalp a touching hand is: the mean of all places on the surface, each weighted by how well it
 * explains where the fingertips appear in the picture (precise), how deep the network puts them (coarse) and whether
 * they show (a place turned away from the camera cannot). Confined to the vision thread; reuses its arrays.
 *
 * <p>The scalp as a constraint: depth comes from the surface, and front or back from depth and visibility together.
 */
final class SurfaceSearch {

    /** Candidate places, evenly on the whole sphere but for the neck; a square centimetre each. */
    private static final int CANDIDATES = 1600;

    private static final double LOWEST_Z = -0.75;

    /** Standard deviation of the fingertips' middle across the line of sight, mm. */
    private static final double ACROSS_SIGMA_MM = 8;

    /** Standard deviation of its depth once the network's bias is off, mm (13 where surely hidden, 22 to 25 else). */
    private static final double DEPTH_SIGMA_MM = 22;

    /** The middle of touching fingertips lies above the ellipsoid: hair, and half a finger, mm. */
    private static final double FINGER_HEIGHT_MM = 7;

    /** A surface tilted past the silhouette by this cosine still shows half of a fingertip on it. */
    private static final double FACING_SOFTNESS = 0.12;

    /** How often a tip on a surface that faces the camera is hidden all the same (hair, other fingers). */
    private static final double HIDDEN_THOUGH_FACING = 0.35;

    /** How often a tip on a surface turned away shows all the same. */
    private static final double VISIBLE_THOUGH_AWAY = 0.02;

    private final Vector3[] directions;
    private final double[] weights;

    SurfaceSearch() {
        directions = candidates();
        weights = new double[directions.length];
    }

    /** A place on the surface and its standard deviation along it, mm. */
    record Found(Direction direction, double uncertaintyMm) {}

    Found find(HandSighting sighting, HeadPose pose, HeadSize head) {
        Vector3 right = pose.rotation().apply(new Vector3(1, 0, 0));
        Vector3 front = pose.rotation().apply(new Vector3(0, 1, 0));
        Vector3 up = pose.rotation().apply(new Vector3(0, 0, 1));
        CameraPoint seen = sighting.place();
        Axes axes = new Axes(right, front, up, pose.origin());
        double least = Double.MAX_VALUE;
        for (int i = 0; i < directions.length; i++) {
            weights[i] = misfit(directions[i], sighting, axes, head, seen);
            least = Math.min(least, weights[i]);
        }
        double sum = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < directions.length; i++) {
            weights[i] = Math.exp(-0.5 * (weights[i] - least));
            sum += weights[i];
            x += weights[i] * directions[i].x();
            y += weights[i] * directions[i].y();
            z += weights[i] * directions[i].z();
        }
        Direction mean = new Direction(x, y, z);
        return new Found(mean, spread(head, mean, sum));
    }

    /** The head's axes and origin in the camera. */
    private record Axes(Vector3 right, Vector3 front, Vector3 up, CameraPoint origin) {}

    /** Squared deviations over their variances, and twice the log of how unlikely it is to show or hide there. */
    private static double misfit(Vector3 direction, HandSighting sighting, Axes axes, HeadSize head, CameraPoint seen) {
        double nx = direction.x() / head.semiXMm();
        double ny = direction.y() / head.semiYMm();
        double nz = direction.z() / head.semiZMm();
        double norm = Math.sqrt(nx * nx + ny * ny + nz * nz);
        nx /= norm;
        ny /= norm;
        nz /= norm;
        double hx = direction.x() * head.semiXMm() + nx * FINGER_HEIGHT_MM;
        double hy = direction.y() * head.semiYMm() + head.centerYMm() + ny * FINGER_HEIGHT_MM;
        double hz = direction.z() * head.semiZMm() + nz * FINGER_HEIGHT_MM;
        Vector3 r = axes.right();
        Vector3 f = axes.front();
        Vector3 u = axes.up();
        double x = r.x() * hx + f.x() * hy + u.x() * hz + axes.origin().x();
        double y = r.y() * hx + f.y() * hy + u.y() * hz + axes.origin().y();
        double z = r.z() * hx + f.z() * hy + u.z() * hz + axes.origin().z();
        // where it appears, at the depth where the tips are said to be
        double dx =
                x / z * axes.origin().z() - seen.x() / seen.z() * axes.origin().z();
        double dy =
                y / z * axes.origin().z() - seen.y() / seen.z() * axes.origin().z();
        double dz = z - seen.z();
        double facing = -(nx * (r.x() * x + r.y() * y + r.z() * z)
                        + ny * (f.x() * x + f.y() * y + f.z() * z)
                        + nz * (u.x() * x + u.y() * y + u.z() * z))
                / Math.sqrt(x * x + y * y + z * z);
        double faces = 1 / (1 + Math.exp(-facing / FACING_SOFTNESS));
        double likely = sighting.visible() * (faces + VISIBLE_THOUGH_AWAY)
                + (1 - sighting.visible()) * (HIDDEN_THOUGH_FACING * faces + 1 - faces);
        return (dx * dx + dy * dy) / (ACROSS_SIGMA_MM * ACROSS_SIGMA_MM)
                + dz * dz / (DEPTH_SIGMA_MM * DEPTH_SIGMA_MM)
                - 2 * Math.log(likely);
    }

    private double spread(HeadSize head, Direction mean, double sum) {
        double squares = 0;
        for (int i = 0; i < directions.length; i++) {
            double dx = (directions[i].x() - mean.x()) * head.semiXMm();
            double dy = (directions[i].y() - mean.y()) * head.semiYMm();
            double dz = (directions[i].z() - mean.z()) * head.semiZMm();
            squares += weights[i] * (dx * dx + dy * dy + dz * dz);
        }
        return Math.sqrt(squares / sum / 2);
    }

    /** Points of a Fibonacci lattice. */
    private static Vector3[] candidates() {
        double golden = Math.PI * (1 + Math.sqrt(5));
        return java.util.stream.IntStream.range(0, CANDIDATES)
                .mapToObj(i -> {
                    double z = 1 - 2 * (i + 0.5) / CANDIDATES;
                    double r = Math.sqrt(1 - z * z);
                    return new Vector3(r * Math.cos(golden * (i + 0.5)), r * Math.sin(golden * (i + 0.5)), z);
                })
                .filter(direction -> direction.z() > LOWEST_Z)
                .toArray(Vector3[]::new);
    }
}
