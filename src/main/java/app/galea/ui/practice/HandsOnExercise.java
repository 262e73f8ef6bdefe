package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coverage.CellDwell;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.PointerObserver;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.session.SessionCommand;
import app.galea.time.FrameTime;
import app.galea.wording.CueWording;
import app.galea.wording.GuideWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** The pointer is the fingertip: measured and coached exactly as live. */
final class HandsOnExercise implements Exercise {

    private final CoachingPipeline pipeline;
    private final PointerObserver observer = new PointerObserver(HeadSize.DEFAULT);
    private final Messages messages;
    private final CueWording cues;
    private final StepWording steps;
    private final GuideWording guide;
    private final Consumer<LiveUpdate> heard;
    private Optional<LiveUpdate> last = Optional.empty();
    private double seconds;

    /** @param heard makes an update heard */
    HandsOnExercise(Routine routine, Messages messages, Consumer<LiveUpdate> heard) {
        this.messages = messages;
        this.heard = heard;
        pipeline = new CoachingPipeline(PipelineSettings.of(routine).withHead(HeadSize.DEFAULT));
        cues = new CueWording(messages, routine);
        steps = new StepWording(messages);
        guide = new GuideWording(messages, routine);
    }

    @Override
    public void pulse(double passed, HeadMove pose, List<Fingertip> tips) {
        seconds += passed;
        LiveUpdate update = pipeline.advance(observer.observe(FrameTime.ofSeconds(seconds), pose, tips));
        last = Optional.of(update);
        heard.accept(update);
    }

    @Override
    public String headline() {
        return last.map(update -> update.session().progress().isFinished()
                        ? messages.text("practice.done")
                        : steps.title(update.session().progress().step()))
                .orElse("");
    }

    @Override
    public String detail() {
        return last.filter(update -> !update.session().progress().isFinished())
                .map(this::detail)
                .orElse("");
    }

    private String detail(LiveUpdate update) {
        Step step = update.session().progress().step();
        double left = step.targetSeconds() - update.session().progress().activeSeconds();
        String how = step.match(guide::how, pause -> "");
        OptionalDouble pace = pace(update);
        return (how.isEmpty() ? "" : how + "\n")
                + messages.text("practice.left", Math.round(Math.max(0, Math.ceil(left))))
                + (pace.isPresent() ? " · " + messages.text("practice.pace", Math.round(pace.getAsDouble())) : "");
    }

    private static OptionalDouble pace(LiveUpdate update) {
        OptionalDouble left = update.motion().hand(Side.LEFT).pace();
        return left.isPresent() ? left : update.motion().hand(Side.RIGHT).pace();
    }

    @Override
    public String cue() {
        Optional<Cue> cue = last.flatMap(LiveUpdate::shownCue);
        return cue.map(cues::sentence).orElse("");
    }

    @Override
    public List<ScalpZone> now() {
        return last.filter(update -> !update.session().progress().isFinished())
                .map(update -> update.session().progress().zones())
                .orElse(List.of());
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
        pipeline.command(SessionCommand.NEXT, FrameTime.ofSeconds(seconds));
    }

    @Override
    public void back() {
        pipeline.command(SessionCommand.PREVIOUS, FrameTime.ofSeconds(seconds));
    }

    @Override
    public void pauseOrGoOn() {
        FrameTime time = FrameTime.ofSeconds(seconds);
        if (!pipeline.command(SessionCommand.PAUSE, time)) {
            pipeline.command(SessionCommand.RESUME, time);
        }
    }
}
