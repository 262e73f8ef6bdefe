package app.galea.geometry;

/** An upright rectangle in the original picture, in pixels; it may reach outside the picture. Immutable. */
public record ImageBox(double x, double y, double width, double height) {

    public ImageBox {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("box must have a size: " + width + " x " + height);
        }
    }

    public static ImageBox square(ImagePoint center, double side) {
        return new ImageBox(center.x() - side / 2, center.y() - side / 2, side, side);
    }

    public ImagePoint center() {
        return new ImagePoint(x + width / 2, y + height / 2);
    }
}
