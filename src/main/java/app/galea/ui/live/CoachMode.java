package app.galea.ui.live;

/** What stands in the middle of the coach screen. */
public enum CoachMode {
    /** The camera is being opened. */
    OPENING("live.opening"),
    /** There is no camera, or it is busy; the demo clip is offered. */
    REFUSED("live.refused"),
    /** Nothing but the coaching itself. */
    COACHING(""),
    /** Paused by the person. */
    PAUSED("live.paused"),
    /** Paused by itself, until head and hands are back. */
    WAITING("live.paused"),
    /** Unplugged in mid-session; being opened again. */
    CAMERA_GONE("live.lost"),
    /** Pictures come, but nothing is on them. */
    BLACK("live.black"),
    /** Whether to end is asked. */
    ASKING("live.end"),
    SAVING("live.saving"),
    SAVED("live.saved");

    private final String titleKey;

    CoachMode(String titleKey) {
        this.titleKey = titleKey;
    }

    /** The text key of its heading; empty while coaching. */
    public String titleKey() {
        return titleKey;
    }
}
