package app.galea.ui;

import app.galea.wording.Messages;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/** The studio's shared database, as far as this machine is in touch with it. */
public interface StudioLink {

    /** How things are between here and there. */
    enum State {
        /** There is none. */
        OFF,
        WRONG_ADDRESS,
        TALKING,
        IN_STEP,
        /** It cannot be reached; it is tried again by itself. */
        AWAY,
        /** A newer version of the program has changed it. */
        NEWER
    }

    /**
     * How it stands. Immutable.
     *
     * @param waiting changes that were not told yet
     */
    record Standing(State state, int waiting) {

        public static final Standing OFF = new Standing(State.OFF, 0);

        /** One calm sentence; empty where there is nothing to say. */
        public String sentence(Messages messages) {
            return state == State.OFF
                    ? ""
                    : messages.text("studio." + state.name().toLowerCase(Locale.ROOT), waiting);
        }
    }

    /** Changes on the JavaFX thread. */
    ObservableValue<Standing> standing();
}
