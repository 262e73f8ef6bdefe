package app.galea.motion;

/**
 * A hop of the hand from one place to another within one window, when contact seemed to last across it: most of the way
 * between the two places is gone within 0.8 s, unlike a stroke's, and the hand does not come back, unlike a glide's.
 * What lies before it says nothing about the motion after. Stateless; reads a flat path.
 */
final class Leap {

    /** A hand changes places in about this time; so do the made-up people of the clips. */
    private static final double SECONDS = 0.8;

    /** Nearer places are one: a wide glide reaches so far as well. */
    private static final double LEAST_MM = 50;

    /** Within the leap so many times the way of an even stroke over the whole window is gone. */
    private static final double OVER_EVEN = 1.5;

    /** The hand stayed so long at either place; less is a turn of a glide. */
    private static final double STAY_SECONDS = 1;

    /** Places at the leap's two ends are means over this time, against jitter. */
    private static final double END_SECONDS = 0.3;

    private static final double STEP_SECONDS = 0.1;

    private Leap() {}

    /** When the farthest leap ended, in the path's time; NaN without any. */
    static double end(FlatPath path) {
        double first = path.t[0];
        double last = path.t[path.size() - 1];
        double even = 2 * (SECONDS + END_SECONDS) / (last - first + SECONDS);
        double farthest = LEAST_MM;
        double end = Double.NaN;
        for (double start = first + STAY_SECONDS; start + SECONDS + STAY_SECONDS <= last; start += STEP_SECONDS) {
            double stop = start + SECONDS;
            double apart = distance(path, first, start, stop, last);
            double within = distance(path, start - END_SECONDS, start, stop, stop + END_SECONDS);
            if (apart > farthest && within > Math.max(LEAST_MM, OVER_EVEN * even * apart)) {
                farthest = apart;
                end = stop;
            }
        }
        return end;
    }

    /** Distance between the mean places of two stretches of time; 0 where one is empty. */
    private static double distance(FlatPath path, double from, double to, double laterFrom, double laterTo) {
        double x = 0;
        double y = 0;
        double laterX = 0;
        double laterY = 0;
        int count = 0;
        int laterCount = 0;
        for (int i = 0; i < path.size(); i++) {
            double t = path.t[i];
            if (t >= from && t <= to) {
                x += path.x[i];
                y += path.y[i];
                count++;
            } else if (t >= laterFrom && t <= laterTo) {
                laterX += path.x[i];
                laterY += path.y[i];
                laterCount++;
            }
        }
        return count == 0 || laterCount == 0
                ? 0
                : Math.hypot(laterX / laterCount - x / count, laterY / laterCount - y / count);
    }
}
