package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.cli.Folders;
import app.galea.cli.Presence;
import app.galea.cli.SessionFolder;
import app.galea.concurrent.WorkerThread;
import app.galea.history.HistoryException;
import app.galea.history.MadeRecording;
import app.galea.history.MadeSession;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.report.SummaryJson;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.time.SystemClock;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.Notices;
import app.galea.ui.Recovery.BrokenOff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What the window does about sessions that broke off, answers, and a second window; on real files. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class NothingIsLostTest {

    private static final Instant STARTED = Instant.parse("2026-03-01T18:05:00Z");

    @TempDir
    private Path home;

    private final StoreQueue store = new StoreQueue();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<BrokenOff> found = new ArrayList<>();
    private BrokenOffSessions recovery = new BrokenOffSessions(folders(), new SystemClock(), store);

    private Folders folders() {
        return new Folders(Path.of("."), home == null ? Path.of("none") : home);
    }

    @BeforeEach
    void breakOff() throws Exception {
        recovery = new BrokenOffSessions(folders(), new SystemClock(), store);
        MadeRecording.brokenOff(folders().sessions(), "one", STARTED, 3);
        MadeRecording.brokenOff(folders().sessions(), "two", STARTED.plusSeconds(600), 3);
        WorkerThread.start(store);
        find();
    }

    @AfterEach
    void end() {
        store.finish();
    }

    private void find() throws InterruptedException {
        found.clear();
        recovery.find(found::addAll);
        settle();
    }

    /** Waits until everything asked for so far is done and answered. */
    private void settle() {
        List<Boolean> settled = new java.util.concurrent.CopyOnWriteArrayList<>();
        store.add(() -> () -> settled.add(true));
        try {
            WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> !settled.isEmpty());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the store does not answer", e);
        }
    }

    private List<SessionEntry> kept() throws HistoryException {
        return SqlHistory.open(folders().history()).list();
    }

    @Test
    void whatBrokeOffIsKeptOnceOrLetGoForGood() throws Exception {
        assertThat(found).extracting(BrokenOff::folder).containsExactly("one", "two");
        assertThat(found.get(0).recorded()).isEqualTo(Duration.ofSeconds(3));
        recovery.keep(found.get(0), answers::add);
        recovery.keep(found.get(0), answers::add);
        recovery.discard(found.get(1), answers::add);
        settle();
        assertThat(answers).containsExactly(true, true, true);
        assertThat(kept()).singleElement().satisfies(entry -> {
            assertThat(entry.folder()).isEqualTo("one");
            assertThat(entry.recovered()).isTrue();
        });
        assertThat(folders().sessions().resolve("two"))
                .as("may be brought back yet")
                .exists();
        find();
        assertThat(found).as("offered again").isEmpty();
        assertThat(folders().sessions().resolve("two"))
                .as("gone at the next start")
                .doesNotExist();
    }

    @Test
    void whatWasLetGoByMistakeComesBack() throws Exception {
        recovery.discard(found.get(1), answers::add);
        recovery.bringBack(found.get(1), answers::add);
        settle();
        assertThat(answers).containsExactly(true, true);
        assertThat(kept()).extracting(SessionEntry::folder).containsExactly("two");
    }

    @Test
    void aRecordingThatIsDamagedInTheMiddleIsKeptUpToThere() throws Exception {
        Path trace = folders().sessions().resolve("one/trace.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(trace));
        lines.set(14, "{\"damaged\":true}");
        Files.write(trace, lines);
        recovery.keep(found.get(0), answers::add);
        settle();
        assertThat(answers).containsExactly(true);
        assertThat(kept())
                .singleElement()
                .satisfies(entry -> assertThat(entry.durationSeconds()).isBetween(0.9, 1.1));
    }

    @Test
    void whereTheHistoryCannotBeWrittenNothingIsTakenAway() throws Exception {
        Files.writeString(folders().history(), "no database, and long enough to be looked at as one".repeat(9));
        for (String wal : List.of("-wal", "-shm")) {
            Files.deleteIfExists(home.resolve("history.db" + wal));
        }
        recovery.keep(found.get(0), answers::add);
        recovery.discard(found.get(0), answers::add);
        settle();
        assertThat(answers).containsExactly(false, false);
        assertThat(folders().sessions().resolve("one/trace.jsonl")).exists();
    }

    @Test
    void theLastAnswersStandInTheHistoryAndBesideTheRecording() throws Exception {
        SessionFolder folder = SessionFolder.fresh(folders().sessions(), STARTED, "answered");
        SessionRecord record = MadeSession.of(3, 5).withFolder(folder.name());
        SqlHistory history = SqlHistory.open(folders().history());
        history.save(record);
        AnswerDesk desk = new AnswerDesk(folders(), store, new Notices());
        CheckIn last = CheckIn.NONE;
        for (int tension = 0; tension <= Feeling.MOST_TENSION; tension++) {
            last = CheckIn.NONE
                    .withBefore(Feeling.UNKNOWN.withTension(tension).withHeadache(Feeling.Headache.YES))
                    .withAfter(Feeling.UNKNOWN.withMood(4));
            desk.keep(record.id(), last);
        }
        settle();
        assertThat(history.find(record.id()).orElseThrow().checkIn()).isEqualTo(last);
        assertThat(folder.summary()).hasContent(SummaryJson.write(record.summary(), last));
    }

    @Test
    void theSecondWindowKnowsThatItIsTheSecond() {
        try (Presence first = Presence.claim(folders());
                Presence second = Presence.claim(folders())) {
            assertThat(first.isSecond()).isFalse();
            assertThat(second.isSecond()).isTrue();
        }
        try (Presence again = Presence.claim(folders())) {
            assertThat(again.isSecond()).isFalse();
        }
    }
}
