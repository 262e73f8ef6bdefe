package app.galea.coach;

import app.galea.coach.CoachSettings.Speaking;
import app.galea.coach.CoachSettings.Timing;

/**
 * How long one rule's trigger and release have held, in nanoseconds so that sums are exact. Confined to the vision
 * thread.
 */
final class RuleTimer {

    private final Timing timing;
    private final Speaking speaking;
    private Reading last = Reading.CALM;
    private double heldNanos;
    private double calmNanos;
    private double blindNanos;
    private double hushedNanos;

    RuleTimer(Timing timing, Speaking speaking) {
        this.timing = timing;
        this.speaking = speaking;
    }

    /** @param nanos since the reading before */
    void advance(Reading reading, long nanos) {
        switch (reading.state()) {
            case TRIGGERED -> {
                boolean heldBefore = last.isTriggered() || last.state() == Reading.State.HUSHED;
                heldNanos += heldBefore ? nanos * reading.weight() : 0;
                calmNanos = 0;
            }
            case HUSHED -> waitHushed(nanos);
            case CALM -> {
                heldNanos = 0;
                calmNanos += last.state() == Reading.State.CALM ? nanos : 0;
            }
            case BETWEEN -> {
                heldNanos = 0;
                calmNanos = 0;
            }
            default -> waitBlindly(nanos);
        }
        if (reading.state() != Reading.State.BLIND) {
            blindNanos = 0;
            hushedNanos = reading.state() == Reading.State.HUSHED ? hushedNanos : 0;
            last = reading;
        }
    }

    /** A short hush lets the trigger's time go on; a long one is another matter, and it begins anew. */
    private void waitHushed(long nanos) {
        hushedNanos += nanos;
        calmNanos = 0;
        heldNanos = hushedNanos > speaking.hushSeconds() * 1e9 ? 0 : heldNanos + nanos;
    }

    private void waitBlindly(long nanos) {
        blindNanos += nanos;
        if (blindNanos > speaking.blindSeconds() * 1e9) {
            reset();
        }
    }

    /** Whether the trigger has held for its sustain. */
    boolean isSustained() {
        return last.isTriggered() && heldNanos >= timing.sustain() * 1e9 && blindNanos == 0;
    }

    /** Whether the release has held long enough. */
    boolean isReleased() {
        return last.state() == Reading.State.CALM && calmNanos >= timing.release() * 1e9 && blindNanos == 0;
    }

    Reading last() {
        return last;
    }

    /** As if nothing had been seen yet; neither triggered nor released. */
    void reset() {
        last = Reading.BETWEEN;
        heldNanos = 0;
        calmNanos = 0;
    }
}
