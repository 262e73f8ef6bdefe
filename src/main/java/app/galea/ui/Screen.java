package app.galea.ui;

import javafx.scene.Parent;

/** One screen of the window. Confined to the JavaFX thread. */
public interface Screen {

    /** What is shown; the same node every time. */
    Parent root();

    /** Called each time it comes into sight: listeners are attached here. */
    default void shown() {}

    /** Called each time it goes out of sight, the window's closing included: listeners are detached here. */
    default void hidden() {}
}
