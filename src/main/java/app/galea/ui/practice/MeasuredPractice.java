package app.galea.ui.practice;

import app.galea.observation.Observation;
import app.galea.pipeline.LiveUpdate;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSummary;
import java.util.function.Consumer;

/**
 * A session on the practice head: measured and coached by the very stages a camera's is, recorded and kept as it happens.
 * Called on the JavaFX thread; nothing here waits.
 */
public interface MeasuredPractice {

    /** The way of one observation. */
    LiveUpdate advance(Observation observation);

    /** Asks for something; it takes effect with the next observation. */
    void command(SessionCommand command);

    /** Ends it; once it is kept, the answer comes on the JavaFX thread. Nothing may follow. */
    void finish(Consumer<SessionSummary> kept);
}
