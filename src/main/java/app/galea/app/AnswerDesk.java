package app.galea.app;

import app.galea.cli.Folders;
import app.galea.cli.SessionAnswers;
import app.galea.history.HistoryException;
import app.galea.report.ReportException;
import app.galea.session.CheckIn;
import app.galea.ui.AnswerKeeper;
import app.galea.ui.Notices;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps answers in the order they were given. */
final class AnswerDesk implements AnswerKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

    private final Folders folders;
    private final StoreQueue store;
    private final Notices notices;

    AnswerDesk(Folders folders, StoreQueue store, Notices notices) {
        this.folders = folders;
        this.store = store;
        this.notices = notices;
    }

    @Override
    public void keep(UUID session, CheckIn answers) {
        store.add(() -> isKept(session, answers) ? () -> {} : () -> notices.show("closing.no_answers"));
    }

    private boolean isKept(UUID session, CheckIn answers) {
        try {
            SessionAnswers.keep(folders, session, answers);
            return true;
        } catch (HistoryException | ReportException e) {
            LOG.warn("answers not kept", e);
            return false;
        }
    }
}
