package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A session as the list shows it, in one language; its figures are those of its report, to the last digit. Immutable.
 *
 * @param day "Sat, 21 November 2026"
 * @param mark what is special about it; empty for most
 */
record SessionRow(
        SessionEntry entry,
        String day,
        String time,
        String routine,
        String active,
        String coverage,
        String inPace,
        String mark) {

    static SessionRow of(SessionEntry entry, RoutineNames names, ZoneId zone) {
        Messages messages = names.messages();
        Figures figures = new Figures(messages);
        ZonedDateTime started = entry.started().atZone(zone);
        return new SessionRow(
                entry,
                DateTimeFormatter.ofPattern("EEE", messages.locale()).format(started)
                        + ", "
                        + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(messages.locale())
                                .format(started),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .format(started),
                names.of(entry.routine()),
                figures.duration(entry.activeSeconds()),
                figures.percent(entry.coverage()),
                figures.percent(entry.paceInBand()),
                mark(entry, messages));
    }

    private static String mark(SessionEntry entry, Messages messages) {
        return String.join(
                " · ",
                Stream.of(
                                entry.demo() ? "past.mark.demo" : "",
                                entry.practice() ? "past.mark.practice" : "",
                                entry.recovered() ? "past.mark.recovered" : "")
                        .filter(key -> !key.isEmpty())
                        .map(messages::text)
                        .toList());
    }

    /** All a screen reader says of it. */
    String spoken(Messages messages) {
        return String.join(
                ". ",
                List.of(
                        day + ", " + time,
                        routine,
                        Objects.requireNonNull(messages).text("past.spoken", active, coverage, inPace),
                        mark));
    }
}
