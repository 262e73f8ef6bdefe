package app.galea.motion;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.motion.Harmonic.Ellipse;
import app.galea.routine.Technique;

/**
 * One hand's motion, read from the last 4 s of contact. Mutable; confined to the vision thread.
 *
 * <p>Definitions: measures.md, "technique" and the rows about it; what those leave open is said at the constants.
 */
final class HandMeter {

    /** measures.md. */
    static final double WINDOW_SECONDS = 4;

    /** No value before that much contact; measures.md. */
    static final double LEAST_SECONDS = 1.5;

    /** No pace before that many cycles while the window still grows; measures.md. */
    static final double LEAST_CYCLES = 1.5;

    /** After a longer gap the window starts anew; measures.md. */
    static final double GAP_SECONDS = 0.5;

    private static final int LEAST_SAMPLES = 8;

    /** A peak must hold this share of the power left after the noise floor; measures.md. */
    private static final double RHYTHM_SHARE = 0.5;

    /**
     * A peak must stand this far (power over noise variance) above the noise: of white noise alone the highest of all
     * rates passes it in one window of a thousand.
     */
    private static final double RHYTHM_OVER_NOISE = 30;

    /** A smaller rhythm is breathing or the head's own sway, not massage; mm. */
    private static final double RHYTHM_AMPLITUDE_MM = 1.5;

    /**
     * Fewer cycles than {@link #LEAST_CYCLES} in a whole window are a rhythm only if a straight drift explains less of
     * the power than this: it explains all of a drift, but at most 0.55 of four fifths of a circle.
     */
    private static final double DRIFT_SHARE = 0.65;

    /** And only if it holds this share: an aimless walk's slowest rate holds half of its power in two of three windows. */
    private static final double SLOW_SHARE = 0.8;

    private static final double HOLD_RMS_MM = 3;
    /** The newest 1.5 s must hold so many cycles to overrule the window: 80/min and more. */
    private static final double QUICK_CYCLES = 2;

    /** And be so much faster than the window's rhythm. */
    private static final double QUICK_FACTOR = 1.33;

    /** And hold this share of all power, noise included: of 20 000 stretches of white noise the best held 0.54. */
    private static final double QUICK_SHARE = 0.65;

    /** Fewer samples of white noise hold too large a share by chance. */
    private static final int QUICK_SAMPLES = 20;

    private static final double QUICK_AMPLITUDE_MM = 3;

    private static final double CIRCLE_AXIS_RATIO = 0.5;
    private static final double SCRUB_HERTZ = 1.5;
    private static final double SCRUB_CM_PER_SEC = 2;
    private static final double PLANTED_MM = 12;

    private final Side side;
    private final PathWindow window = new PathWindow(WINDOW_SECONDS);
    private final FlatPath path = new FlatPath();
    private final FlatPath newest = new FlatPath();
    private final RhythmSpectrum spectrum = new RhythmSpectrum();
    private final NoiseFloor noise = new NoiseFloor();
    private final PathShape shape = new PathShape(path);

    HandMeter(Side side) {
        this.side = side;
    }

    void touch(double seconds, Direction direction) {
        lose(seconds);
        if (window.isEmpty() || seconds > window.lastSeconds()) {
            window.add(seconds, direction);
        }
    }

    /** Forgets the window when the last contact is too long ago; whether nothing is left. */
    boolean lose(double seconds) {
        if (!window.isEmpty() && seconds - window.lastSeconds() > GAP_SECONDS) {
            window.clear();
        }
        return window.isEmpty();
    }

    void reset() {
        window.clear();
        noise.reset();
    }

    HandMotion measure(HeadSize head) {
        if (!flatten(head)) {
            return HandMotion.unknown(side);
        }
        double leapt = Leap.end(path);
        if (!Double.isNaN(leapt)) {
            forgetBefore(leapt);
            if (!flatten(head)) {
                return HandMotion.unknown(side);
            }
        }
        Harmonic peak = spectrum.peak(path);
        double noiseVariance = noise.learn(path, peak);
        if (hasQuickened(peak, noiseVariance)) {
            forgetBefore(path.t[path.size() - 1] - LEAST_SECONDS);
            flatten(head);
            peak = spectrum.peak(path);
        }
        return motion(peak, noiseVariance);
    }

    /**
     * What can be told of frames that come too far apart for any rhythm: that the hand rests, and only where they come
     * fast enough for the fastest rhythm not to look like rest.
     */
    HandMotion glimpse(HeadSize head) {
        boolean told = flatten(head)
                && (path.size() - 1) / path.durationSeconds() > RhythmSpectrum.HIGHEST_HERTZ
                && Math.sqrt(path.variance()) < HOLD_RMS_MM;
        return told ? unrhythmic(0, Technique.HOLD) : HandMotion.unknown(side);
    }

