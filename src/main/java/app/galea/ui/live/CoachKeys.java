package app.galea.ui.live;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/** The keys of the coach screen: nothing there needs the mouse. Confined to the JavaFX thread. */
final class CoachKeys implements EventHandler<KeyEvent> {

    private final CoachViewModel model;
    private final Runnable leave;

    /** @param leave back home, where no session runs */
    CoachKeys(CoachViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case SPACE -> model.pauseOrResume();
            case RIGHT -> model.next();
            case LEFT -> model.previous();
            case M -> model.toggleMute();
            case T -> model.tenseHere();
            case ESCAPE -> escape();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void escape() {
        CoachMode mode = model.mode().get();
        if (mode == CoachMode.OPENING || mode == CoachMode.REFUSED || mode == CoachMode.SAVED) {
            leave.run();
        } else {
            model.askToEnd();
        }
    }
}
