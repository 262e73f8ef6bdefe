package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionCommand;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CoachKeysTest {

    private static final Routine DEMO = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"))
            .find(RoutineLibrary.DEMO_ID)
            .orElseThrow();

    private final ScriptedSession session = new ScriptedSession(DEMO);
    private final CoachViewModel model = new CoachViewModel(session, DEMO, Messages.of(Locale.ENGLISH), false);
    private final CoachKeys keys = new CoachKeys(model, () -> {});

    private void type(EventType<KeyEvent> what, KeyCode code) {
        keys.handle(new KeyEvent(what, "", "", code, false, false, false, false));
    }

    @Test
    void aKeyThatIsHeldDownCountsOnce() {
        model.update(session.advance(), 0);
        for (int i = 0; i < 5; i++) {
            type(KeyEvent.KEY_PRESSED, KeyCode.RIGHT);
        }
        assertThat(session.commands).containsExactly(SessionCommand.NEXT);
        type(KeyEvent.KEY_RELEASED, KeyCode.RIGHT);
        type(KeyEvent.KEY_PRESSED, KeyCode.RIGHT);
        assertThat(session.commands).containsExactly(SessionCommand.NEXT, SessionCommand.NEXT);
    }

    @Test
    void escHeldDownAsksAndDoesNotAnswerItself() {
        model.update(session.advance(), 0);
        type(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        type(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertThat(model.mode().get()).isEqualTo(CoachMode.ASKING);
    }
}
