package app.galea.ui.history;

import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.ui.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Keeps sessions safe and removes them: backups, tables, deleting with a way back. Says in one sentence what came of it.
 * Confined to the JavaFX thread.
 */
final class CareModel {

    private final HistoryDesk desk;
    private final Texts texts;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<Deleted>> deleted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /** Sessions that can still be brought back. Immutable. */
    record Deleted(List<UUID> ids, Instant when) {

        Deleted {
            ids = List.copyOf(ids);
        }
    }

    /** @param changed called when there are other sessions than before */
    CareModel(HistoryDesk desk, Texts texts, Runnable changed) {
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
    }

    /** What was deleted last and can be brought back now. */
    ReadOnlyObjectProperty<Optional<Deleted>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /** Whether something takes its time just now. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the last thing done; empty at first. */
    ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    /** Whether the person is being asked if all sessions are really to go. */
    BooleanProperty asking() {
        return asking;
    }

    void delete(Collection<SessionEntry> sessions) {
        asking.set(false);
        List<UUID> ids = sessions.stream().map(SessionEntry::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        Deleted these = new Deleted(ids, desk.now());
        desk.ask(
                archive -> {
                    archive.delete(these.ids(), these.when());
                    return these;
                },
                done -> {
                    deleted.set(Optional.of(done));
                    changed.run();
                },
                this::refused);
    }

    /** Brings back what was deleted last. */
    void undo() {
        deleted.get().ifPresent(last -> {
            deleted.set(Optional.empty());
            desk.ask(
                    archive -> {
                        archive.bringBack(last.ids());
                        return last.ids().size();
                    },
                    count -> {
                        news.set(texts.now().text("history.undone", count));
                        changed.run();
                    },
                    this::refused);
        });
    }

    /** The time to bring something back is over: what was deleted goes for good. */
    void settle(Deleted over) {
        if (deleted.get().equals(Optional.of(over))) {
            deleted.set(Optional.empty());
        }
        desk.ask(
                archive -> {
                    archive.forget(over.when());
                    return over;
                },
                done -> {},
                this::refused);
    }

    void backUp(Path file) {
        begin(file);
        desk.errand(
                archive -> {
                    archive.backUp(file, desk.now());
                    return file;
                },
                done -> end("past.backup.done", file),
                refusal -> end("past.backup.no", file));
    }

    /** Adds what a backup has and is not here. */
    void add(Path file) {
        begin(file);
        desk.errand(
                archive -> archive.add(file),
                added -> {
                    end("history.imported", added.added(), added.known());
                    changed.run();
                },
                this::unread);
    }

    /** Puts a backup in the place of all sessions. */
    void restore(Path file) {
        begin(file);
        desk.alone(
                archive -> archive.restore(file, desk.now()),
                aside -> {
                    end("history.restored", aside);
                    changed.run();
                },
                this::unread,
                () -> end("past.taken"));
    }

    /** Writes all sessions into one table. */
    void table(Path file) {
        begin(file);
        desk.errand(
                StudyTable.to(file),
                written -> end(written ? "report.written" : "report.not_written", file),
                this::refused);
    }

    private void begin(Path file) {
        busy.set(true);
        news.set(texts.now().text("past.busy", String.valueOf(file.getFileName())));
    }

    private void end(String key, Object... arguments) {
        busy.set(false);
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof Path path ? path.toString() : arguments[i];
        }
        news.set(texts.now().text(key, shown));
    }

    private void unread(HistoryException refusal) {
        end(key("past.file.").apply(refusal));
    }

    private void refused(HistoryException refusal) {
        end(key("past.refused.").apply(refusal));
    }

    /** The text key of a refusal, by what stands in the way. */
    static Function<HistoryException, String> key(String stem) {
        return refusal -> stem + refusal.kind().name().toLowerCase(Locale.ROOT);
    }
}
