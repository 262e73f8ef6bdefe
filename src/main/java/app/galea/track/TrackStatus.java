package app.galea.track;

/** Whether a head or hand is seen now, remembered for a moment, or gone. */
public enum TrackStatus {
    FRESH,
    /** Not seen in this frame; its last place is carried on for a fraction of a second. */
    COASTING,
    LOST
}