    /** Brings the window into the plane; false while it is too short. */
    private boolean flatten(HeadSize head) {
        if (window.size() < LEAST_SAMPLES || window.lastSeconds() - window.seconds(0) < LEAST_SECONDS - 1e-6) {
            return false;
        }
        path.flatten(window, head);
        return true;
    }

    private void forgetBefore(double pathTime) {
        double middle = (window.seconds(0) + window.lastSeconds()) / 2;
        window.forgetBefore(middle + pathTime - 1e-6);
    }

    /**
     * Whether the newest 1.5 s hold a clear rhythm much faster than the window's, twice round and more: then the hand
     * has changed its way, and what it did before only hides that. Without this a scrub would show only when it fills
     * half of the window.
     */
    private boolean hasQuickened(Harmonic peak, double noiseVariance) {
        if (path.durationSeconds() < LEAST_SECONDS + 0.3) {
            return false;
        }
        newest.takeLast(path, LEAST_SECONDS);
        if (newest.size() < QUICK_SAMPLES) {
            return false;
        }
        Harmonic now = spectrum.peak(newest);
        return now.hertz() * newest.durationSeconds() > QUICK_CYCLES
                && now.hertz() > QUICK_FACTOR * peak.hertz()
                && now.ellipse(noiseVariance).major() > QUICK_AMPLITUDE_MM
                && now.power() > QUICK_SHARE * newest.size() * newest.variance();
    }

    private HandMotion motion(Harmonic peak, double noiseVariance) {
        boolean still = Math.sqrt(path.variance()) < Math.max(HOLD_RMS_MM, 2 * Math.sqrt(2 * noiseVariance));
        Ellipse ellipse = peak.ellipse(noiseVariance);
        boolean rhythmic = ellipse.major() >= RHYTHM_AMPLITUDE_MM && holdsThePower(peak, noiseVariance, RHYTHM_SHARE);
        double cycles = peak.hertz() * path.durationSeconds();
        boolean full = path.durationSeconds() > WINDOW_SECONDS - 0.25;
        if (rhythmic && cycles < LEAST_CYCLES && !full) {
            return HandMotion.unknown(side);
        }
        boolean stroke = shape.isStroke();
        if (!rhythmic || stroke || (cycles < LEAST_CYCLES && wanders(peak, noiseVariance))) {
            return unrhythmic(noiseVariance, stroke ? Technique.STROKE : still ? Technique.HOLD : Technique.GLIDE);
        }
        return cyclic(peak, ellipse, noiseVariance);
    }

    private boolean wanders(Harmonic peak, double noiseVariance) {
        return !holdsThePower(peak, noiseVariance, SLOW_SHARE) || shape.trendShare(noiseVariance) > DRIFT_SHARE;
    }

    private boolean holdsThePower(Harmonic peak, double noiseVariance, double share) {
        int n = path.size();
        double left = n * path.variance() - 2 * (n - 1) * noiseVariance;
        double held = peak.power() - 4 * noiseVariance;
        return held > share * left && peak.power() > RHYTHM_OVER_NOISE * noiseVariance;
    }

    private HandMotion cyclic(Harmonic peak, Ellipse ellipse, double noiseVariance) {
        double speed = ellipse.perimeter() * peak.hertz() / 10;
        boolean round = ellipse.axisRatio() > CIRCLE_AXIS_RATIO && shape.turnsOneWay(peak);
        boolean scrub = peak.hertz() > SCRUB_HERTZ && speed > SCRUB_CM_PER_SEC;
        Technique technique = scrub ? Technique.SCRUB : round ? Technique.CIRCLE : Technique.GLIDE;
        double amplitude = shape.amplitude(noiseVariance);
        boolean planted = amplitude < PLANTED_MM && shape.middleShift(peak) < PLANTED_MM;
        double sparc = shape.sparc(Math.min(PathShape.SMOOTHING_SECONDS, 0.5 / peak.hertz()));
        return new HandMotion(side, true, technique, true, peak.hertz() * 60, amplitude, speed, planted, sparc);
    }

    /** The enum knows no "other": a path without rhythm that is neither still nor a stroke counts as gliding about. */
    private HandMotion unrhythmic(double noiseVariance, Technique technique) {
        double amplitude = shape.amplitude(noiseVariance);
        boolean planted = technique != Technique.STROKE && amplitude < PLANTED_MM && shape.middleShift() < PLANTED_MM;
        double speed = shape.recentSpeed(noiseVariance) / 10;
        double sparc = technique == Technique.HOLD ? 0 : shape.sparc(PathShape.SMOOTHING_SECONDS);
        return new HandMotion(side, true, technique, false, 0, amplitude, speed, planted, sparc);
    }
}
