package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.QuizItem;
import app.galea.practice.ZoneQuiz;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.List;

/** Find the zone. */
final class QuizExercise implements Exercise {

    private final ZoneQuiz quiz;
    private final Messages messages;
    private final StepWording steps;
    private String verdict = "";
    private List<ScalpZone> shown = List.of();

    QuizExercise(QuizItem.Kind kind, Messages messages, long seed) {
        this.messages = messages;
        quiz = new ZoneQuiz(HeadSize.DEFAULT, kind, seed);
        steps = new StepWording(messages);
    }

    @Override
    public void pulse(double seconds, HeadMove pose, List<Fingertip> tips) {
        // nothing here depends on time
    }

    @Override
    public String headline() {
        return name(quiz.question());
    }

    private String name(QuizItem item) {
        return switch (item.kind()) {
            case NAME -> steps.zone(item.zone());
            case MUSCLE -> messages.text("practice.muscle." + item.structure().id());
            case SITE -> item.site().label();
        };
    }

    @Override
    public String detail() {
        return messages.text("practice.quiz.score", quiz.found(), quiz.asked(), quiz.meanErrorMm() / 10);
    }

    @Override
    public String cue() {
        return verdict;
    }

    /** The answer of the question before. */
    @Override
    public List<ScalpZone> now() {
        return shown;
    }

    @Override
    public boolean takesPointers() {
        return true;
    }

    @Override
    public void pointed(Direction place) {
        ZoneQuiz.Answer answer = quiz.answer(place);
        shown = answer.item().right();
        verdict = answer.found()
                ? messages.text("practice.quiz.found", name(answer.item()))
                : messages.text("practice.quiz.missed", answer.errorMm() / 10, name(answer.item()));
    }
}
