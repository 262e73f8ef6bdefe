package app.galea.app;

import app.galea.concurrent.Mailbox;
import app.galea.concurrent.Published;
import app.galea.concurrent.StopSignal;
import app.galea.concurrent.Worker;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveFrames;
import app.galea.session.SessionCommand;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveStatus;
import java.util.Optional;

/**
 * What every session of the window hands between its two threads, whatever is watched: how it stands, the newest frame, the
 * person's commands, the wish to end. The work runs on the vision thread; {@link LiveSession}'s methods are JavaFX's.
 */
abstract class VisionStage implements Worker, LiveSession {

    final Published<LiveStatus> status = new Published<>(LiveStatus.OPENING);
    final Published<Optional<LiveFrames>> frames = new Published<>(Optional.empty());
    final Mailbox<SessionCommand> commands = new Mailbox<>();
    final StopSignal stop = new StopSignal();

    @Override
    public final String name() {
        return "vision";
    }

    @Override
    public final LiveStatus status() {
        return status.get();
    }

    @Override
    public final Optional<LiveFrame> newest() {
        return frames.get().flatMap(LiveFrames::newest);
    }

    @Override
    public final void command(SessionCommand command) {
        commands.put(command);
    }
}
