package app.galea.ui.live;

import app.galea.pipeline.LiveFrame;
import app.galea.session.SessionCommand;
import java.util.Optional;

/** A session that runs on threads of its own. Called on the JavaFX thread; nothing here waits. */
public interface LiveSession {

    /** How it is now. */
    LiveStatus status();

    /** The newest frame that was not taken yet; the taker owns and closes it. */
    Optional<LiveFrame> newest();

    /** Asks for something; it takes effect with the next observation. */
    void command(SessionCommand command);

    /** Mutes or unmutes what is heard of it. */
    void mute(boolean muted);

    /** Ends it, if it has not ended: what was measured is saved, {@link #status} tells when that is done. */
    void finish();
}
