package app.galea.ui;

import java.util.Map;
import java.util.function.Consumer;

/** What was done before. */
public interface PastSessions {

    /** How many days ago each routine was last done, by the routine's id; the answer comes once, on the JavaFX thread. */
    void lastDone(Consumer<Map<String, Long>> answer);
}
