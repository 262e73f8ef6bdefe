package app.galea.cli;

import app.galea.routine.Routine;
import java.nio.file.Path;
import java.util.Optional;

/** The door to the window, which the command line opens but does not know. */
public interface Window {

    /**
     * With what the window is opened. Immutable.
     *
     * @param camera index, name, address or file as typed; empty: as the settings say
     * @param routine its id; empty: the person chooses
     * @param coach whether coaching begins at once
     * @param language a language tag for this time; empty: as the settings say
     */
    record Wish(String camera, String routine, boolean coach, String language) {

        /** As when somebody clicks the program's icon. */
        public static final Wish PLAIN = new Wish("", "", false, "");
    }

    /**
     * A clip played as a camera into the coach screen. Immutable.
     *
     * @param width of the camera's pictures and of the window, px
     * @param height of the camera's pictures and of the window, px
     * @param seconds to measure, after {@code warmUp}
     * @param fromHome whether it is begun by hand from the home screen, not with the window
     */
    record Rehearsal(
            Path clip,
            Routine routine,
            int width,
            int height,
            double framesPerSec,
            double warmUp,
            double seconds,
            boolean fromHome) {}

    /** Shows the window and waits until it is closed; false where no window can be shown. */
    boolean open(Wish wish, Outside outside) throws InterruptedException;

    /**
     * Coaches a rehearsal in the window and measures how the window keeps up; nothing of it is kept. Empty where no
     * window can be shown, or the rehearsal ended early.
     */
    default Optional<WindowFigures> measure(Rehearsal rehearsal, Outside outside) throws InterruptedException {
        return Optional.empty();
    }
}
