package app.galea.pipeline;

import app.galea.coach.Coach;
import app.galea.coach.Cue;
import app.galea.coach.RuleFailure;
import app.galea.coach.Situation;
import app.galea.coverage.CoverageMeter;
import app.galea.coverage.CoverageReport;
import app.galea.motion.MotionMeter;
import app.galea.motion.MotionReport;
import app.galea.observation.Observation;
import app.galea.pipeline.StageTimes.Stage;
import app.galea.replay.TraceHeader;
import app.galea.scalp.ContactEstimator;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.Touches;
import app.galea.session.Environment;
import app.galea.session.Session;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSettings;
import app.galea.session.SessionState;
import app.galea.session.SessionSummary;
import app.galea.session.SessionUpdate;
import app.galea.session.SummaryBuilder;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import java.util.List;
import java.util.Optional;

/**
 * The stages in order: observations and commands in, updates and a summary out. The same observations and commands give
 * the same updates and the same summary. Mutable; confined to the vision thread.
 */
public final class CoachingPipeline {

    private final SceneTracker tracker;
    private final ContactEstimator contacts = new ContactEstimator();
    private final MotionMeter motions = new MotionMeter();
    private final CoverageMeter dwell = new CoverageMeter();
    private final Session session;
    private final Coach coach;
    private final SummaryBuilder summary = new SummaryBuilder();
    private final boolean coached;
    private final StageTimes times;

    public CoachingPipeline(PipelineSettings settings) {
        this(settings, StageTimes.off());
    }

    /** @param times where the stages' times are noted */
    public CoachingPipeline(PipelineSettings settings, StageTimes times) {
        tracker = settings.calibrated() ? new SceneTracker(settings.head()) : new SceneTracker();
        session = new Session(settings.plan(), SessionSettings.defaults());
        coach = new Coach(settings.coach());
        coached = !settings.isFree();
        this.times = times;
    }

    /** The way of one observation. */
    public LiveUpdate advance(Observation observation) {
        times.begin();
        Scene scene = tracker.advance(observation);
        times.done(Stage.TRACK);
        Touches touches = contacts.advance(scene);
        Touches measured = session.isMeasuring() ? touches : handsOff(touches);
        times.done(Stage.CONTACT);
        MotionReport motion = motions.advance(measured);
        times.done(Stage.MOTION);
        CoverageReport coverage = dwell.advance(measured);
        times.done(Stage.COVERAGE);
        SessionUpdate update = session.advance(scene, measured, motion, coverage);
        summary.advance(scene, measured, motion);
        summary.happened(update.events(), scene.time());
        times.done(Stage.SESSION);
        List<Cue> said = coach(new Situation(scene, measured, motion, coverage, update.progress(), update.events()));
        times.done(Stage.COACH);
        return new LiveUpdate(scene, touches, motion, coverage, update, said, showing());
    }

    /**
     * Does what the person asks.
     *
     * @param time of the observation that comes next, or of the last one when none comes
     * @return whether it made sense now; otherwise nothing happened
     */
    public boolean command(SessionCommand command, FrameTime time) {
        return session.command(command, time);
    }

    /** Everything measured so far, with input and environment as a recording's header has them. */
    public SessionSummary summary(TraceHeader header) {
        Environment environment = new Environment(
                header.version(), header.network().id(), header.network().sha256());
        return summary.summary(header.input(), environment, session, dwell.current());
    }

    /** The coach's rules that failed in this session and are off. */
    public List<RuleFailure> failures() {
        return coach.failures();
    }

    /** Seconds of every cell so far, for maps. */
    public CoverageReport coverage() {
        return dwell.current();
    }

    /** Whether the routine is done or the person has finished. */
    public boolean isFinished() {
        return session.state() == SessionState.FINISHED;
    }

    /** Whether what comes still counts; after the end of the routine it does, after the person has finished not. */
    public boolean isOver() {
        return isFinished() && !session.isMeasuring();
    }

    private static Touches handsOff(Touches touches) {
        return new Touches(
                touches.time(), touches.head(), handOff(touches.left()), handOff(touches.right()), touches.sight());
    }

    private static HandContact handOff(HandContact hand) {
        return new HandContact(hand.side(), Reach.ABSENT, Evidence.NONE, hand.spot(), 0, List.of(), 0);
    }

    private List<Cue> coach(Situation situation) {
        Optional<Cue> cue = coached ? coach.advance(situation) : Optional.empty();
        cue.ifPresent(summary::said);
        return cue.map(List::of).orElse(List.of());
    }

    private List<Cue> showing() {
        return coach.showing().map(List::of).orElse(List.of());
    }
}
