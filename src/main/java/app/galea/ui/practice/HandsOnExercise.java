package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Progress;
import app.galea.coverage.CellDwell;
import app.galea.pipeline.LiveUpdate;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.PointerObserver;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSummary;
import app.galea.time.FrameTime;
import app.galea.wording.CueWording;
import app.galea.wording.GuideWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The pointer is the fingertip: measured, coached and kept exactly as live. The session begins with the first touch, so
 * that looking in leaves nothing behind.
 */
final class HandsOnExercise implements Exercise {

    private final Supplier<MeasuredPractice> sessions;
    private final PointerObserver observer = new PointerObserver(HeadSize.DEFAULT);
    private final Routine routine;
    private final Messages messages;
    private final CueWording cues;
    private final StepWording steps;
    private final GuideWording guide;
    private final Consumer<LiveUpdate> heard;
    private final Consumer<SessionSummary> ended;
    private Optional<MeasuredPractice> session = Optional.empty();
    private Optional<LiveUpdate> last = Optional.empty();
    private boolean over;
    private double seconds;

    /**
     * Nothing is measured yet.
     *
     * @param sessions begins a session
     * @param heard makes an update heard
     * @param ended what follows once the session is over and kept
     */
    HandsOnExercise(
            Routine routine,
            Messages messages,
            Supplier<MeasuredPractice> sessions,
            Consumer<LiveUpdate> heard,
            Consumer<SessionSummary> ended) {
        this.routine = routine;
        this.messages = messages;
        this.sessions = sessions;
        this.heard = heard;
        this.ended = ended;
        cues = new CueWording(messages, routine);
        steps = new StepWording(messages);
        guide = new GuideWording(messages, routine);
    }

    @Override
    public void pulse(double passed, HeadMove pose, List<Fingertip> tips) {
        if (over || (session.isEmpty() && tips.stream().noneMatch(Fingertip::pressed))) {
            return;
        }
        MeasuredPractice running = session.orElseGet(this::begin);
        seconds += passed;
        LiveUpdate update = running.advance(observer.observe(FrameTime.ofSeconds(seconds), pose, tips));
        last = Optional.of(update);
        heard.accept(update);
        if (update.session().progress().isFinished()) {
            end(ended);
        }
    }

    private MeasuredPractice begin() {
        MeasuredPractice begun = sessions.get();
        session = Optional.of(begun);
        return begun;
    }

    private void end(Consumer<SessionSummary> then) {
        if (!over) {
            over = true;
            session.ifPresent(running -> running.finish(then));
        }
    }

    /** Whether anything was measured that could be looked back on. */
    boolean hasBegun() {
        return session.isPresent() && !over;
    }

    /** Ends it before the routine does; what was measured is kept and shown. */
    void finish() {
        end(ended);
    }

    /** Ends it without looking back; what was measured is kept all the same. */
    @Override
    public void leave() {
        end(summary -> {});
    }

    private Optional<Progress> progress() {
        return last.map(update -> update.session().progress()).filter(progress -> !progress.isFinished());
    }

    @Override
    public String headline() {
        return over
                ? messages.text("practice.done")
                : steps.title(
                        progress().map(Progress::step).orElse(routine.steps().get(0)));
    }

    @Override
    public String detail() {
        return over
                ? ""
                : detail(progress().map(Progress::step).orElse(routine.steps().get(0)));
    }

    private String detail(Step step) {
        double active = progress().map(Progress::activeSeconds).orElse(0.0);
        String how = step.match(guide::how, pause -> "");
        String left = messages.text("practice.left", Math.round(Math.max(0, Math.ceil(step.targetSeconds() - active))));
        boolean paused = last.map(update -> update.session().state().isPaused()).orElse(false);
        String rest = paused ? messages.text("practice.paused") : left;
        OptionalDouble pace = last.map(HandsOnExercise::pace).orElse(OptionalDouble.empty());
        return (how.isEmpty() ? "" : how + " · ")
                + rest
                + (pace.isPresent() ? " · " + messages.text("practice.pace", Math.round(pace.getAsDouble())) : "");
    }

    private static OptionalDouble pace(LiveUpdate update) {
        OptionalDouble left = update.motion().hand(Side.LEFT).pace();
        return left.isPresent() ? left : update.motion().hand(Side.RIGHT).pace();
    }

    @Override
    public String cue() {
        if (session.isEmpty()) {
            return messages.text("practice.hands_on.begin");
        }
        return over
                ? messages.text("practice.saving")
                : last.flatMap(LiveUpdate::shownCue).map(cues::sentence).orElse("");
    }

    @Override
    public List<StepTick> steps() {
        int index =
                progress().map(Progress::index).orElse(over ? routine.steps().size() : 0);
        List<StepTick> ticks = new ArrayList<>();
        for (int i = 0; i < routine.steps().size(); i++) {
            Step step = routine.steps().get(i);
            StepTick.Mark mark = i == index ? StepTick.Mark.NOW : i < index ? StepTick.Mark.DONE : StepTick.Mark.LATER;
            double done = i == index ? progress().map(Progress::activeSeconds).orElse(0.0) : 0;
            ticks.add(new StepTick(
                    steps.title(step), mark, i < index ? "" : StepTick.minutes(step.targetSeconds() - done)));
        }
        return ticks;
    }

    @Override
    public List<ScalpZone> now() {
        return over
                ? List.of()
                : progress()
                        .map(Progress::zones)
                        .orElse(routine.steps().get(0).match(Step.Work::zones, pause -> List.of()));
    }

    @Override
    public List<CellDwell> worked() {
        return last.map(update -> update.coverage().cells()).orElse(List.of());
    }

    @Override
    public boolean takesPointers() {
        return true;
    }

    @Override
    public void forward() {
        command(SessionCommand.NEXT);
    }

    @Override
    public void skip() {
        command(SessionCommand.NEXT);
    }

    @Override
    public void back() {
        command(SessionCommand.PREVIOUS);
    }

    @Override
    public void pauseOrGoOn() {
        boolean paused = last.map(update -> update.session().state().isPaused()).orElse(false);
        command(paused ? SessionCommand.RESUME : SessionCommand.PAUSE);
    }

    private void command(SessionCommand command) {
        if (hasBegun()) {
            session.ifPresent(running -> running.command(command));
        }
    }
}
