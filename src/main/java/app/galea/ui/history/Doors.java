package app.galea.ui.history;

import app.galea.history.SessionRecord;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.ui.AnswerKeeper;
import app.galea.ui.summary.FinishedSession;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a session of the past can be taken for. Immutable.
 *
 * @param answers keeps what is answered late
 * @param start begins coaching
 */
record Doors(AnswerKeeper answers, RoutineLibrary routines, Consumer<Routine> start) {

    /** To be looked back on; answers given late are kept too. */
    FinishedSession finished(SessionRecord record) {
        FinishedSession past = FinishedSession.of(record.summary())
                .at(record.started())
                .answered(record.checkIn(), given -> answers.keep(record.id(), given))
                .ofThePast();
        Optional<Routine> known = routines.find(record.summary().routine());
        return known.map(routine -> past.again(() -> start.accept(routine))).orElse(past);
    }
}
