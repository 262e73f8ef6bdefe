package app.galea.report;

import app.galea.routine.Routine;
import app.galea.session.CheckIn;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.StepWording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * What a report says of a session beside its summary, in the language of the report. Immutable.
 *
 * @param routineTitle empty: not known; the summary's id is shown then
 * @param when date and time of day; empty where it is not known
 * @param stepTitles in order; empty: not known; the steps' zones are named then
 */
public record Occasion(String routineTitle, String when, List<String> stepTitles, CheckIn checkIn) {

    /** Nothing known beside the summary. */
    public static final Occasion UNKNOWN = new Occasion("", "", List.of(), CheckIn.NONE);

    public Occasion {
        stepTitles = List.copyOf(stepTitles);
    }

    /** Of a session with a routine. */
    public static Occasion of(Routine routine, Messages messages) {
        StepWording steps = new StepWording(messages);
        return new Occasion(
                new RoutineWording(messages).title(routine),
                "",
                routine.steps().stream().map(steps::title).toList(),
                CheckIn.NONE);
    }

    /** The same, begun at that time. */
    public Occasion at(Instant started, ZoneId zone, Messages messages) {
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone)
                .format(started);
        return new Occasion(routineTitle, text, stepTitles, checkIn);
    }

    /** The same with that title. */
    public Occasion named(String title) {
        return new Occasion(title, when, stepTitles, checkIn);
    }

    /** The same with these answers. */
    public Occasion with(CheckIn answers) {
        return new Occasion(routineTitle, when, stepTitles, answers);
    }
}
