package app.galea.practice;

/**
 * What is around the scripted person during a segment. Immutable.
 *
 * @param view what the camera gets
 * @param luma mean luma of the head's crop, 0 to 255
 * @param secondHead width of another head over the subject's, 0: nobody else
 */
public record Scenery(View view, double luma, double secondHead) {

    /** What the camera gets. */
    public enum View {
        PERSON,
        /** The person has left the picture. */
        NOBODY,
        /** The camera is stalled. */
        NO_PICTURE
    }

    public static final Scenery PLAIN = new Scenery(View.PERSON, 128, 0);

    public Scenery withView(View other) {
        return new Scenery(other, luma, secondHead);
    }

    public Scenery withLuma(double other) {
        return new Scenery(view, other, secondHead);
    }

    public Scenery withSecondHead(double other) {
        return new Scenery(view, luma, other);
    }
}
