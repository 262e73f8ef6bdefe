package app.galea.practice.figure;

import app.galea.anatomy.HeadSize;

/**
 * The mean head as a solid: the scalp's ellipsoid, cut off below the face and the skull's base, joined with face, ears
 * and neck. Built after the mean places of {@code HeadLandmark}, moved 6 mm forward to the ellipsoid, which lies as much
 * in front of the mean face; the rest is by eye. The same on both sides. Stateless.
 *
 * <p>Inside it thinks in the axes of an upright face: x to the person's right, f forward, u up.
 */
final class HeadField implements Field {

    /** The nasion's elevation over the tragi in an upright face; as the network's contract has it. */
    private static final double TILT = Math.toRadians(25.5);

    private static final double COS = Math.cos(TILT);
    private static final double SIN = Math.sin(TILT);

    /** Where the neck is cut off, mm under the tragi. */
    static final double FLOOR = -138;

    private static final HeadSize HEAD = HeadSize.DEFAULT;

    /** The whole ear lies within this around its middle, mm. */
    private static final double EAR_REACH_MM = 40;

    /** The rolled rim, from over the bowl up, around and down to the lobe; out, forward, up along the leaf, mm. */
    private static final double[][] RIM = {
        {3.5, 4, -1},
        {3.2, 11.5, 5},
        {3.2, 11.5, 14},
        {3.6, 7.5, 22.5},
        {4.0, 0, 27},
        {4.0, -8, 25},
        {3.6, -13.5, 17.5},
        {3.0, -15.5, 8},
        {2.4, -14.5, -3},
        {1.8, -10.5, -13},
        {1.0, -5, -21}
    };

    /** The fold within the rim. */
    private static final double[][] FOLD = {{3.4, -1, 16}, {4.4, -6, 9}, {4.8, -8.5, 0}, {4.2, -7, -9}, {3.2, -2.5, -14}
    };

    @Override
    public double at(double x, double y, double z) {
        double side = Math.abs(x);
        double f = y * COS - z * SIN;
        double u = y * SIN + z * COS;
        double head = Field.join(skull(side, y, z, f, u), face(side, f, u), 14);
        head = Field.join(head, neck(side, f, u), 16);
        head = eyes(nose(head, side, f, u), side, f, u);
        head = mouth(head, side, f, u);
        head = Field.join(head, ear(side, f, u), 5);
        return Field.meet(head, FLOOR - u, 6);
    }

    /** The height over the floor of the neck, from which it may fade; mm, for a place in the head frame. */
    static double up(double y, double z) {
        return y * SIN + z * COS;
    }

    private static double skull(double x, double y, double z, double f, double u) {
        double ball = Field.ellipsoid(x, y - HEAD.centerYMm(), z, HEAD.semiXMm(), HEAD.semiYMm(), HEAD.semiZMm());
        double above = 0.707 * (f - 95) - 0.707 * (u - 48);
        return Field.meet(ball, above, 30);
    }

    private static double face(double x, double f, double u) {
        double[] p = {x, f, u};
        double oval = Field.ellipsoid(x, f - 24, u + 5, 60, 57, 80);
        double jaw = Field.rod(p, new double[] {43, 10, -48}, new double[] {10, 60, -70}, 14, 13);
        double chin = Field.ellipsoid(x, f - 60, u + 66, 20, 17, 15);
        double cheek = Field.sphere(x - 40, f - 50, u + 2, 19);
        double brow = Field.rod(p, new double[] {10, 80, 43}, new double[] {38, 66.5, 42}, 8, 5);
        double soft = Field.join(Field.join(oval, jaw, 18), chin, 12);
        return Field.join(Field.join(soft, cheek, 18), brow, 12);
    }

    private static double nose(double head, double x, double f, double u) {
        double[] p = {x, f, u};
        double bridge = Field.rod(p, new double[] {0, 79, 34}, new double[] {0, 96, -6}, 6.5, 8.5);
        double tip = Field.sphere(x, f - 97.5, u + 8.5, 8.5);
        double wing = Field.ellipsoid(x - 11, f - 85, u + 13, 6.5, 9, 6.5);
        double whole = Field.join(Field.join(bridge, tip, 6), wing, 6);
        return Field.join(head, whole, 9);
    }

    private static double eyes(double head, double x, double f, double u) {
        double socket = Field.ellipsoid(x - 31, f - 82, u - 25, 17, 15, 11);
        double hollow = Field.meet(head, -socket, 11);
        double ball = Field.ellipsoid(x - 31.5, f - 58, u - 23, 15, 14.5, 13);
        // the closed lids meet in a soft line
        double slit = Field.ellipsoid(x - 31.5, f - 73, u - 17.5 - 0.012 * (x - 31.5) * (x - 31.5), 13, 4.5, 2.2);
        return Field.meet(Field.join(hollow, ball, 4), -slit, 4);
    }

