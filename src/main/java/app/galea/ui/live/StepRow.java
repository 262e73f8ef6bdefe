package app.galea.ui.live;

/**
 * One step on the rail. Immutable.
 *
 * @param time left or meant, "0:21"
 * @param share of the step that is done, 0 to 1
 */
public record StepRow(String title, Stage stage, String time, double share) {

    /** Where it stands in the course of the session. */
    public enum Stage {
        DONE,
        NOW,
        LATER
    }
}
