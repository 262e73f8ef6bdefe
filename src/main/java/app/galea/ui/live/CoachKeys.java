package app.galea.ui.live;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the coach screen: nothing there needs the mouse. A key that is held down counts once, however often the
 * system repeats it. Confined to the JavaFX thread.
 */
final class CoachKeys implements EventHandler<KeyEvent> {

    private final CoachViewModel model;
    private final Runnable leave;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /** @param leave back home, where no session runs */
    CoachKeys(CoachViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            press(event);
        }
    }

    private void press(KeyEvent event) {
        if (!held.add(event.getCode())) {
            event.consume();
            return;
        }
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
