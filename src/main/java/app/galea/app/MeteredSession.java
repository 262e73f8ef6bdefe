package app.galea.app;

import app.galea.observation.Picture;
import app.galea.pipeline.LiveFrame;
import app.galea.session.SessionCommand;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveStatus;
import java.util.Optional;

/** A session whose frames are measured as the screen takes them, once with each pulse. Confined to the JavaFX thread. */
final class MeteredSession implements LiveSession {

    private final LiveSession session;
    private final WindowMeter meter;

    MeteredSession(LiveSession session, WindowMeter meter) {
        this.session = session;
        this.meter = meter;
    }

    @Override
    public LiveStatus status() {
        return session.status();
    }

    @Override
    public Optional<LiveFrame> newest() {
        meter.pulse();
        Optional<LiveFrame> newest = session.newest();
        newest.flatMap(LiveFrame::picture).ifPresent(this::measure);
        if (newest.filter(frame -> !frame.update().scene().head().isLost()).isPresent()) {
            meter.coached();
        }
        return newest;
    }

    private void measure(Picture picture) {
        meter.frame(picture.frame(), picture.time());
    }

    @Override
    public void command(SessionCommand command) {
        session.command(command);
    }

    @Override
    public void mute(boolean muted) {
        session.mute(muted);
    }

    @Override
    public void finish() {
        session.finish();
    }
}
