package app.galea.ui;

import app.galea.routine.RoutineLibrary;
import app.galea.ui.style.Theme;

/**
 * What every screen is made with. Its parts are confined to the JavaFX thread.
 *
 * @param opening with what the window was opened
 */
public record WindowContext(
        Preferences preferences,
        Texts texts,
        Theme theme,
        Navigator navigator,
        Notices notices,
        RoutineShelf shelf,
        WindowServices services,
        Opening opening) {

    /** The routines there are now. */
    public RoutineLibrary routines() {
        return shelf.now();
    }
}
