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
        RoutineLibrary routines,
        WindowServices services,
        Opening opening) {}
