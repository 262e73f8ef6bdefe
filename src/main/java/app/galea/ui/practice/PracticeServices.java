package app.galea.ui.practice;

import app.galea.history.SessionEntry;
import app.galea.practice.QuizMemory;
import app.galea.routine.Routine;
import app.galea.session.SessionSummary;
import app.galea.sound.Sound;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What practice needs from the rest of the program; {@code app} fills it. All of it is called on the JavaFX thread,
 * returns at once and answers there.
 *
 * @param sound starts what is heard while a routine is practised; closed by the one who asked
 * @param sessions begins a measured session
 * @param editor opens the routine editor with a routine
 */
public record PracticeServices(
        Function<Routine, Sound> sound,
        Sessions sessions,
        QuizNotes quizzes,
        Recordings recordings,
        Consumer<Routine> editor) {

    /** Sessions on the practice head. */
    public interface Sessions {

        MeasuredPractice begin(Routine routine);

        /** Shows what a session came to. */
        void lookBack(SessionSummary summary, Routine practised);
    }

    /** What was learned in quizzes, kept from day to day. */
    public interface QuizNotes {

        QuizMemory known();

        void keep(QuizMemory memory);
    }

    /** What can be watched. */
    public interface Recordings {

        /** Sessions whose recording is still there, newest first. */
        void list(Consumer<List<SessionEntry>> answer);

        /** Coaches a recording live, from its observations. */
        void watch(SessionEntry session);

        /** Coaches the bundled clip live, through the whole way a camera's picture goes. */
        void watchDemo();
    }
}
