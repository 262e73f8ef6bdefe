package app.galea.ui.history;

import app.galea.history.HistoryTrends;
import app.galea.history.HistoryTrends.Dose;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import java.util.Comparator;
import java.util.List;

/**
 * What was done of a routine against its published dose, in one language. Immutable.
 *
 * @param done "1.2 h in 14 sessions"
 * @param dose "18 times the published dose of 4 min, once a day"
 */
record DoseRow(String routine, String done, String dose) {

    private static final double MANY = 10;

    /** The routines that were done, most time first. */
    static List<DoseRow> of(HistoryTrends trends, RoutineLibrary routines, Messages messages) {
        record Done(Routine routine, Dose dose) {}
        return routines.routines().stream()
                .map(routine -> new Done(routine, trends.dose(routine.id(), routine.doseMinutes())))
                .filter(done -> done.dose().sessions() > 0)
                .sorted(Comparator.comparingDouble((Done done) -> done.dose().hours())
                        .reversed())
                .map(done -> of(done.routine(), done.dose(), messages))
                .toList();
    }

    static DoseRow of(Routine routine, Dose dose, Messages messages) {
        RoutineWording wording = new RoutineWording(messages);
        return new DoseRow(
                wording.title(routine),
                messages.text("past.dose.done", hours(dose.hours(), messages), dose.sessions()),
                messages.text("past.dose.times", shortened(dose.doses()), wording.dose(routine)));
    }

    /** "1.2 h", below an hour "35 min". */
    static String hours(double hours, Messages messages) {
        return hours < 1
                ? messages.text("past.minutes", Math.round(60 * hours))
                : messages.text("past.hours", shortened(hours));
    }

    /** One decimal where it says something. */
    private static double shortened(double value) {
        return value < MANY ? Math.rint(10 * value) / 10 : Math.rint(value);
    }
}
