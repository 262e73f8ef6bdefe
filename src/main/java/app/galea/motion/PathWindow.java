package app.galea.motion;

import app.galea.geometry.Direction;

/**
 * The last seconds of one hand's way over the unit sphere, unfiltered: a ring of time stamps (s) and directions.
 * Mutable; confined to the vision thread. Full, it drops the oldest.
 */
final class PathWindow {

    /** 4 s at 60 frames/s; a faster source keeps a shorter window. */
    static final int CAPACITY = 256;

    private final double lengthSeconds;
    private final double[] seconds = new double[CAPACITY];
    private final double[] x = new double[CAPACITY];
    private final double[] y = new double[CAPACITY];
    private final double[] z = new double[CAPACITY];
    private int first;
    private int size;

    PathWindow(double lengthSeconds) {
        this.lengthSeconds = lengthSeconds;
    }

    /** Adds a place that is later than the last one and forgets what is older than the window's length. */
    void add(double atSeconds, Direction direction) {
        if (size == CAPACITY) {
            dropFirst();
        }
        int slot = (first + size) % CAPACITY;
        seconds[slot] = atSeconds;
        x[slot] = direction.x();
        y[slot] = direction.y();
        z[slot] = direction.z();
        size++;
        // frame times are rounded: a sample exactly one window old still belongs to it
        while (seconds[first] < atSeconds - lengthSeconds - 1e-6) {
            dropFirst();
        }
    }

    /** Keeps only what is not older than {@code fromSeconds}. */
    void forgetBefore(double fromSeconds) {
        while (size > 0 && seconds[first] < fromSeconds) {
            dropFirst();
        }
    }

    void clear() {
        first = 0;
        size = 0;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double lastSeconds() {
        return seconds[slot(size - 1)];
    }

    double seconds(int i) {
        return seconds[slot(i)];
    }

    double x(int i) {
        return x[slot(i)];
    }

    double y(int i) {
        return y[slot(i)];
    }

    double z(int i) {
        return z[slot(i)];
    }

    private int slot(int i) {
        return (first + i) % CAPACITY;
    }

    private void dropFirst() {
        first = (first + 1) % CAPACITY;
        size--;
    }
}
