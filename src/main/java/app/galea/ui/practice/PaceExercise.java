package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.PaceDrill;
import app.galea.practice.PointerObserver;
import app.galea.time.FrameTime;
import app.galea.wording.Messages;
import java.util.List;
import java.util.OptionalDouble;

/** Keep a pace by ear. */
final class PaceExercise implements Exercise {

    private final CoachingPipeline pipeline =
            new CoachingPipeline(PipelineSettings.free().withHead(HeadSize.DEFAULT));
    private final PointerObserver observer = new PointerObserver(HeadSize.DEFAULT);
    private final PaceDrill drill;
    private final Messages messages;
    private double seconds;
    private OptionalDouble pace = OptionalDouble.empty();

    PaceExercise(double targetPerMin, Messages messages) {
        this.messages = messages;
        drill = new PaceDrill(targetPerMin);
    }

    @Override
    public void pulse(double passed, HeadMove pose, List<Fingertip> tips) {
        seconds += passed;
        LiveUpdate update = pipeline.advance(observer.observe(FrameTime.ofSeconds(seconds), pose, tips));
        drill.take(update.motion());
        pace = PaceDrill.pace(update.motion());
    }

    @Override
    public String headline() {
        return messages.text("practice.drill.target", Math.round(drill.targetPerMin()));
    }

    @Override
    public String detail() {
        String left = messages.text("practice.left", Math.round(Math.ceil(drill.secondsLeft())));
        String now = pace.isPresent() ? " · " + messages.text("practice.pace", Math.round(pace.getAsDouble())) : "";
        return switch (drill.phase()) {
            case LISTEN -> messages.text("practice.drill.listen") + "\n" + left + now;
            case KEEP -> messages.text("practice.drill.keep") + "\n" + left;
            case DONE -> "";
        };
    }

    @Override
    public String cue() {
        if (drill.phase() != PaceDrill.Phase.DONE) {
            return "";
        }
        PaceDrill.Result result = drill.fromMemory();
        return messages.text("practice.drill.result", result.errorPerMin(), 100 * result.steadiness());
    }

    /** A flash on the beat while the tick is to be followed, for those who do not hear it. */
    @Override
    public List<ScalpZone> now() {
        boolean on = seconds * drill.targetPerMin() / 60 % 1 < 0.2;
        return drill.phase() == PaceDrill.Phase.LISTEN && on
                ? List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT)
                : List.of();
    }

    @Override
    public List<ScalpZone> turnTo() {
        return List.of();
    }

    @Override
    public boolean takesPointers() {
        return true;
    }
}
