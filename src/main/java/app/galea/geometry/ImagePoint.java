package app.galea.geometry;

/** A point in the original, unmirrored picture: pixels, x right, y down, (0, 0) the top left corner. Immutable. */
public record ImagePoint(double x, double y) {

    public double distance(ImagePoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
