package app.galea.sound;

/** When the soft tick at the step's pace is heard. */
public enum TickMode {
    OFF,
    /** Until the hands have kept the pace for a while; again when they lose it. */
    UNTIL_STEADY,
    ALWAYS
}
