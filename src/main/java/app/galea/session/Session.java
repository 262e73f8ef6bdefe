package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachEvent;
import app.galea.coach.Progress;
import app.galea.coach.StepContact;
import app.galea.coverage.CoverageReport;
import app.galea.motion.MotionReport;
import app.galea.routine.Routine;
import app.galea.routine.RoutineCursor;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.HandContact;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One practice from start to end: which step is current, whether its clock runs, and when it is over. The clock of a work
 * step runs while a contact counts for the step's zones, that of a pause while the session is not standing still. Mutable;
 * confined to the vision thread.
 */
public final class Session {

    private static final List<ScalpZone> SCALP =
            Arrays.stream(ScalpZone.values()).filter(ScalpZone::isScalp).toList();

    private final SessionSettings settings;
    private final Presence presence;
    private final TenseSpots tense;
    private final Arrivals arrivals;
    private final PalmSign palm = new PalmSign();
    private final List<CoachEvent> events = new ArrayList<>();

    private SessionState state = SessionState.READY;
    private RoutineCursor cursor;
    private FrameTime now = FrameTime.ZERO;
    private FrameTime stepStart = FrameTime.ZERO;
    private boolean clockRuns;

    public Session(Routine routine, SessionSettings settings) {
        this.settings = settings;
        cursor = RoutineCursor.start(routine);
        presence = new Presence(settings.goneSeconds());
        tense = new TenseSpots(settings);
        arrivals = new Arrivals(settings);
    }

    /** What this observation means for the session; it holds until the next one. */
    public SessionUpdate advance(Scene scene, Touches touches, MotionReport motion, CoverageReport coverage) {
        double seconds = passTime(scene.time());
        if (state == SessionState.READY) {
            state = SessionState.WORKING;
            beginStep(scene.time());
        }
        presence.advance(scene, seconds);
        boolean stoodStill = state.isPaused();
        arrivals.follow(touches, scene.time());
        tense.follow(touches, seconds);
        if (state == SessionState.WORKING) {
            work(seconds, touches, motion, coverage);
        }
        if (state == SessionState.WORKING || state == SessionState.PAUSED_BY_ITSELF) {
            state = standsStill() ? SessionState.PAUSED_BY_ITSELF : SessionState.WORKING;
        }
        if (palm.advance(scene, stoodStill)) {
            obeyPalm();
        }
        clockRuns = state == SessionState.WORKING && runsClock(touches);
        SessionUpdate update = new SessionUpdate(state, progress(), clockRuns, events);
        events.clear();
        return update;
    }

    /**
     * Does what the person asks.
     *
     * @param time not before the last observation's
     * @return whether it made sense in this state; otherwise nothing happened
     */
    public boolean command(SessionCommand command, FrameTime time) {
        if (state == SessionState.FINISHED) {
            return false;
        }
        passTime(time);
        return switch (command) {
            case PAUSE -> pause();
            case RESUME -> resume();
            case NEXT -> moveOn(cursor.skip(), time);
            case PREVIOUS -> moveBack(time);
            case TENSE -> markTense();
            case FINISH -> finish();
        };
    }

    public SessionState state() {
        return state;
    }

    /** How far each step is. */
    public RoutineCursor cursor() {
        return cursor;
    }

    /** Zones marked as tense so far, in their own order. */
    public List<ScalpZone> tenseZones() {
        return tense.zones();
    }

    /** Whether touches count at all: not while the person has paused, nor after the person has finished. */
    public boolean isMeasuring() {
        return state != SessionState.PAUSED_BY_PERSON && (state != SessionState.FINISHED || cursor.isFinished());
    }

