package app.galea.capture;

/** The size (px) and rate a recording is brought to for measuring speed. Immutable. */
public record Rescaling(int width, int height, double framesPerSec) {

    public Rescaling {
        if (width <= 0 || height <= 0 || !(framesPerSec > 0)) {
            throw new IllegalArgumentException(
                    "size and rate must be positive: " + width + " x " + height + " at " + framesPerSec);
        }
    }
}
