package app.galea.session;

/** What a session is doing. */
public enum SessionState {
    /** Nothing was observed yet. */
    READY,
    WORKING,
    /** Until the person resumes. */
    PAUSED_BY_PERSON,
    /** The head, or both hands where they are needed, were gone too long; until they are back. */
    PAUSED_BY_ITSELF,
    FINISHED;

    public boolean isPaused() {
        return this == PAUSED_BY_PERSON || this == PAUSED_BY_ITSELF;
    }
}
