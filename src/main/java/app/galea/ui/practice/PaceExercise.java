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
import app.galea.sound.Prompter;
import app.galea.time.FrameTime;
import app.galea.wording.Messages;
import java.util.List;
import java.util.OptionalDouble;

/** Keep a pace by ear: the tick is heard first, then it falls silent. */
final class PaceExercise implements Exercise {

    /** A turn of the head shows as so much of a beat, for those who do not hear it. */
    private static final double FLASH = 0.2;

    private final CoachingPipeline pipeline =
            new CoachingPipeline(PipelineSettings.free().withHead(HeadSize.DEFAULT));
    private final PointerObserver observer = new PointerObserver(HeadSize.DEFAULT);
    private final PaceDrill drill;
    private final Messages messages;
    private final Prompter sound;
    private double seconds;
    private OptionalDouble pace = OptionalDouble.empty();
    private PaceDrill.Phase heard = PaceDrill.Phase.LISTEN;

    PaceExercise(double targetPerMin, Messages messages, Prompter sound) {
        this.messages = messages;
        this.sound = sound;
        drill = new PaceDrill(targetPerMin);
        sound.tick(drill.beat());
    }

    @Override
    public void pulse(double passed, HeadMove pose, List<Fingertip> tips) {
        seconds += passed;
        LiveUpdate update = pipeline.advance(observer.observe(FrameTime.ofSeconds(seconds), pose, tips));
        drill.take(update.motion());
        pace = PaceDrill.pace(update.motion());
        sound.tick(drill.beat());
        if (heard != drill.phase()) {
            heard = drill.phase();
            if (heard == PaceDrill.Phase.KEEP) {
                sound.step(messages.text("practice.drill.keep"));
            } else {
                sound.done(result());
            }
        }
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
            case LISTEN -> messages.text("practice.drill.listen") + " " + left + now;
            case KEEP -> messages.text("practice.drill.keep") + " " + left;
            case DONE -> messages.text("practice.drill.again");
        };
    }

    @Override
    public String cue() {
        return drill.phase() == PaceDrill.Phase.DONE ? result() : "";
    }

    private String result() {
        return figures("practice.drill.with_tick", drill.withTick()) + "\n"
                + figures("practice.drill.from_memory", drill.fromMemory());
    }

    private String figures(String key, PaceDrill.Result result) {
        return messages.text(
                key, result.meanPerMin(), result.meanPerMin() - drill.targetPerMin(), 100 * result.steadiness());
    }

    /** A flash on the beat while the tick is to be followed. */
    @Override
    public List<ScalpZone> now() {
        boolean on = seconds * drill.targetPerMin() / 60 % 1 < FLASH;
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

    @Override
    public void leave() {
        sound.tick(0);
    }
}
