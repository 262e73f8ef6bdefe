package app.galea.practice.figure;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpChart;

/**
 * The head to practise on as triangles. Where the surface is scalp it is the very surface that touches are measured on.
 * Stateless.
 */
public final class HeadMesh {

    /** Width of the grid's cubes, mm; see decision "the practice head". */
    private static final double STEP = 4.5;

    private static final int[] LOW = {-24, -31, -40};
    private static final int[] HIGH = {24, 35, 33};

    /** Above the tragi in an upright face: where the forehead begins, and how far it takes to become the ellipsoid, mm. */
    private static final double BROW_MM = 46;

    private static final double FOREHEAD_MM = 34;

    /** So often edges are halved where shapes are small. */
    private static final int ROUNDS = 2;

    /** Distances at which it is looked for what shades a place, mm. */
    private static final double[] SKY_MM = {2.5, 5, 9, 15};

    /** Behind this in the head frame the neck borders on the scalp, mm. */
    private static final double NAPE_MM = -25;

    /** The neck eases into the scalp within so many steps of that much. */
    private static final int NAPE_STEPS = 10;

    private static final double NAPE_STEP_RAD = Math.toRadians(1.2);

    /** What a plain round face seems to take away, since the solid's distances are not exact. */
    private static final double SKY_BIAS = 0.55;

    /** From the neck's end to where nothing is faded any more, mm. */
    private static final double NECK_FADE_MM = 42;

    private HeadMesh() {}

    /** The mean head, made when it is first asked for. */
    public static Mesh standard() {
        return Standard.MESH;
    }

    /** Made once. */
    private static final class Standard {
        private static final Mesh MESH = of(HeadSize.DEFAULT);
    }

    /** The head of that size; takes about a tenth of a second. */
    public static Mesh of(HeadSize head) {
        HeadField field = new HeadField();
        SurfaceNets nets = new SurfaceNets(field, STEP, LOW, HIGH);
        nets.run();
        Refinement fine = new Refinement(field, HeadField::detailMm, nets.places(), nets.corners());
        fine.run(ROUNDS);
        double[] places = fine.places();
        int count = places.length / 3;
        float[] shades = new float[2 * count];
        float[] fitted = new float[3 * count];
        float[] normals = new float[3 * count];
        byte[] parts = new byte[count];
        HeadModel mean = new HeadModel(HeadSize.DEFAULT);
        for (int i = 0; i < count; i++) {
            HeadPoint at = new HeadPoint(places[3 * i], places[3 * i + 1], places[3 * i + 2]);
            Mesh.Part part = part(at);
            double[] slope = SurfaceNets.slope(field, at.x(), at.y(), at.z());
            Vector3 normal = new Vector3(slope[0], slope[1], slope[2]);
            double sky = open(field, at, normal.normalized());
            Direction direction = HeadSize.DEFAULT.direction(at);
            double share = share(part, at, direction);
            if (share > 0) {
                at = between(at, HeadSize.DEFAULT.surface(direction), share);
                normal = normal.normalized()
                        .times(1 - share)
                        .plus(mean.normal(direction).times(share));
            }
            put(fitted, i, fit(at, head));
            put(normals, i, fitNormal(normal, head));
            parts[i] = (byte) part.ordinal();
            shades[2 * i] = (float) sky;
            shades[2 * i + 1] = (float) cover(HeadField.up(at.y(), at.z()));
        }
        return new Mesh(fitted, normals, fine.corners(), parts, shades);
    }

    /** How much of the sky a place sees, about: what lies near before it takes some away (after I. Quilez). */
    private static double open(Field field, HeadPoint at, Vector3 normal) {
        double taken = 0;
        double weight = 1;
        for (double mm : SKY_MM) {
            double free = field.at(at.x() + mm * normal.x(), at.y() + mm * normal.y(), at.z() + mm * normal.z());
            taken += weight * Math.max(0, mm - free) / mm;
            weight *= 0.72;
        }
        return Math.max(0.35, 1 - 0.5 * Math.max(0, taken - SKY_BIAS));
    }

    /** The neck fades away before it is cut off. */
    private static double cover(double up) {
        double share = Math.max(0, Math.min(1, (up - HeadField.FLOOR - 10) / NECK_FADE_MM));
        return share * share * (3 - 2 * share);
    }

    /** How far a place is drawn onto the ellipsoid: all of the scalp, what borders on it less and less. */
    private static double share(Mesh.Part part, HeadPoint at, Direction direction) {
        if (part == Mesh.Part.SCALP) {
            return ScalpZone.nearest(direction).isScalp() ? 1 : foreheadShare(at);
        }
        return part == Mesh.Part.SKIN && at.y() < NAPE_MM ? napeShare(direction) : 0;
    }

    /** The scalp passes into the neck, so that its edge leaves no step. */
    private static double napeShare(Direction direction) {
        for (int step = 1; step <= NAPE_STEPS; step++) {
            double turn = step * NAPE_STEP_RAD;
            Direction nearer = Direction.of(direction.vector().plus(new Vector3(0, 0, Math.tan(turn))));
            if (ScalpChart.isOnCap(nearer)) {
                double share = 1 - step / (NAPE_STEPS + 1.0);
                return share * share * (3 - 2 * share);
            }
        }
        return 0;
    }

    /** The forehead passes from the face to the ellipsoid, so that the brow leaves no step. */
    private static double foreheadShare(HeadPoint at) {
        double share = Math.max(0, Math.min(1, (HeadField.up(at.y(), at.z()) - BROW_MM) / FOREHEAD_MM));
        return share * share * (3 - 2 * share);
    }

    private static HeadPoint between(HeadPoint a, HeadPoint b, double share) {
        return HeadPoint.of(a.vector().times(1 - share).plus(b.vector().times(share)));
    }

    private static Mesh.Part part(HeadPoint at) {
        if (HeadField.isEar(at.x(), at.y(), at.z())) {
            return Mesh.Part.EAR;
        }
        return ScalpChart.isOnCap(HeadSize.DEFAULT.direction(at)) ? Mesh.Part.SCALP : Mesh.Part.SKIN;
    }

    /** The mean head stretched to another: its ellipsoid becomes the other's. */
    private static Vector3 fit(HeadPoint at, HeadSize to) {
        HeadSize mean = HeadSize.DEFAULT;
        return new Vector3(
                at.x() * to.semiXMm() / mean.semiXMm(),
                (at.y() - mean.centerYMm()) * to.semiYMm() / mean.semiYMm() + to.centerYMm(),
                at.z() * to.semiZMm() / mean.semiZMm());
    }

    private static Vector3 fitNormal(Vector3 normal, HeadSize to) {
        HeadSize mean = HeadSize.DEFAULT;
        return new Vector3(
                        normal.x() * mean.semiXMm() / to.semiXMm(),
                        normal.y() * mean.semiYMm() / to.semiYMm(),
                        normal.z() * mean.semiZMm() / to.semiZMm())
                .normalized();
    }

    private static void put(float[] to, int index, Vector3 v) {
        to[3 * index] = (float) v.x();
        to[3 * index + 1] = (float) v.y();
        to[3 * index + 2] = (float) v.z();
    }
}
