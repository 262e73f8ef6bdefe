package app.galea.capture;

/**
 * How a source is doing. Immutable.
 *
 * @param reason a plain sentence when it is stalled, otherwise empty
 */
public record SourceState(Phase phase, String reason) {

    public static final SourceState RUNNING = new SourceState(Phase.RUNNING, "");
    public static final SourceState ENDED = new SourceState(Phase.ENDED, "");

    /** Whether frames come. */
    public enum Phase {
        RUNNING,
        /** No frame for 2 s, or the device is gone; being reopened until it is back. */
        STALLED,
        ENDED
    }

    static SourceState stalled(String reason) {
        return new SourceState(Phase.STALLED, reason);
    }

    public boolean isStalled() {
        return phase == Phase.STALLED;
    }
}
