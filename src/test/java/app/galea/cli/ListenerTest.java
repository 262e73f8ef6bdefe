package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.time.ManualClock;
import app.galea.ui.live.ScriptedSession;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {

    private static final Routine DEMO = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"))
            .find(RoutineLibrary.DEMO_ID)
            .orElseThrow();

    private final StringWriter said = new StringWriter();

    private Listener listener() {
        Messages messages = Messages.of(Locale.ENGLISH);
        Terminal terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), false, false);
        return new Listener(
                terminal,
                new CueWording(messages, DEMO),
                new StepWording(messages),
                new Progress(terminal, new ManualClock(), "", "s", 0),
                messages);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 1"})
    void seeingThatIsTooSlowForAPaceIsSaidOnce(int every, int times) {
        ScriptedSession session = new ScriptedSession(DEMO);
        session.lookAtEvery(every);
        Listener listener = listener();
        for (int i = 0; i < 15 * 20; i += every) {
            listener.show(session.advance());
        }
        List<String> lines = said.toString().lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("too slowly")).hasSize(times);
    }
}
