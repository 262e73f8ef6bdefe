package app.galea.ui.history;

import app.galea.history.HistoryException;
import app.galea.history.HistoryTrends;
import app.galea.history.HistoryTrends.Streak;
import app.galea.history.HistoryTrends.Week;
import app.galea.history.SessionEntry;
import app.galea.routine.RoutineLibrary;
import app.galea.ui.Texts;
import app.galea.wording.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the history screen shows and what its buttons do. Confined to the JavaFX thread; needs no scene. */
final class HistoryViewModel {

    private final HistoryDesk desk;
    private final Texts texts;
    private final RoutineLibrary routines;
    private final ZoneId zone;
    private final Doors doors;
    private final LocalDate today;
    private final CalendarModel calendar;
    private final SessionsModel sessions;
    private final NextModel next;
    private final CareModel care;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<SessionEntry>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<HistoryTrends> trends;
    private final ReadOnlyObjectWrapper<Heat> heat = new ReadOnlyObjectWrapper<>(Heat.NONE);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OVERVIEW);
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.QUARTER);

    /** How far it has come. */
    enum State {
        READING,
        EMPTY,
        READY,
        REFUSED
    }

    /** The two halves of the screen. */
    enum Part {
        OVERVIEW,
        SESSIONS;

        String key() {
            return this == OVERVIEW ? "past.overview" : "past.sessions";
        }
    }

    /** How far back trends go. */
    enum Range {
        QUARTER("past.range.quarter", 13),
        YEAR("past.range.year", 52),
        THREE_YEARS("past.range.three", 156);

        private final String key;
        private final int weeks;

        Range(String key, int weeks) {
            this.key = key;
            this.weeks = weeks;
        }

        String key() {
            return key;
        }
    }

    HistoryViewModel(HistoryDesk desk, Texts texts, ZoneId zone, Doors doors) {
        this.desk = desk;
        this.texts = texts;
        routines = doors.routines();
        this.zone = zone;
        this.doors = doors;
        today = desk.now().atZone(zone).toLocalDate();
        calendar = new CalendarModel(today);
        sessions = new SessionsModel(desk, doors, texts, zone);
        next = new NextModel(doors.start());
        care = new CareModel(desk, texts, this::refresh);
        trends = new ReadOnlyObjectWrapper<>(new HistoryTrends(List.of(), zone));
    }

    /** Reads everything anew: first what is listed, then what takes more looking. */
    void refresh() {
        desk.ask(archive -> archive.sessions(desk.now()), this::show, this::refuse);
    }

    private void show(List<SessionEntry> entries) {
        HistoryTrends found = new HistoryTrends(entries, zone);
        all.set(entries);
        trends.set(found);
        calendar.show(found.minutesByDay());
        sessions.show(entries);
        state.set(entries.isEmpty() ? State.EMPTY : State.READY);
        Instant since = desk.now().minus(Heat.DAYS, ChronoUnit.DAYS);
        desk.ask(archive -> new Heat(archive.store().zoneSeconds(since)), heat::set, refused -> heat.set(Heat.NONE));
        desk.ask(archive -> archive.newest(entries), next::planFrom, refused -> next.planFrom(List.of()));
    }

    private void refuse(HistoryException e) {
        refusal.set(texts.now().text(CareModel.key("past.refused.").apply(e)));
        state.set(State.REFUSED);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why nothing can be shown. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** All sessions, newest first. */
    ReadOnlyObjectProperty<List<SessionEntry>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<HistoryTrends> trends() {
        return trends.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Heat> heat() {
        return heat.getReadOnlyProperty();
    }

    ObjectProperty<Part> part() {
        return part;
    }

    ObjectProperty<Range> range() {
        return range;
    }

    CalendarModel calendar() {
        return calendar;
    }

    SessionsModel sessions() {
        return sessions;
    }

    NextModel next() {
        return next;
    }

    CareModel care() {
        return care;
    }

    Doors doors() {
        return doors;
    }

    /** The weeks of the chosen range. */
    List<Week> weeks() {
        return trends.get().weeks(today, range.get().weeks);
    }

    List<DoseRow> doses() {
        return DoseRow.of(trends.get(), routines, texts.now());
    }

    RoutineNames names() {
        return new RoutineNames(routines, texts.now());
    }

    SessionRow row(SessionEntry entry) {
        return SessionRow.of(entry, names(), zone);
    }

    LocalDate today() {
        return today;
    }

    /** Shows the sessions of a day, if there are any. */
    void open(LocalDate day) {
        if (trends.get().minutesByDay().containsKey(day)) {
            sessions.day().set(Optional.of(day));
            part.set(Part.SESSIONS);
        }
    }

    /** What there is to say of days in a row: never that one was missed. */
    String streak(Messages messages) {
        Streak streak = trends.get().streak(today);
        return streak.days() >= 2
                ? messages.text("past.streak", streak.days())
                : streak.longest() >= 2 ? messages.text("past.streak.longest", streak.longest()) : "";
    }

    /** "November: 12 days, 148 min". */
    String month(Messages messages) {
        YearMonth month = calendar.month();
        Map<LocalDate, Double> days = trends.get().minutesByDay();
        double minutes = days.entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        long count = days.keySet().stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .count();
        return messages.text("past.month", count, DoseRow.hours(minutes / 60, messages));
    }

    /** "124 sessions, 18 h". */
    String total(Messages messages) {
        double hours =
                all.get().stream().mapToDouble(SessionEntry::activeSeconds).sum() / 3600;
        return messages.text("past.total", all.get().size(), DoseRow.hours(hours, messages));
    }
}
