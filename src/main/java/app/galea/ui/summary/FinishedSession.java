package app.galea.ui.summary;

import app.galea.history.NextRoutine;
import app.galea.report.Occasion;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * A session to be looked back on. Immutable.
 *
 * @param summary measured just now, or read from a file or the history
 * @param startedEpochSecond when it began; negative where it is not known
 * @param answers of the check-in so far
 * @param keeper is told each change of the answers
 * @param again starts the same once more; where it is {@link #NOT_AGAIN} no button offers it
 * @param past whether it is one of the history, where one goes back to
 */
public record FinishedSession(
        SessionSummary summary,
        long startedEpochSecond,
        CheckIn answers,
        Consumer<CheckIn> keeper,
        Runnable again,
        boolean past) {

    /** There is nothing to start again. */
    public static final Runnable NOT_AGAIN = () -> {};

    /** A summary of which nothing else is known, such as one read from a file; answers are for its exports only. */
    public static FinishedSession of(SessionSummary summary) {
        return new FinishedSession(summary, -1, CheckIn.NONE, answers -> {}, NOT_AGAIN, false);
    }

    /** The same, begun at that time. */
    public FinishedSession at(Instant started) {
        return new FinishedSession(summary, started.getEpochSecond(), answers, keeper, again, past);
    }

    /** The same with answers, and who keeps changes of them. */
    public FinishedSession answered(CheckIn sofar, Consumer<CheckIn> keeps) {
        return new FinishedSession(summary, startedEpochSecond, sofar, keeps, again, past);
    }

    /** The same, to be started once more. */
    public FinishedSession again(Runnable start) {
        return new FinishedSession(summary, startedEpochSecond, answers, keeper, start, past);
    }

    /** The same as one of the history. */
    public FinishedSession ofThePast() {
        return new FinishedSession(summary, startedEpochSecond, answers, keeper, again, true);
    }

    boolean canStartAgain() {
        return again != NOT_AGAIN;
    }

    /** The title of a routine that is in no library; empty where it is not known. */
    private String unlisted(Messages messages) {
        return NextRoutine.ID.equals(summary.routine()) ? messages.text("history.next.title") : "";
    }

    /** What a report says of it beside the summary. */
    public Occasion occasion(RoutineLibrary routines, ZoneId zone, Messages messages) {
        Occasion occasion = routines.find(summary.routine())
                .map((Routine routine) -> Occasion.of(routine, messages))
                .orElseGet(() -> Occasion.UNKNOWN.named(unlisted(messages)));
        return startedEpochSecond < 0
                ? occasion
                : occasion.at(Instant.ofEpochSecond(startedEpochSecond), zone, messages);
    }
}
