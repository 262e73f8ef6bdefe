package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.practice.Fingertip;
import app.galea.practice.GhostHands;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.practice.Guide;
import app.galea.practice.GuideEvent;
import app.galea.practice.GuidedPractice;
import app.galea.practice.HeadMove;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.wording.GuideWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.List;
import java.util.function.Consumer;

/** Follow the ghost hands through a routine. */
final class FollowExercise implements Exercise {

    private final GuidedPractice practice;
    private final GuideWording wording;
    private final StepWording steps;
    private final Messages messages;
    private final Consumer<String> voice;
    private GhostHands ghosts;
    private int shownStep = -1;
    private String said = "";

    /** @param voice says a sentence aloud */
    FollowExercise(Routine routine, Messages messages, Consumer<String> voice) {
        this.messages = messages;
        this.voice = voice;
        practice = new GuidedPractice(routine, GuidedPractice.USUAL_BREATH_SECONDS);
        wording = new GuideWording(messages, routine);
        steps = new StepWording(messages);
        ghosts = new GhostHands(HeadSize.DEFAULT, someWork(), List.of());
        hear(practice.start());
    }

    private static Step.Work someWork() {
        return Step.Work.of(List.of(ScalpZone.CROWN), app.galea.routine.Technique.CIRCLE, 10);
    }

    @Override
    public void pulse(double seconds, HeadMove pose, List<Fingertip> tips) {
        hear(practice.advance(seconds));
    }

    private void hear(List<GuideEvent> events) {
        for (GuideEvent event : events) {
            said = switch (event.kind()) {
                case STEP_BEGAN -> "";
                case BREATHE -> wording.breathe(event.step());
                case ALMOST -> wording.almost(event.step());
                case FINISHED -> wording.finished();
            };
            voice.accept(event.kind() == GuideEvent.Kind.STEP_BEGAN ? wording.began(event.step()) : said);
        }
    }

    @Override
    public String headline() {
        Guide guide = practice.guide();
        return guide.isFinished() ? messages.text("practice.done") : steps.title(guide.step());
    }

    @Override
    public String detail() {
        Guide guide = practice.guide();
        if (guide.isFinished()) {
            return "";
        }
        String left = messages.text("practice.left", Math.round(Math.ceil(guide.secondsLeft())));
        String place = messages.text(
                "practice.place",
                guide.cursor().index() + 1,
                guide.cursor().routine().steps().size());
        String how = guide.step().match(wording::how, pause -> "");
        String rest = guide.phase() == Guide.Phase.PAUSED ? messages.text("practice.paused") : left;
        return (how.isEmpty() ? "" : how + "\n") + place + " · " + rest;
    }

    @Override
    public String cue() {
        return said;
    }

    @Override
    public List<ScalpZone> now() {
        Guide guide = practice.guide();
        return guide.isFinished() ? List.of() : guide.step().match(Step.Work::zones, pause -> List.of());
    }

    @Override
    public List<GhostHand> ghosts() {
        Guide guide = practice.guide();
        Guide.Phase phase = guide.phase();
        if (phase != Guide.Phase.STEP && phase != Guide.Phase.PAUSED) {
            return List.of();
        }
        return guide.step().match(work -> hands(work, guide), pause -> List.of());
    }

    private List<GhostHand> hands(Step.Work work, Guide guide) {
        if (shownStep != guide.cursor().index()) {
            shownStep = guide.cursor().index();
            ghosts = new GhostHands(HeadSize.DEFAULT, work, work.zones());
        }
        return ghosts.at(guide.cursor().seconds());
    }

    @Override
    public void forward() {
        hear(practice.done());
    }

    @Override
    public void back() {
        hear(practice.back());
    }

    @Override
    public void pauseOrGoOn() {
        if (practice.guide().phase() == Guide.Phase.PAUSED) {
            practice.resume();
        } else {
            practice.pause();
        }
    }
}
