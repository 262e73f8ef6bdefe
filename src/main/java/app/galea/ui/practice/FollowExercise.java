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
import app.galea.sound.Prompter;
import app.galea.wording.GuideWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.List;

/** Follow the ghost hands through a routine; everything that matters is heard as well as shown. */
final class FollowExercise implements Exercise {

    private final GuidedPractice practice;
    private final GuideWording wording;
    private final StepWording steps;
    private final Messages messages;
    private final Prompter sound;
    private GhostHands ghosts;
    private int shownStep = -1;
    private String said = "";

    FollowExercise(Routine routine, Messages messages, Prompter sound) {
        this.messages = messages;
        this.sound = sound;
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
        sound.tick(practice.guide().beat());
    }

    private void hear(List<GuideEvent> events) {
        for (GuideEvent event : events) {
            switch (event.kind()) {
                case STEP_BEGAN -> {
                    said = "";
                    sound.step(wording.began(event.step()));
                }
                case BREATHE -> {
                    said = wording.breathe(event.step());
                    sound.step(said);
                }
                case ALMOST -> {
                    said = wording.almost(event.step());
                    sound.say(said);
                }
                default -> {
                    said = wording.finished();
                    sound.done(said);
                }
            }
        }
    }

    @Override
    public String headline() {
        Guide guide = practice.guide();
        return guide.isFinished()
                ? messages.text("practice.done")
                : guide.phase() == Guide.Phase.BREATH
                        ? messages.text("practice.breath", steps.phrase(guide.step()))
                        : steps.title(guide.step());
    }

    @Override
    public String detail() {
        Guide guide = practice.guide();
        if (guide.isFinished()) {
            return "";
        }
        String left = messages.text("practice.left", Math.round(Math.ceil(guide.secondsLeft())));
        String how = guide.step().match(wording::how, pause -> "");
        String rest = guide.phase() == Guide.Phase.PAUSED ? messages.text("practice.paused") : left;
        return how.isEmpty() ? rest : how + " · " + rest;
    }

    @Override
    public String cue() {
        return said;
    }

    @Override
    public List<StepTick> steps() {
        Guide guide = practice.guide();
        List<StepTick> ticks = new ArrayList<>();
        List<Step> all = guide.cursor().routine().steps();
        for (int i = 0; i < all.size(); i++) {
            boolean now = i == guide.cursor().index();
            boolean behind = i < guide.cursor().index();
            StepTick.Mark mark = now
                    ? StepTick.Mark.NOW
                    : !behind
                            ? StepTick.Mark.LATER
                            : guide.cursor().isCompleted(i) ? StepTick.Mark.DONE : StepTick.Mark.SKIPPED;
            double left = now ? guide.cursor().remainingSeconds() : all.get(i).targetSeconds();
            ticks.add(new StepTick(steps.title(all.get(i)), mark, behind ? "" : StepTick.minutes(left)));
        }
        return ticks;
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
    public void skip() {
        hear(practice.skip());
    }

    @Override
    public void back() {
        hear(practice.back());
    }

    @Override
    public void pauseOrGoOn() {
        if (practice.guide().phase() == Guide.Phase.PAUSED) {
            practice.resume();
            sound.say(messages.text("practice.resumed"));
        } else {
            practice.pause();
            sound.say(messages.text("practice.paused.said"));
        }
    }

    @Override
    public void leave() {
        sound.tick(0);
    }
}
