package app.galea.ui.setup;

import app.galea.pipeline.LiveFrame;
import java.util.Optional;

/** A camera that is watched without coaching or keeping anything. Called on the JavaFX thread; nothing here waits. */
public interface Preview {

    /** The newest frame that was not taken yet; the taker owns and closes it. */
    Optional<LiveFrame> newest();

    /** Why there is no picture, as a plain sentence; empty while all is well. */
    String trouble();

    /** The camera's name as calibrations are kept by it; empty until it is open. */
    String camera();

    /** Says a sentence aloud, in the window's language, if anything can be heard. */
    void say(String sentence);

    /** Lets the camera go. */
    void letGo();

    /** Opens previews; {@code app} knows how. */
    interface Opener {

        /**
         * Begins to open a camera and returns at once.
         *
         * @param camera index, name, address or file; empty: the first that gives a picture
         */
        Preview open(String camera);
    }
}
