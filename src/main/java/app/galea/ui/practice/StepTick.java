package app.galea.ui.practice;

import java.util.Locale;

/**
 * One step on the list: what became of it. Immutable.
 *
 * @param time what is left or planned, {@code 0:40}; empty where it does not matter any more
 */
record StepTick(String title, Mark mark, String time) {

    /** What became of a step. */
    enum Mark {
        DONE,
        SKIPPED,
        NOW,
        LATER;

        /** Text key of its name, for screen readers. */
        String key() {
            return "practice.mark." + name().toLowerCase(Locale.ROOT);
        }
    }

    static String minutes(double seconds) {
        long whole = (long) Math.ceil(Math.max(0, seconds) - 1e-6);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