    /** Active time in all work steps so far. */
    public double activeSeconds() {
        double sum = 0;
        List<Step> steps = cursor.routine().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).match(work -> true, pause -> false)) {
                sum += cursor.doneSeconds(i);
            }
        }
        return sum;
    }

    /** Lets the step's clock run from the last observation to this instant; gives the seconds that passed. */
    private double passTime(FrameTime time) {
        double seconds = state == SessionState.READY ? 0 : Math.max(0, time.since(now));
        now = time;
        if (clockRuns) {
            double longest = needsHands() ? settings.longestTouchSeconds() : settings.longestFrameSeconds();
            cursor = cursor.advance(Math.min(seconds, longest));
        }
        return Math.min(seconds, settings.longestFrameSeconds());
    }

    private void work(double seconds, Touches touches, MotionReport motion, CoverageReport coverage) {
        if (asksMovement()) {
            tense.noticeHolding(touches, motion, seconds).forEach(this::marked);
        }
        if (cursor.isDue(coveredShare(coverage))) {
            moveOn(cursor.next(), now);
        }
    }

    private boolean standsStill() {
        return state == SessionState.WORKING ? presence.isLost(needsHands()) : !presence.isBack(needsHands());
    }

    /** Only steps by coverage ask; the cells are not counted for the others. */
    private double coveredShare(CoverageReport coverage) {
        return cursor.step()
                .match(
                        work -> work.end() == Step.End.COVERAGE
                                ? coverage.coverage(zones().isEmpty() ? SCALP : zones(), work.minimumDwellSeconds())
                                : 0.0,
                        pause -> 0.0);
    }

    private boolean runsClock(Touches touches) {
        return cursor.step()
                .match(work -> touches.hands().stream().anyMatch(hand -> counts(hand, touches)), pause -> true);
    }

    /** A hand that has not moved since the step before gets no benefit of the doubt. */
    private boolean counts(HandContact hand, Touches touches) {
        StepContact contact = settings.contact();
        return arrivals.isStillThere(hand.side())
                ? contact.isInside(hand, zones())
                : contact.counts(hand, touches.head(), zones());
    }

    private boolean needsHands() {
        return cursor.step().match(work -> true, pause -> false);
    }

    private boolean asksMovement() {
        return cursor.step().match(work -> work.technique() != Technique.HOLD, pause -> false);
    }

    /** The current step's zones, or the tense spots where it names none. */
    private List<ScalpZone> zones() {
        return cursor.step().match(work -> work.zones().isEmpty() ? tense.zones() : work.zones(), pause -> List.of());
    }

    private Progress progress() {
        return new Progress(
                cursor.routine(),
                cursor.index(),
                zones(),
                cursor.seconds(),
                stepStart,
                activeSeconds(),
                state.isPaused());
    }

    private void obeyPalm() {
        if (palm.asksToResume()) {
            resume();
        } else {
            pause();
        }
    }

    private boolean pause() {
        boolean pauses = state == SessionState.WORKING || state == SessionState.PAUSED_BY_ITSELF;
        if (pauses) {
            state = SessionState.PAUSED_BY_PERSON;
            clockRuns = false;
        }
        return pauses;
    }

    private boolean resume() {
        boolean resumes = state.isPaused();
        if (resumes) {
            state = SessionState.WORKING;
            presence.reset();
        }
        return resumes;
    }

    private boolean moveOn(RoutineCursor after, FrameTime time) {
        if (state == SessionState.READY) {
            return false;
        }
        int ended = cursor.index();
        boolean completed = after.isCompleted(ended);
        cursor = after;
        clockRuns = false;
        events.add(new CoachEvent.StepEnded(ended, completed));
        if (cursor.isFinished()) {
            state = SessionState.FINISHED;
            events.add(new CoachEvent.RoutineDone());
        } else {
            beginStep(time);
        }
        return true;
    }

    private boolean moveBack(FrameTime time) {
        if (state == SessionState.READY) {
            return false;
        }
        events.add(new CoachEvent.StepEnded(cursor.index(), cursor.isCompleted(cursor.index())));
        cursor = cursor.previous();
        clockRuns = false;
        beginStep(time);
        return true;
    }

    private void beginStep(FrameTime time) {
        stepStart = time;
        arrivals.begin(time);
        tense.forgetHolding();
        events.add(new CoachEvent.StepBegan(cursor.index()));
    }

    private boolean markTense() {
        List<ScalpZone> zones = tense.mark();
        zones.forEach(this::marked);
        return !zones.isEmpty();
    }

    private void marked(ScalpZone zone) {
        events.add(new CoachEvent.TenseMarked(zone));
    }

    private boolean finish() {
        state = SessionState.FINISHED;
        clockRuns = false;
        return true;
    }
}
