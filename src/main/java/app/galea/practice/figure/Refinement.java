package app.galea.practice.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes triangles finer where a solid has small shapes: edges that are too long there are halved, their middles moved onto
 * the surface, and the triangles at them divided so that the surface stays closed. Confined to one thread.
 */
final class Refinement {

    private static final int MOVES = 3;

    /** Says how long an edge may be at a place, mm. */
    @FunctionalInterface
    interface Length {
        double at(double x, double y, double z);
    }

    private final Field field;
    private final Length longest;
    private double[] places;
    private int vertices;
    private int[] corners;
    private int cornerCount;
    private Map<Long, Integer> middles = new HashMap<>();

    Refinement(Field field, Length longest, double[] places, int[] corners) {
        this.field = field;
        this.longest = longest;
        this.places = places;
        vertices = places.length / 3;
        this.corners = corners;
        cornerCount = corners.length;
    }

    /** Halves what is too long so many times. */
    void run(int rounds) {
        for (int round = 0; round < rounds; round++) {
            middles = new HashMap<>();
            int[] before = Arrays.copyOf(corners, cornerCount);
            corners = new int[4 * cornerCount];
            cornerCount = 0;
            for (int t = 0; t < before.length; t += 3) {
                divide(before[t], before[t + 1], before[t + 2]);
            }
        }
    }

    double[] places() {
        return Arrays.copyOf(places, 3 * vertices);
    }

    int[] corners() {
        return Arrays.copyOf(corners, cornerCount);
    }

    private void divide(int a, int b, int c) {
        int ab = middle(a, b);
        int bc = middle(b, c);
        int ca = middle(c, a);
        int halved = (ab >= 0 ? 1 : 0) + (bc >= 0 ? 1 : 0) + (ca >= 0 ? 1 : 0);
        if (halved == 0) {
            add(a, b, c);
        } else if (halved == 3) {
            add(a, ab, ca);
            add(ab, b, bc);
            add(ca, bc, c);
            add(ab, bc, ca);
        } else if (ab >= 0 && bc < 0) {
            // turned so that a-b is halved and perhaps c-a
            one(a, b, c, ab, ca);
        } else if (bc >= 0 && ca < 0) {
            one(b, c, a, bc, ab);
        } else {
            one(c, a, b, ca, bc);
        }
    }

    /** The first edge is halved; the last perhaps too. */
    private void one(int a, int b, int c, int ab, int ca) {
        if (ca < 0) {
            add(a, ab, c);
            add(ab, b, c);
        } else {
            add(a, ab, ca);
            if (gap(ab, c) <= gap(b, ca)) {
                add(ab, b, c);
                add(ab, c, ca);
            } else {
                add(ab, b, ca);
                add(b, c, ca);
            }
        }
    }

    private void add(int a, int b, int c) {
        corners[cornerCount++] = a;
        corners[cornerCount++] = b;
        corners[cornerCount++] = c;
    }

    /** The vertex in the middle of an edge that is too long; -1 where the edge is short enough. */
    private int middle(int a, int b) {
        long key = a < b ? (long) a << 32 | b : (long) b << 32 | a;
        Integer known = middles.get(key);
        if (known != null) {
            return known;
        }
        double x = (places[3 * a] + places[3 * b]) / 2;
        double y = (places[3 * a + 1] + places[3 * b + 1]) / 2;
        double z = (places[3 * a + 2] + places[3 * b + 2]) / 2;
        int made = -1;
        if (gap(a, b) > square(longest.at(x, y, z))) {
            made = vertex(x, y, z, Math.sqrt(gap(a, b)));
        }
        middles.put(key, made);
        return made;
    }

    private int vertex(double x, double y, double z, double edge) {
        if (3 * vertices + 3 > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        double[] at = {x, y, z};
        for (int move = 0; move < MOVES; move++) {
            double[] slope = SurfaceNets.slope(field, at[0], at[1], at[2]);
            double steep = slope[0] * slope[0] + slope[1] * slope[1] + slope[2] * slope[2];
            double share = steep < 1e-6 ? 0 : field.at(at[0], at[1], at[2]) / steep;
            for (int axis = 0; axis < 3; axis++) {
                double from = axis == 0 ? x : axis == 1 ? y : z;
                double wanted = at[axis] - share * slope[axis];
                at[axis] = Math.max(from - edge / 2, Math.min(from + edge / 2, wanted));
            }
        }
        System.arraycopy(at, 0, places, 3 * vertices, 3);
        return vertices++;
    }

    private double gap(int a, int b) {
        return square(places[3 * a] - places[3 * b])
                + square(places[3 * a + 1] - places[3 * b + 1])
                + square(places[3 * a + 2] - places[3 * b + 2]);
    }

    private static double square(double v) {
        return v * v;
    }
}
