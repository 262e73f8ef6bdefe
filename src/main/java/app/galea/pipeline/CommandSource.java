package app.galea.pipeline;

import app.galea.replay.ReplayObserver;
import app.galea.session.SessionCommand;
import java.util.List;

/** Where the person's commands come from: a mailbox, or a recording. Called on the vision thread; never waits. */
@FunctionalInterface
public interface CommandSource {

    /** Commands that came since the last call, oldest first; they take effect before the observation just taken. */
    List<SessionCommand> due();

    /** Nobody asks for anything. */
    static CommandSource none() {
        return List::of;
    }

    /** The commands of a recording, each before the observation it came before. */
    static CommandSource of(ReplayObserver replay) {
        return () -> replay.commands().stream()
                .map(recorded -> SessionCommand.ofId(recorded.command())
                        .orElseThrow(() -> new IllegalStateException("no such command: " + recorded)))
                .toList();
    }
}
