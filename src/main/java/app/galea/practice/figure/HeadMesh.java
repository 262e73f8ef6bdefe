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

    private HeadMesh() {}

    /** The head of that size; takes about a tenth of a second. */
    public static Mesh of(HeadSize head) {
        HeadField field = new HeadField();
        SurfaceNets nets = new SurfaceNets(field, STEP, LOW, HIGH);
        nets.run();
        double[] places = nets.places();
        int count = places.length / 3;
        float[] fitted = new float[3 * count];
        float[] normals = new float[3 * count];
        byte[] parts = new byte[count];
        HeadModel mean = new HeadModel(HeadSize.DEFAULT);
        for (int i = 0; i < count; i++) {
            HeadPoint at = new HeadPoint(places[3 * i], places[3 * i + 1], places[3 * i + 2]);
            Mesh.Part part = part(at);
            double[] slope = SurfaceNets.slope(field, at.x(), at.y(), at.z());
            Vector3 normal = new Vector3(slope[0], slope[1], slope[2]);
            if (part == Mesh.Part.SCALP) {
                Direction direction = HeadSize.DEFAULT.direction(at);
                double share = ScalpZone.nearest(direction).isScalp() ? 1 : foreheadShare(at);
                at = between(at, HeadSize.DEFAULT.surface(direction), share);
                normal = normal.normalized()
                        .times(1 - share)
                        .plus(mean.normal(direction).times(share));
            }
            put(fitted, i, fit(at, head));
            put(normals, i, fitNormal(normal, head));
            parts[i] = (byte) part.ordinal();
        }
        return new Mesh(fitted, normals, nets.corners(), parts);
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
