package app.galea.sound;

import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.PaceBand;
import app.galea.routine.Step;
import app.galea.session.SessionState;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a session's updates what the tick is to follow. The same updates give the same beats. Mutable; confined to
 * the thread that hears.
 */
final class TickGuide {

    /** Kept for so long, a pace needs no tick (experience.md). */
    static final double STEADY_SECONDS = 20;

    /** Lost for so long, it needs one again; shorter slips are forgiven. */
    static final double LOST_SECONDS = 3;

    /** Longer gaps between updates do not count. */
    private static final double LONGEST_GAP_SECONDS = 1;

    private FrameTime last = FrameTime.ZERO;
    private FrameTime step = FrameTime.ZERO;
    private int index = -1;
    private double keptSeconds;
    private double lostSeconds;

    Beat advance(LiveUpdate update) {
        double seconds = Math.max(0, Math.min(LONGEST_GAP_SECONDS, update.time().since(last)));
        last = update.time();
        if (update.session().progress().index() != index
                || !update.session().progress().stepStart().equals(step)) {
            index = update.session().progress().index();
            step = update.session().progress().stepStart();
            keptSeconds = 0;
            lostSeconds = 0;
        }
        if (update.session().state() != SessionState.WORKING) {
            return Beat.NONE;
        }
        return update.session().progress().step().match(work -> follow(work, update, seconds), pause -> Beat.NONE);
    }

    private Beat follow(Step.Work work, LiveUpdate update, double seconds) {
        double target = target(work);
        if (target == 0) {
            return Beat.NONE;
        }
        // a count of holds and strokes is not measured: working along is keeping it
        boolean counted = work.pace().isAny();
        List<Double> paces = counted ? List.of() : paces(update);
        boolean kept = counted
                ? update.session().clockRuns()
                : !paces.isEmpty() && paces.stream().allMatch(work.pace()::contains);
        boolean lost = paces.stream().anyMatch(pace -> !work.pace().contains(pace));
        keptSeconds += kept ? seconds : 0;
        lostSeconds = lost ? lostSeconds + seconds : 0;
        if (lostSeconds >= LOST_SECONDS) {
            keptSeconds = 0;
        }
        return new Beat(target, keptSeconds >= STEADY_SECONDS);
    }

    /** The middle of the step's band, else its count of holds and strokes; 0 where it has neither. */
    static double target(Step.Work work) {
        PaceBand band = work.pace();
        if (!band.isAny()) {
            return Double.isInfinite(band.high()) ? band.low() : (band.low() + band.high()) / 2;
        }
        double period = work.rhythm().holdSeconds() + work.rhythm().moveSeconds();
        return work.rhythm().isFree() || period == 0 ? 0 : 60 / period;
    }

    private static List<Double> paces(LiveUpdate update) {
        List<Double> paces = new ArrayList<>();
        for (Side side : Side.values()) {
            HandMotion motion = update.motion().hand(side);
            if (update.touches().hand(side).isTouching() && motion.known()) {
                motion.pace().ifPresent(paces::add);
            }
        }
        return paces;
    }
}
