package app.galea.settings;

/**
 * Where the window stood when it was closed, in pixels of the screen before scaling. Immutable.
 *
 * @param placed whether it was ever closed; before that the system chooses the place
 */
public record WindowPlace(
        double x, double y, double width, double height, boolean placed, boolean maximized, boolean fullScreen) {

    public static final double LEAST_WIDTH = 640;
    public static final double LEAST_HEIGHT = 480;

    public static final WindowPlace FIRST = new WindowPlace(0, 0, 1280, 720, false, false, false);

    public WindowPlace {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a window stands somewhere: " + x + ", " + y);
        }
        if (!(width >= LEAST_WIDTH && height >= LEAST_HEIGHT)) {
            throw new IllegalArgumentException("a window must not be smaller than 640 x 480: " + width + ", " + height);
        }
    }

    public WindowPlace withFullScreen(boolean full) {
        return new WindowPlace(x, y, width, height, placed, maximized, full);
    }
}
