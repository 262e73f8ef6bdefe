package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import java.util.Optional;

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

    /**
     * Places that explain the picture worse than the best by more than this weigh nothing: showing or hiding can make up
     * for 8 of it, and what is left is below e^-16.
     */
    private static final double HOPELESS = 40;

    private final Vector3[] directions;
    private final double[] weights;

    /** The candidates that are not hopeless, in order: a few hundred, and only these are weighed further. */
    private final int[] live;

    private int liveCount;

    /** The candidates on the head the arrays were made for: places over the skin in the head frame, and normals. */
    private final double[][] places;

    private final double[][] normals;
    private Optional<HeadSize> madeFor = Optional.empty();

    SurfaceSearch() {
        directions = candidates();
        weights = new double[directions.length];
        live = new int[directions.length];
        places = new double[directions.length][3];
        normals = new double[directions.length][3];
    }

    /** A place on the surface and its standard deviation along it, mm. */
    record Found(Direction direction, double uncertaintyMm) {}

    /** Where the fingertips' middle would be by another account: mm in the head frame, standard deviation per axis. */
    record Told(Vector3 place, double sigmaMm) {

        /** Nothing else is known. */
        static final Told NOTHING = new Told(Vector3.ZERO, Double.POSITIVE_INFINITY);

        private double misfit(double[] candidate) {
            if (sigmaMm == Double.POSITIVE_INFINITY) {
                return 0;
            }
            double dx = candidate[0] - place.x();
            double dy = candidate[1] - place.y();
            double dz = candidate[2] - place.z();
            return (dx * dx + dy * dy + dz * dz) / (sigmaMm * sigmaMm);
        }
    }

    Found find(HandSighting sighting, Told told, HeadPose pose, HeadSize head) {
        if (!madeFor.equals(Optional.of(head))) {
            dress(head);
        }
        Axes axes = new Axes(
                pose.rotation().apply(new Vector3(1, 0, 0)),
                pose.rotation().apply(new Vector3(0, 1, 0)),
                pose.rotation().apply(new Vector3(0, 0, 1)),
                pose.origin());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < directions.length; i++) {
            weights[i] = misfit(places[i], axes, sighting.place()) + told.misfit(places[i]);
            best = Math.min(best, weights[i]);
        }
        liveCount = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < directions.length; i++) {
            if (weights[i] - best < HOPELESS) {
                live[liveCount++] = i;
                weights[i] -= 2 * Math.log(likelihood(places[i], normals[i], axes, sighting.visible()));
                least = Math.min(least, weights[i]);
            }
        }
        return mean(head, least);
    }

    /** Puts the candidates on a head of this size. */
    private void dress(HeadSize head) {
        for (int i = 0; i < directions.length; i++) {
            Vector3 direction = directions[i];
            Vector3 normal = new Vector3(
                            direction.x() / head.semiXMm(),
                            direction.y() / head.semiYMm(),
                            direction.z() / head.semiZMm())
                    .normalized();
            normals[i][0] = normal.x();
            normals[i][1] = normal.y();
            normals[i][2] = normal.z();
            places[i][0] = direction.x() * head.semiXMm() + normal.x() * FINGER_HEIGHT_MM;
            places[i][1] = direction.y() * head.semiYMm() + head.centerYMm() + normal.y() * FINGER_HEIGHT_MM;
            places[i][2] = direction.z() * head.semiZMm() + normal.z() * FINGER_HEIGHT_MM;
        }
        madeFor = Optional.of(head);
    }

    /** The weighted mean of the live candidates, their weights being misfits above {@code least}. */
    private Found mean(HeadSize head, double least) {
        double sum = 0;
        double x = 0;
        double y = 0;
        double z = 0;
        for (int n = 0; n < liveCount; n++) {
            int i = live[n];
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
    private record Axes(Vector3 right, Vector3 front, Vector3 up, CameraPoint origin) {

        double x(double[] place) {
            return right.x() * place[0] + front.x() * place[1] + up.x() * place[2];
        }

        double y(double[] place) {
            return right.y() * place[0] + front.y() * place[1] + up.y() * place[2];
        }

        double z(double[] place) {
            return right.z() * place[0] + front.z() * place[1] + up.z() * place[2];
        }
    }

    /** Squared deviations over their variances, where it appears taken at the depth where the tips are said to be. */
    private static double misfit(double[] place, Axes axes, CameraPoint seen) {
        CameraPoint origin = axes.origin();
        double z = axes.z(place) + origin.z();
        double dx = ((axes.x(place) + origin.x()) / z - seen.x() / seen.z()) * origin.z();
        double dy = ((axes.y(place) + origin.y()) / z - seen.y() / seen.z()) * origin.z();
        double dz = z - seen.z();
        return (dx * dx + dy * dy) / (ACROSS_SIGMA_MM * ACROSS_SIGMA_MM) + dz * dz / (DEPTH_SIGMA_MM * DEPTH_SIGMA_MM);
    }

    /** How likely fingertips there show as much as they do. */
    private static double likelihood(double[] place, double[] normal, Axes axes, double visible) {
        double x = axes.x(place) + axes.origin().x();
        double y = axes.y(place) + axes.origin().y();
        double z = axes.z(place) + axes.origin().z();
        double facing =
                -(axes.x(normal) * x + axes.y(normal) * y + axes.z(normal) * z) / Math.sqrt(x * x + y * y + z * z);
        double faces = 1 / (1 + Math.exp(-facing / FACING_SOFTNESS));
        return visible * (faces + VISIBLE_THOUGH_AWAY) + (1 - visible) * (HIDDEN_THOUGH_FACING * faces + 1 - faces);
    }

    private double spread(HeadSize head, Direction mean, double sum) {
        double squares = 0;
        for (int n = 0; n < liveCount; n++) {
            int i = live[n];
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
