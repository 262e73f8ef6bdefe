package app.galea.practice.figure;

import java.util.Arrays;

/**
 * Turns a solid into triangles: one vertex in every cube of a grid through which the surface passes, one square across
 * every edge of the grid that crosses it (naive surface nets, after Gibson 1998), each vertex then moved onto the surface
 * itself. Closed, and as symmetric as the solid. Confined to one thread.
 */
final class SurfaceNets {

    private static final int MOVES = 3;
    private static final double DELTA = 0.4;

    /** Side of a block, in steps; and over how many of its sides it counts as far from the surface. */
    private static final int BLOCK = 4;

    private static final double CLEAR = 1.8;

    private final Field field;
    private final double step;
    private final int[] from;
    private final int[] size;
    private final float[] values;
    private final int[] vertexOfCube;
    private double[] places = new double[3 * 4096];
    private int vertices;
    private int[] corners = new int[6 * 4096];
    private int cornerCount;

    /**
     * A grid over a box.
     *
     * @param low lowest corner of the box in steps
     * @param high highest corner of the box in steps
     */
    SurfaceNets(Field field, double step, int[] low, int[] high) {
        this.field = field;
        this.step = step;
        from = low.clone();
        size = new int[] {high[0] - low[0] + 1, high[1] - low[1] + 1, high[2] - low[2] + 1};
        values = new float[size[0] * size[1] * size[2]];
        vertexOfCube = new int[values.length];
        Arrays.fill(vertexOfCube, -1);
    }

    void run() {
        for (int k = 0; k < size[2]; k += BLOCK) {
            for (int j = 0; j < size[1]; j += BLOCK) {
                for (int i = 0; i < size[0]; i += BLOCK) {
                    block(i, j, k);
                }
            }
        }
        for (int k = 0; k < size[2] - 1; k++) {
            for (int j = 0; j < size[1] - 1; j++) {
                for (int i = 0; i < size[0] - 1; i++) {
                    vertex(i, j, k);
                }
            }
        }
        for (int k = 1; k < size[2] - 1; k++) {
            for (int j = 1; j < size[1] - 1; j++) {
                for (int i = 1; i < size[0] - 1; i++) {
                    squares(i, j, k);
                }
            }
        }
    }

    /** Far from the surface one value stands for a whole block. */
    private void block(int i0, int j0, int k0) {
        double half = (BLOCK - 1) / 2.0;
        double middle = value(i0 + half, j0 + half, k0 + half);
        boolean far = Math.abs(middle) > CLEAR * BLOCK * step;
        for (int k = k0; k < Math.min(size[2], k0 + BLOCK); k++) {
            for (int j = j0; j < Math.min(size[1], j0 + BLOCK); j++) {
                for (int i = i0; i < Math.min(size[0], i0 + BLOCK); i++) {
                    values[index(i, j, k)] = (float) (far ? middle : value(i, j, k));
                }
            }
        }
    }

    private double value(double i, double j, double k) {
        return field.at((i + from[0]) * step, (j + from[1]) * step, (k + from[2]) * step);
    }

    double[] places() {
        return Arrays.copyOf(places, 3 * vertices);
    }

    int[] corners() {
        return Arrays.copyOf(corners, cornerCount);
    }

    private int index(int i, int j, int k) {
        return i + size[0] * (j + size[1] * k);
    }

    private boolean inside(int i, int j, int k) {
        return values[index(i, j, k)] < 0;
    }

    private void vertex(int i, int j, int k) {
        double[] sum = new double[3];
        int crossings = 0;
        for (int corner = 0; corner < 8; corner++) {
            int a = index(i + (corner & 1), j + (corner >> 1 & 1), k + (corner >> 2 & 1));
            for (int axis = 0; axis < 3; axis++) {
                if ((corner >> axis & 1) == 1) {
                    continue;
                }
                int b = a + (axis == 0 ? 1 : axis == 1 ? size[0] : size[0] * size[1]);
                if (values[a] < 0 == values[b] < 0) {
                    continue;
                }
                double share = values[a] / (values[a] - values[b]);
                sum[0] += i + (corner & 1) + (axis == 0 ? share : 0);
                sum[1] += j + (corner >> 1 & 1) + (axis == 1 ? share : 0);
                sum[2] += k + (corner >> 2 & 1) + (axis == 2 ? share : 0);
                crossings++;
            }
        }
        if (crossings == 0) {
            return;
        }
        vertexOfCube[index(i, j, k)] = vertices;
        if (3 * vertices + 3 > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        for (int axis = 0; axis < 3; axis++) {
            places[3 * vertices + axis] = (sum[axis] / crossings + from[axis]) * step;
        }
        settle(3 * vertices);
        vertices++;
    }

    /** Moves a vertex along the slope onto the surface, but never out of its own neighborhood. */
    private void settle(int at) {
        double[] start = Arrays.copyOfRange(places, at, at + 3);
        for (int move = 0; move < MOVES; move++) {
            double[] slope = slope(field, places[at], places[at + 1], places[at + 2]);
            double steep = slope[0] * slope[0] + slope[1] * slope[1] + slope[2] * slope[2];
            double share = steep < 1e-6 ? 0 : field.at(places[at], places[at + 1], places[at + 2]) / steep;
            for (int axis = 0; axis < 3; axis++) {
                double wanted = places[at + axis] - share * slope[axis];
                places[at + axis] = Math.max(start[axis] - step / 2, Math.min(start[axis] + step / 2, wanted));
            }
        }
    }

    static double[] slope(Field field, double x, double y, double z) {
        return new double[] {
            (field.at(x + DELTA, y, z) - field.at(x - DELTA, y, z)) / (2 * DELTA),
            (field.at(x, y + DELTA, z) - field.at(x, y - DELTA, z)) / (2 * DELTA),
            (field.at(x, y, z + DELTA) - field.at(x, y, z - DELTA)) / (2 * DELTA)
        };
    }

    /** A square across each of the three edges that leave a grid point upwards, where the surface crosses them. */
    private void squares(int i, int j, int k) {
        boolean here = inside(i, j, k);
        if (here != inside(i + 1, j, k)) {
            square(here, cube(i, j - 1, k - 1), cube(i, j, k - 1), cube(i, j, k), cube(i, j - 1, k));
        }
        if (here != inside(i, j + 1, k)) {
            square(here, cube(i - 1, j, k - 1), cube(i - 1, j, k), cube(i, j, k), cube(i, j, k - 1));
        }
        if (here != inside(i, j, k + 1)) {
            square(here, cube(i - 1, j - 1, k), cube(i, j - 1, k), cube(i, j, k), cube(i - 1, j, k));
        }
    }

    private int cube(int i, int j, int k) {
        return vertexOfCube[index(i, j, k)];
    }

    private void square(boolean outwards, int a, int b, int c, int d) {
        if (cornerCount + 6 > corners.length) {
            corners = Arrays.copyOf(corners, 2 * corners.length);
        }
        // the shorter diagonal bends less
        boolean ac = gap(a, c) <= gap(b, d);
        triangle(outwards, a, b, ac ? c : d);
        triangle(outwards, ac ? a : b, c, d);
    }

    private double gap(int a, int b) {
        double x = places[3 * a] - places[3 * b];
        double y = places[3 * a + 1] - places[3 * b + 1];
        double z = places[3 * a + 2] - places[3 * b + 2];
        return x * x + y * y + z * z;
    }

    private void triangle(boolean outwards, int a, int b, int c) {
        corners[cornerCount++] = a;
        corners[cornerCount++] = outwards ? b : c;
        corners[cornerCount++] = outwards ? c : b;
    }
}
