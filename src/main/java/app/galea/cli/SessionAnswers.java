package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import app.galea.report.SummaryJson;
import app.galea.session.CheckIn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

/** What a person answered about a session, on its way into the history and into the summary beside the recording. Stateless. */
public final class SessionAnswers {

    private SessionAnswers() {}

    /** Keeps answers in the place of earlier ones. */
    public static void keep(Folders folders, UUID session, CheckIn answers) throws HistoryException, ReportException {
        SqlHistory history = PersonsHistory.open(folders);
        history.answer(session, answers);
        Optional<SessionRecord> kept = history.find(session);
        if (kept.isPresent() && !kept.get().folder().isEmpty()) {
            SessionFolder folder =
                    new SessionFolder(folders.sessions().resolve(kept.get().folder()));
            if (Files.isDirectory(folder.folder())) {
                ReportFiles.write(
                        folder.summary(),
                        SummaryJson.write(kept.get().summary(), answers).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
