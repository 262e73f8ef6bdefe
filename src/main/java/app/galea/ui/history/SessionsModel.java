package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.SessionReport;
import app.galea.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The list of sessions, all or those of one day, and what is chosen in it. Confined to the JavaFX thread. */
final class SessionsModel {

    private final HistoryDesk desk;
    private final Doors doors;
    private final Texts texts;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<List<SessionEntry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SessionEntry>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<SessionEntry> all = List.of();

    /** A chosen session with its figures. Immutable. */
    record Preview(SessionRecord record, SessionReport report) {}

    SessionsModel(HistoryDesk desk, Doors doors, Texts texts, ZoneId zone) {
        this.desk = desk;
        this.doors = doors;
        this.texts = texts;
        this.zone = zone;
        day.addListener((changed, before, now) -> filter());
    }

    /** The sessions in sight, newest first. */
    ReadOnlyObjectProperty<List<SessionEntry>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The day whose sessions are shown; empty for all. */
    ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /** What is chosen, newest first. */
    ReadOnlyObjectProperty<List<SessionEntry>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The session that is chosen alone, as soon as its figures are read. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    void show(List<SessionEntry> sessions) {
        all = List.copyOf(sessions);
        filter();
    }

    private void filter() {
        shown.set(day.get().map(this::of).orElse(all));
    }

    private List<SessionEntry> of(LocalDate wanted) {
        return all.stream()
                .filter(one -> one.started().atZone(zone).toLocalDate().equals(wanted))
                .toList();
    }

    void choose(List<SessionEntry> entries) {
        if (entries.equals(chosen.get())) {
            return;
        }
        chosen.set(List.copyOf(entries));
        preview.set(Optional.empty());
        if (entries.size() == 1) {
            read(entries.get(0));
        }
    }

    /** Reads the chosen session anew: in another language, or after its answers have changed. */
    void renew() {
        if (chosen.get().size() == 1) {
            read(chosen.get().get(0));
        }
    }

    private void read(SessionEntry entry) {
        var messages = texts.now();
        desk.ask(
                archive -> archive.store().find(entry.id()).map(record -> {
                    var occasion = doors.finished(record).occasion(doors.routines(), zone, messages);
                    return new Preview(
                            record, SessionReport.of(record.summary(), occasion.with(record.checkIn()), messages));
                }),
                found -> {
                    // somebody who goes down the list quickly has chosen another one meanwhile
                    if (chosen.get().equals(List.of(entry))) {
                        preview.set(found);
                    }
                },
                refusal -> {});
    }
}
