package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SqlHistory;
import app.galea.settings.SettingsStore;

/** The history of whoever sits here now: of the client the settings name, else of the machine's own person. Stateless. */
public final class PersonsHistory {

    private PersonsHistory() {}

    /** Opened anew, since the client may have changed meanwhile. */
    public static SqlHistory open(Folders folders) throws HistoryException {
        String client =
                new SettingsStore(folders.settings()).load().settings().studio().client();
        return SqlHistory.open(folders.history()).forProfile(client);
    }
}
