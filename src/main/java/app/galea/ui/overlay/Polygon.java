package app.galea.ui.overlay;

import java.util.Arrays;

/** Places on the screen in order, in plain arrays as a canvas takes them. Grows; confined to the JavaFX thread. */
final class Polygon {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size < 3;
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }
}
