package app.galea.ui.figure;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.practice.figure.Mesh;
import java.util.List;

/**
 * The head, and hands over it, as pixels. The head is filled anew only when it turns; hands are filled into a layer of
 * their own, behind what of the head is nearer. Confined to the JavaFX thread; knows nothing of JavaFX.
 */
public final class HeadPicture {

    /** How much of the ghost hands covers what is behind them. */
    private static final double HAND_COVER = 0.9;

    private static final float[] NOT_SCALP = {};

    private final Mesh head;
    private final float[] headScalp;
    private final ScalpTexture texture = new ScalpTexture();
    private final int scale;
    private Raster front;
    private Raster hands;
    private HeadCamera camera;
    private boolean hasHands;
    private float[] vertices = new float[0];

    /**
     * A picture of nothing yet.
     *
     * @param scale pixels worked out for each one shown, along each side: 1 is fast, 2 has smooth edges
     */
    public HeadPicture(HeadSize size, Mesh head, int scale) {
        this.head = head;
        headScalp = scalp(head, size);
        this.scale = scale;
        camera = HeadCamera.fitting(0, 0, 1, 1, 1);
        front = new Raster(1, 1);
        hands = new Raster(1, 1);
    }

    /** The camera of the picture as it is shown. */
    public HeadCamera camera() {
        return camera;
    }

    /** Looks from there. */
    public void look(HeadCamera from) {
        int width = from.width() * scale;
        int height = from.height() * scale;
        if (front.width() != width || front.height() != height) {
            front = new Raster(width, height);
            hands = new Raster(width, height);
        } else {
            front.clear();
        }
        camera = from;
        draw(front, head, headScalp);
    }

    /** Shows these hands, or none. */
    public void hands(List<Mesh> shown) {
        if (hasHands) {
            hands.clear();
        }
        hasHands = !shown.isEmpty();
        shown.forEach(hand -> draw(hands, hand, NOT_SCALP));
    }

    /** Colors the scalp. */
    void paintScalp(ScalpTexture.Painter painter) {
        texture.paint(painter);
    }

    /** Whether a point of the head shows, and is not behind something nearer. */
    public boolean shows(HeadPoint point) {
        HeadCamera.Spot spot = camera.spot(point);
        int x = (int) (spot.x() * scale);
        int y = (int) (spot.y() * scale);
        return x >= 0
                && y >= 0
                && x < front.width()
                && y < front.height()
                && front.depth(y * front.width() + x) > spot.depthMm() - 4;
    }

    /** Whether the scalp is what shows at a pixel, rather than face, ear or nothing. */
    public boolean isScalpAt(double x, double y) {
        int column = (int) (x * scale);
        int row = (int) (y * scale);
        return column >= 0
                && row >= 0
                && column < front.width()
                && row < front.height()
                && front.texel(row * front.width() + column) >= 0;
    }

    /**
     * Writes the picture as 0xAARRGGBB with colors multiplied by alpha, row by row.
     *
     * @param skin 0xRRGGBB of head without colors
     * @param hand 0xRRGGBB of the ghost hands
     */
    public void write(int[] pixels, int skin, int hand) {
        int width = camera.width();
        int height = camera.height();
        int samples = scale * scale;
        for (int y = 0; y < height; y++) {
            double low = Math.min(1, (height - y) / (0.16 * height));
            for (int x = 0; x < width; x++) {
                double fade = low * Math.min(1, Math.min(x, width - x) / (0.07 * width));
                int a = 0;
                int r = 0;
                int g = 0;
                int b = 0;
                for (int s = 0; s < samples; s++) {
                    int at = (y * scale + s / scale) * front.width() + x * scale + s % scale;
                    int color = sample(at, skin, hand);
                    a += color >>> 24;
                    r += color >> 16 & 255;
                    g += color >> 8 & 255;
                    b += color & 255;
                }
                pixels[y * width + x] = a == 0 ? 0 : faded(a, r, g, b, fade / samples);
            }
        }
    }

    private static int faded(int a, int r, int g, int b, double share) {
        return (int) (a * share) << 24 | (int) (r * share) << 16 | (int) (g * share) << 8 | (int) (b * share);
    }

    private int sample(int at, int skin, int hand) {
        int texel = front.texel(at);
        int base = 0;
        if (texel != Raster.EMPTY) {
            base = covering(
                    lit(texel >= 0 ? over(skin, texture.color(texel)) : skin, front.light(at)), front.cover(at));
        }
        if (!hasHands || hands.texel(at) == Raster.EMPTY || hands.depth(at) > front.depth(at) + 3) {
            return base;
        }
        int ghost = lit(hand, hands.light(at));
        double cover = HAND_COVER * hands.cover(at) / 127;
        int alpha = (int) (255 * cover + (base >>> 24) * (1 - cover));
        return alpha << 24
                | mix(base, ghost, cover, 16) << 16
                | mix(base, ghost, cover, 8) << 8
                | mix(base, ghost, cover, 0);
    }

