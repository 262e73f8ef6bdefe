package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import java.util.List;

/** Where sessions of the list lead to. */
interface SessionActions {

    /** The summary of one. */
    void open(SessionRecord record);

    /** One seen again from its recording. */
    void replay(SessionRecord record);

    /** Two side by side. */
    void compare(List<SessionEntry> two);
}
