package app.galea.ui.practice;

import java.util.Locale;

/** The ways to practise. */
public enum PracticeMode {
    /** Ghost hands lead. */
    FOLLOW,
    /** The pointer is the fingertip. */
    HANDS_ON,
    /** Zones by name. */
    FIND,
    MUSCLES,
    /** The 10-10 sites. */
    SITES,
    /** A pace by ear. */
    PACE,
    /** The demo clip and recordings, coached live. */
    WATCH;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text key of its name. */
    String key() {
        return "practice.mode." + id();
    }

    boolean hasRoutine() {
        return this == FOLLOW || this == HANDS_ON;
    }

    boolean isQuiz() {
        return this == FIND || this == MUSCLES || this == SITES;
    }

    /** Whether the pointer may lead a second hand. */
    boolean hasHands() {
        return this == HANDS_ON || this == PACE;
    }
}
