package app.galea.ui.practice;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.QuizItem;
import app.galea.practice.QuizMemory;
import app.galea.practice.ZoneQuiz;
import app.galea.sound.Prompter;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.List;

/** Find the zone, the muscle or the site; what was learned is noted after every answer. */
final class QuizExercise implements Exercise {

    private final ZoneQuiz quiz;
    private final QuizItem.Kind kind;
    private final PracticeServices.QuizNotes notes;
    private final Messages messages;
    private final StepWording steps;
    private final Prompter sound;
    private String verdict = "";
    private List<ScalpZone> shown = List.of();
    private List<HeadSite> site = List.of();

    QuizExercise(QuizItem.Kind kind, Messages messages, PracticeServices.QuizNotes notes, Prompter sound) {
        this.kind = kind;
        this.messages = messages;
        this.notes = notes;
        this.sound = sound;
        QuizMemory known = notes.known();
        // another order every time there is something new to ask
        quiz = new ZoneQuiz(HeadSize.DEFAULT, kind, known.asked(kind), known);
        steps = new StepWording(messages);
        sound.say(question());
    }

    @Override
    public void pulse(double seconds, HeadMove pose, List<Fingertip> tips) {
        // nothing here depends on time
    }

    @Override
    public String headline() {
        return question();
    }

    private String question() {
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
        String known = messages.text("practice.quiz.known", quiz.known(), quiz.size());
        return quiz.asked() == 0
                ? messages.text("practice.quiz.how") + " · " + known
                : messages.text("practice.quiz.score", quiz.found(), quiz.asked(), quiz.meanErrorMm() / 10) + " · "
                        + known;
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
    public List<HeadSite> sites() {
        return site;
    }

    @Override
    public boolean takesPointers() {
        return true;
    }

    @Override
    public void pointed(Direction place) {
        ZoneQuiz.Answer answer = quiz.answer(place);
        boolean isSite = kind == QuizItem.Kind.SITE;
        shown = isSite ? List.of() : answer.item().right();
        site = isSite ? List.of(answer.item().site()) : List.of();
        verdict = answer.found()
                ? messages.text("practice.quiz.found", name(answer.item()), answer.errorMm() / 10)
                : messages.text("practice.quiz.missed", answer.errorMm() / 10, name(answer.item()));
        sound.say(verdict + " " + messages.text("practice.quiz.next", question()));
        notes.keep(notes.known().with(kind, quiz.memory()));
    }
}
