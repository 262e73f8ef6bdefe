package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.history.SessionRecord;
import app.galea.pipeline.SessionKeeper;
import app.galea.replay.TraceHeader;
import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import app.galea.report.SummaryJson;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The end of a measured session, for window and command line alike: the summary goes beside its recording, the session
 * into the history. Whatever cannot be kept is said in the person's language and keeps nothing else from being kept. Any
 * thread; waits for the disk.
 */
public final class SessionClosing {

    private final Folders folders;
    private final Messages messages;
    private final Consumer<String> complaints;

    /** @param complaints told in a sentence what could not be kept */
    public SessionClosing(Folders folders, Messages messages, Consumer<String> complaints) {
        this.folders = folders;
        this.messages = messages;
        this.complaints = complaints;
    }

    /**
     * What became of a session. Immutable.
     *
     * @param written whether its summary lies in its folder
     * @param kept the session as the history has it; empty where it could not be kept
     */
    public record Closed(boolean written, Optional<SessionRecord> kept) {

        boolean isWhole() {
            return written && kept.isPresent();
        }
    }

    /** Keeps a session that has ended. */
    public Closed close(TraceHeader header, SessionSummary summary, SessionFolder folder) {
        boolean written = isWritten(summary, folder);
        return new Closed(written, keep(header, summary, folder));
    }

    private boolean isWritten(SessionSummary summary, SessionFolder folder) {
        try {
            ReportFiles.write(folder.summary(), SummaryJson.write(summary).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (ReportException e) {
            complaints.accept(bracketed(messages.text("closing.no_summary", folder.summary()), e.sentence()));
            return false;
        }
    }

    private Optional<SessionRecord> keep(TraceHeader header, SessionSummary summary, SessionFolder folder) {
        try {
            SessionKeeper keeper =
                    new SessionKeeper(PersonsHistory.open(folders), new SessionFolders(folders.sessions()));
            return Optional.of(keeper.keep(header, summary, Files.exists(folder.trace()) ? folder.name() : ""));
        } catch (HistoryException e) {
            complaints.accept(notSaved(messages, e));
            return Optional.empty();
        }
    }

    /** One sentence for a session that could not be kept. */
    private static String notSaved(Messages messages, HistoryException e) {
        String key = "history.not_saved." + e.kind().name().toLowerCase(Locale.ROOT);
        return bracketed(messages.text(key), e.sentence());
    }

    /** The person's sentence, and behind it the machine's. */
    static String bracketed(String sentence, String reason) {
        return sentence + " [" + reason + "]";
    }
}
