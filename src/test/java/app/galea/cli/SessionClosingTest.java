package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.HistoryException;
import app.galea.history.MadeSession;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.pipeline.PipelineSettings;
import app.galea.replay.TraceHeader;
import app.galea.report.SummaryJson;
import app.galea.settings.Settings;
import app.galea.settings.SettingsException;
import app.galea.settings.SettingsStore;
import app.galea.settings.Studio;
import app.galea.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a session, with and without room to keep it. */
class SessionClosingTest {

    private static final SessionRecord MADE = MadeSession.of(1, 5);
    private static final TraceHeader HEADER = MadeSession.header(PipelineSettings.free(), MADE.started());

    @TempDir
    private Path home;

    private final List<String> complaints = new ArrayList<>();

    private Folders folders() {
        return new Folders(Path.of("."), home);
    }

    private SessionClosing.Closed close(SessionFolder folder) {
        return new SessionClosing(folders(), Messages.of(Locale.GERMAN), complaints::add)
                .close(HEADER, MADE.summary(), folder);
    }

    private SessionFolder fresh() {
        return SessionFolder.fresh(folders().sessions(), MADE.started(), "one");
    }

    @Test
    void theSummaryIsWholeAndTheSessionInTheHistory() throws IOException, HistoryException {
        SessionFolder folder = fresh();
        SessionClosing.Closed closed = close(folder);
        assertThat(closed.isWhole()).isTrue();
        assertThat(complaints).isEmpty();
        assertThat(folder.summary()).hasContent(SummaryJson.write(MADE.summary()));
        try (Stream<Path> files = Files.list(folder.folder())) {
            assertThat(files).as("nothing unfinished is left").containsExactly(folder.summary());
        }
        SqlHistory history = SqlHistory.open(folders().history());
        assertThat(history.find(closed.kept().orElseThrow().id())).isPresent();
    }

    @Test
    void aSessionBelongsToTheClientTheSettingsName() throws SettingsException, HistoryException {
        new SettingsStore(folders().settings())
                .save(Settings.DEFAULTS.withStudio(new Studio("jdbc:postgresql://studio/galea", "", " Anna ")));
        close(fresh());
        assertThat(SqlHistory.open(folders().history()).profiles()).containsExactly("Anna");
    }

    @Test
    void aProfileWithoutASharedDatabaseIsNobodys() throws SettingsException, HistoryException {
        new SettingsStore(folders().settings()).save(Settings.DEFAULTS.withStudio(new Studio(" ", "", "Anna")));
        close(fresh());
        assertThat(SqlHistory.open(folders().history()).profiles()).containsExactly("");
    }

    @Test
    void whereTheSummaryCannotBeWrittenTheHistoryStillGetsIt() throws IOException {
        SessionFolder folder = new SessionFolder(Files.writeString(home.resolve("file"), "in the way"));
        SessionClosing.Closed closed = close(folder);
        assertThat(closed.written()).isFalse();
        assertThat(closed.kept()).isPresent();
        assertThat(complaints).singleElement().asString().startsWith("Die Zusammenfassung lässt sich nicht");
    }

    @Test
    void whereTheHistoryIsBrokenTheSummaryIsStillWritten() throws IOException {
        Files.writeString(folders().history(), "no database, and long enough to be looked at as one".repeat(9));
        SessionFolder folder = fresh();
        SessionClosing.Closed closed = close(folder);
        assertThat(closed.written()).isTrue();
        assertThat(closed.kept()).isEmpty();
        assertThat(complaints).singleElement().asString().contains("Diese Massage kam nicht in den Verlauf", "[");
        assertThat(folder.summary()).exists();
    }
}
