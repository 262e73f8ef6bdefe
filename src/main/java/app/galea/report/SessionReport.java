package app.galea.report;

import app.galea.session.CheckIn;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import app.galea.wording.Suggestion;
import java.util.List;

/**
 * A session as a person reads it, in one language: every figure is rounded and written once, here, and shown by the
 * screen, the HTML page and the PDF alike. Immutable, any thread.
 *
 * @param summary as its JSON keeps it, so that a figure does not depend on whether it went through a file
 * @param messages the texts of the report's language
 * @param routineTitle "Free massage" without a routine
 * @param subtitle routine, times and date in a line
 * @param covered "81 % of the scalp covered"
 * @param shares how much of the scalp was seen, inferred and not worked; empty where only zones are known
 * @param zones planned or worked, in the enum's order
 * @param paceShare how much of it was in the pace asked for, or that no pace was measured
 * @param hardToSee at least one sentence
 * @param tense one line a spot
 * @param checkIn name, before, after; empty where nothing was answered
 * @param answers what {@code checkIn} says
 */
public record SessionReport(
        SessionSummary summary,
        Messages messages,
        String routineTitle,
        String subtitle,
        String covered,
        String shares,
        List<Figure> facts,
        List<Figure> regularity,
        Balance balance,
        List<ZoneRow> zones,
        List<StepRow> steps,
        String paceShare,
        List<String> hardToSee,
        List<String> tense,
        List<CheckInRow> checkIn,
        CheckIn answers,
        List<Suggestion> suggestions) {

    public SessionReport {
        facts = List.copyOf(facts);
        regularity = List.copyOf(regularity);
        zones = List.copyOf(zones);
        steps = List.copyOf(steps);
        hardToSee = List.copyOf(hardToSee);
        tense = List.copyOf(tense);
        checkIn = List.copyOf(checkIn);
        suggestions = List.copyOf(suggestions);
    }

    /** The report of a summary. */
    public static SessionReport of(SessionSummary summary, Occasion occasion, Messages messages) {
        return new ReportComposer(messages, occasion).compose(summary);
    }

    /** A text of the report's language. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Has the chapters written in the order they are read, on whatever kind of page; one with nothing to say is left out. */
    <E extends Exception> void write(Chapters<E> pages) throws E {
        pages.map();
        pages.next();
        pages.zones();
        pages.pace();
        if (!steps.isEmpty()) {
            pages.steps();
        }
        pages.balance();
        if (!regularity.isEmpty()) {
            pages.figures("report.regularity", regularity);
        }
        pages.figures("report.facts", facts);
        pages.lines("report.hard", hardToSee);
        pages.lines("report.tension", tense.isEmpty() ? List.of(text("report.tension.none")) : tense);
        if (checkIn.isEmpty()) {
            pages.lines("report.check_in", List.of(text("report.check_in.none")));
        } else {
            pages.checkIn();
        }
        pages.notes(List.of(
                text("summary.force") + " " + text("routine.pace.note"),
                text("report.private"),
                text("report.made", summary.environment().version())));
    }

    /**
     * How each chapter is written on one kind of page.
     *
     * @param <E> what may go wrong in writing
     */
    interface Chapters<E extends Exception> {
        void map() throws E;

        void next() throws E;

        void zones() throws E;

        void pace() throws E;

        void steps() throws E;

        void balance() throws E;

        /**
         * Figures with their names.
         *
         * @param title its text key, likewise below
         */
        void figures(String title, List<Figure> figures) throws E;

        void lines(String title, List<String> lines) throws E;

        void checkIn() throws E;

        /** What stands small below everything. */
        void notes(List<String> notes) throws E;
    }

    /** A figure with its name. */
    public record Figure(String name, String text) {}

    /**
     * Left against right.
     *
     * @param leftShare of the dwell of paired zones, 0 to 1; NaN where neither side was worked
     * @param left "Left 48 %"
     * @param right "Right 52 %"
     * @param sentence which side got more
     */
    public record Balance(double leftShare, String left, String right, String sentence) {}

    /**
     * A zone's line of the table.
     *
     * @param coverageShare of its area, 0 to 1
     * @param inferredShare of its dwell, 0 to 1
     * @param isWeak whether it is the one to start with next time
     */
    public record ZoneRow(
            String id,
            String name,
            String target,
            String done,
            String coverage,
            String seen,
            String inferred,
            String inPace,
            double coverageShare,
            double inferredShare,
            boolean isWeak) {}

    /** A step's line of the table; {@code number} counts from 1. */
    public record StepRow(
            String number,
            String name,
            String from,
            String target,
            String done,
            boolean completed,
            double fromSeconds) {}

    /** An answer before and after. */
    public record CheckInRow(String name, String before, String after) {}
}
