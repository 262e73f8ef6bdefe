package app.galea.app;

import app.galea.pipeline.LiveUpdate;

/** How a session is heard. {@link #hear} is called on the vision thread and must not wait, the rest on any. */
interface SessionSound extends AutoCloseable {

    /** Nothing is heard. */
    SessionSound NONE = new SessionSound() {
        @Override
        public void hear(LiveUpdate update) {}

        @Override
        public void mute(boolean muted) {}

        @Override
        public void close() {}
    };

    /** Makes one update heard. */
    void hear(LiveUpdate update);

    void mute(boolean muted);

    @Override
    void close();
}
