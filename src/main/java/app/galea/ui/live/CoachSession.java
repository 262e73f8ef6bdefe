package app.galea.ui.live;

import app.galea.pipeline.LiveFrame;
import app.galea.session.SessionCommand;
import java.util.Optional;

/** The session a coach screen shows: the newest attempt at the one wished for. Confined to the JavaFX thread. */
final class CoachSession implements LiveSession {

    private final LiveSessions sessions;
    private final LiveSessions.Wish wish;
    private LiveSession current;

    CoachSession(LiveSessions sessions, LiveSessions.Wish wish) {
        this.sessions = sessions;
        this.wish = wish;
        current = sessions.begin(wish);
    }

    /** Tries the same once more. */
    void again() {
        current = sessions.begin(wish);
    }

    @Override
    public LiveStatus status() {
        return current.status();
    }

    @Override
    public Optional<LiveFrame> newest() {
        return current.newest();
    }

    @Override
    public void command(SessionCommand command) {
        current.command(command);
    }

    @Override
    public void mute(boolean muted) {
        current.mute(muted);
    }

    @Override
    public void finish() {
        current.finish();
    }
}