    /** Colors multiplied by how much they cover, 127 for all. */
    private static int covering(int color, int cover) {
        if (cover >= 127) {
            return color;
        }
        int alpha = (color >>> 24) * cover / 127;
        int red = (color >> 16 & 255) * cover / 127;
        int green = (color >> 8 & 255) * cover / 127;
        int blue = (color & 255) * cover / 127;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int mix(int below, int above, double cover, int shift) {
        return (int) ((below >> shift & 255) * (1 - cover) + (above >> shift & 255) * cover);
    }

    private static int over(int skin, int color) {
        int alpha = color >>> 24;
        if (alpha == 0) {
            return skin;
        }
        int r = ((skin >> 16 & 255) * (255 - alpha) + (color >> 16 & 255) * alpha) / 255;
        int g = ((skin >> 8 & 255) * (255 - alpha) + (color >> 8 & 255) * alpha) / 255;
        int b = ((skin & 255) * (255 - alpha) + (color & 255) * alpha) / 255;
        return r << 16 | g << 8 | b;
    }

    private static int lit(int color, int light) {
        int r = Math.min(255, ((color >> 16 & 255) * light) >> 8);
        int g = Math.min(255, ((color >> 8 & 255) * light) >> 8);
        int b = Math.min(255, ((color & 255) * light) >> 8);
        return 0xFF000000 | r << 16 | g << 8 | b;
    }

    private void draw(Raster raster, Mesh mesh, float[] scalp) {
        int wanted = mesh.vertices() * Raster.STRIDE;
        if (vertices.length < wanted) {
            vertices = new float[wanted];
        }
        place(mesh, scalp);
        for (int t = 0; t < mesh.triangles(); t++) {
            raster.fill(
                    vertices,
                    mesh.corner(t, 0) * Raster.STRIDE,
                    mesh.corner(t, 1) * Raster.STRIDE,
                    mesh.corner(t, 2) * Raster.STRIDE);
        }
    }

    /** Turns all vertices; written out in numbers, for it is done for every picture. */
    private void place(Mesh mesh, float[] scalp) {
        float[] turn = camera.turn();
        float near = (float) (camera.pxPerMm() * scale);
        float away = (float) HeadCamera.DISTANCE_MM;
        float middleX = front.width() / 2f;
        float middleY = front.height() / 2f;
        for (int i = 0; i < mesh.vertices(); i++) {
            int at = i * Raster.STRIDE;
            float x = mesh.x(i) - HeadCamera.CENTER_X;
            float y = mesh.y(i) - HeadCamera.CENTER_Y;
            float z = mesh.z(i) - HeadCamera.CENTER_Z;
            float depth = turn[6] * x + turn[7] * y + turn[8] * z;
            float zoom = near * away / (away + depth);
            vertices[at] = middleX + zoom * (turn[0] * x + turn[1] * y + turn[2] * z);
            vertices[at + 1] = middleY + zoom * (turn[3] * x + turn[4] * y + turn[5] * z);
            vertices[at + 2] = depth;
            float nx = mesh.normalX(i);
            float ny = mesh.normalY(i);
            float nz = mesh.normalZ(i);
            vertices[at + 3] = turn[0] * nx + turn[1] * ny + turn[2] * nz;
            vertices[at + 4] = turn[3] * nx + turn[4] * ny + turn[5] * nz;
            vertices[at + 5] = turn[6] * nx + turn[7] * ny + turn[8] * nz;
            boolean known = scalp.length > 0;
            vertices[at + 6] = known ? scalp[4 * i] : 0;
            vertices[at + 7] = known ? scalp[4 * i + 1] : 0;
            vertices[at + 8] = known ? scalp[4 * i + 2] : 1;
            vertices[at + 9] = known ? scalp[4 * i + 3] : 0;
            vertices[at + 10] = mesh.open(i);
            vertices[at + 11] = mesh.cover(i);
        }
    }

    /** Of every vertex: its direction on the scalp, and whether it belongs to it. */
    private static float[] scalp(Mesh mesh, HeadSize size) {
        float[] scalp = new float[4 * mesh.vertices()];
        for (int i = 0; i < mesh.vertices(); i++) {
            Direction direction = size.direction(new HeadPoint(mesh.x(i), mesh.y(i), mesh.z(i)));
            scalp[4 * i] = (float) direction.x();
            scalp[4 * i + 1] = (float) direction.y();
            scalp[4 * i + 2] = (float) direction.z();
            scalp[4 * i + 3] = mesh.part(i) == Mesh.Part.SCALP ? 1 : 0;
        }
        return scalp;
    }
}
