package app.galea.practice;

import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Circling at a pace given by ear: first with the tick, then from memory. Takes what {@code motion} measures every half
 * second. Mutable; confined to one thread.
 */
public final class PaceDrill {

    /** The paces a drill may ask for, circles a minute. */
    public static final double SLOWEST = 20;

    public static final double QUICKEST = 40;

    /** With the tick, and then without, s. */
    public static final double LISTEN_SECONDS = 15;

    public static final double KEEP_SECONDS = 20;

    private final double target;
    private final List<Double> heard = new ArrayList<>();
    private final List<Double> kept = new ArrayList<>();
    private FrameTime last = FrameTime.ZERO;
    private double circling;

    public PaceDrill(double targetPerMin) {
        if (!(targetPerMin >= SLOWEST && targetPerMin <= QUICKEST)) {
            throw new IllegalArgumentException("a drill is between 20 and 40 a minute: " + targetPerMin);
        }
        target = targetPerMin;
    }

    /** What is being done. */
    public enum Phase {
        /** The tick sounds. */
        LISTEN,
        /** The tick is silent; the pace is to be kept. */
        KEEP,
        DONE
    }

    /**
     * How well a pace was kept. Immutable.
     *
     * @param meanPerMin mean pace
     * @param errorPerMin mean distance from the target
     * @param steadiness 1 minus the standard deviation over the mean, not below 0
     */
    public record Result(double meanPerMin, double errorPerMin, double steadiness, int readings) {

        static final Result NONE = new Result(0, 0, 0, 0);
    }

    public double targetPerMin() {
        return target;
    }

    public Phase phase() {
        return circling < LISTEN_SECONDS
                ? Phase.LISTEN
                : circling < LISTEN_SECONDS + KEEP_SECONDS ? Phase.KEEP : Phase.DONE;
    }

    /** The pace to tick now, cycles a minute; 0: it is to be kept from memory. */
    public double beat() {
        return phase() == Phase.LISTEN ? target : 0;
    }

    /** Seconds of the present phase that are left; they pass only while circling. */
    public double secondsLeft() {
        double end = phase() == Phase.LISTEN ? LISTEN_SECONDS : LISTEN_SECONDS + KEEP_SECONDS;
        return Math.max(0, end - circling);
    }

    /** Takes a new measurement; the same one twice counts once. */
    public void take(MotionReport report) {
        double passed = report.measuredAt().since(last);
        OptionalDouble pace = pace(report);
        if (passed <= 0 || phase() == Phase.DONE) {
            return;
        }
        last = report.measuredAt();
        if (pace.isPresent()) {
            (phase() == Phase.LISTEN ? heard : kept).add(pace.getAsDouble());
            // a pause does not count as time
            circling += Math.min(passed, 1);
        }
    }

    /** The pace now, of whichever hand moves. */
    public static OptionalDouble pace(MotionReport report) {
        HandMotion left = report.left();
        return left.pace().isPresent() ? left.pace() : report.right().pace();
    }

    /** With the tick. */
    public Result withTick() {
        return result(heard);
    }

    /** From memory. */
    public Result fromMemory() {
        return result(kept);
    }

    private Result result(List<Double> paces) {
        if (paces.isEmpty()) {
            return Result.NONE;
        }
        double mean = paces.stream().mapToDouble(p -> p).average().orElse(0);
        double error =
                paces.stream().mapToDouble(p -> Math.abs(p - target)).average().orElse(0);
        double variance = paces.stream()
                .mapToDouble(p -> (p - mean) * (p - mean))
                .average()
                .orElse(0);
        return new Result(mean, error, Math.max(0, 1 - Math.sqrt(variance) / mean), paces.size());
    }
}
