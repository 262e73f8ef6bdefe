package app.galea.motion;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.scalp.HandContact;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;

/**
 * The stage that reads touches as motion: pace, amplitude, speed, technique, planted or sliding and smoothness of each
 * hand, from the unsmoothed place of its three middle fingertips. Takes touches in the order of time, gives a report
 * each; values are renewed every 0.5 s, and withdrawn at once when a hand has not touched for 0.5 s. Mutable; confined
 * to the vision thread.
 */
public final class MotionMeter {

    /** measures.md. */
    private static final double UPDATE_SECONDS = 0.5;

    /** Under this confidence a hand does not vote; measures.md. */
    private static final double LEAST_CONFIDENCE = 0.4;

    private final HandMeter left = new HandMeter(Side.LEFT);
    private final HandMeter right = new HandMeter(Side.RIGHT);
    private final FrameGaps gaps = new FrameGaps();
    private MotionReport report = nothing(FrameTime.ZERO);
    private boolean begun;
    private double nextSeconds;

    public MotionReport advance(Touches touches) {
        if (!begun) {
            report = nothing(touches.time());
            begun = true;
            nextSeconds = touches.time().seconds() + UPDATE_SECONDS;
        }
        gaps.follow(touches.time().seconds());
        boolean leftLost = follow(left, touches.left(), touches.time());
        boolean rightLost = follow(right, touches.right(), touches.time());
        double now = touches.time().seconds();
        if (now >= nextSeconds) {
            nextSeconds += UPDATE_SECONDS * Math.ceil((now - nextSeconds) / UPDATE_SECONDS + 1e-9);
            report = new MotionReport(
                    touches.time(), measure(left, touches.head()), measure(right, touches.head()), gaps.areWide());
        } else if (report.left().known() != stays(report.left(), leftLost)
                || report.right().known() != stays(report.right(), rightLost)) {
            report = new MotionReport(
                    report.measuredAt(),
                    leftLost ? HandMotion.unknown(Side.LEFT) : report.left(),
                    rightLost ? HandMotion.unknown(Side.RIGHT) : report.right(),
                    report.tooSlow());
        }
        return report;
    }

    private HandMotion measure(HandMeter meter, HeadSize head) {
        return gaps.areWide() ? meter.glimpse(head) : meter.measure(head);
    }

    /** Forgets everything, the hands' noise as well. */
    public void reset() {
        left.reset();
        right.reset();
        gaps.reset();
        begun = false;
    }

    private static boolean follow(HandMeter meter, HandContact contact, FrameTime time) {
        if (contact.isTouching() && contact.confidence() >= LEAST_CONFIDENCE) {
            meter.touch(time.seconds(), contact.spot().direction());
        }
        return meter.lose(time.seconds());
    }

    private static boolean stays(HandMotion motion, boolean lost) {
        return motion.known() && !lost;
    }

    private static MotionReport nothing(FrameTime at) {
        return new MotionReport(at, HandMotion.unknown(Side.LEFT), HandMotion.unknown(Side.RIGHT));
    }
}