    private static double mouth(double head, double x, double f, double u) {
        if (Math.abs(u + 43) > 40 || f < 30) {
            return head;
        }
        double[] p = {x, f, u};
        double upper = Field.join(
                Field.rod(p, new double[] {3.5, 76.3, -37.6}, new double[] {22, 67.4, -41.6}, 4.1, 1.6),
                Field.sphere(x, f - 75.4, u + 38.9, 4.1),
                4);
        double lower = Field.rod(p, new double[] {0, 74.9, -46.8}, new double[] {20, 68.2, -43.6}, 5.3, 2.0);
        double lips = Field.join(head, Field.join(upper, lower, 1.2), 5);
        // the line where the lips meet, and the hollow above the chin
        double line = Field.rod(p, new double[] {0, 80.4, -42.0}, new double[] {21, 71.4, -42.2}, 0.9, 0.5);
        double hollow = Field.ellipsoid(x, f - 83, u + 56, 17, 9, 5.5);
        double groove = Field.ellipsoid(x, f - 85, u + 28, 2.6, 6, 9);
        double carved = Field.meet(lips, -line, 2.2);
        return Field.meet(Field.meet(carved, -hollow, 8), -groove, 4);
    }

    private static double neck(double x, double f, double u) {
        double[] p = {0.94 * x, f, u};
        double column = Field.rod(p, new double[] {0, -1, -50}, new double[] {0, -18, -150}, 45, 50);
        double shoulders = Field.ellipsoid(x, f + 22, u + 186, 150, 62, 50);
        return Field.join(column, shoulders, 40);
    }

    /** A leaf leaning out and back, with a rolled rim, an inner fold, a bowl and a lobe. */
    private static double ear(double x, double f, double u) {
        double[] e = ear(new double[] {x, f, u});
        double away = Field.sphere(e[0], e[1], e[2], EAR_REACH_MM);
        if (away > 8) {
            // what is farther is not worked out; it is no nearer than this
            return away + 12;
        }
        double bowl = Field.ellipsoid(e[0] - 7, e[1] - 2.5, e[2] + 4.5, 7.5, 8.5, 11.5);
        double fold = chain(e, FOLD, 2.6);
        double carved = Field.join(Field.meet(shell(e), -bowl, 4), fold, 3);
        double tragus = Field.ellipsoid(e[0] - 3.5, e[1] - 11, e[2] + 6, 4, 3, 5);
        return Field.join(carved, tragus, 4);
    }

    private static double shell(double[] e) {
        double leaf = Field.ellipsoid(e[0], e[1], e[2], 5.4, 15.5, 27 - 0.1 * e[2]);
        double lobe = Field.ellipsoid(e[0] + 0.5, e[1] - 3, e[2] + 25, 4.2, 7.5, 8);
        return Field.join(Field.join(leaf, lobe, 7), chain(e, RIM, 3.2), 3);
    }

    /** A tube along places in the ear's own axes. */
    private static double chain(double[] e, double[][] places, double radius) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < places.length; i++) {
            double one = Field.rod(e, places[i - 1], places[i], radius, radius);
            nearest = Math.min(nearest, one);
        }
        return nearest;
    }

    /** The ear's own axes: out, forward, up along the leaf. */
    private static double[] ear(double[] p) {
        double x = p[0] - 77;
        double f = p[1] + 12;
        double u = p[2] - 4;
        // back by 12 degrees at the top, and out by 28 at the rear
        double f1 = 0.978 * f + 0.208 * u;
        double u1 = 0.978 * u - 0.208 * f;
        return new double[] {0.883 * x + 0.469 * f1, 0.883 * f1 - 0.469 * x, u1};
    }

    /** How long an edge of a triangle may be at a place of the surface, mm: short where shapes are small. */
    static double detailMm(double x, double y, double z) {
        double side = Math.abs(x);
        double f = y * COS - z * SIN;
        double u = y * SIN + z * COS;
        if (isEar(x, y, z)) {
            return 2.6;
        }
        boolean lips = side < 29 && f > 58 && u < -31 && u > -56;
        boolean nose = side < 21 && f > 78 && u < 6 && u > -27;
        boolean lids = side > 12 && side < 50 && f > 55 && u > 8 && u < 34;
        return lips ? 1.9 : nose ? 3 : lids ? 3 : Double.MAX_VALUE;
    }

    /** Whether a place on the surface belongs to an ear. */
    static boolean isEar(double x, double y, double z) {
        double[] e = ear(new double[] {Math.abs(x), y * COS - z * SIN, y * SIN + z * COS});
        return shell(e) < 6;
    }
}
