package app.galea.ui.figure;

import java.util.Arrays;

/**
 * A picture in the making: for every pixel how far away the surface is, how bright it is lit, and which texel of the
 * scalp it shows. Light is worked out when a pixel is filled, colors only in the end, so that a change of colors needs no
 * new filling. Confined to the JavaFX thread.
 */
final class Raster {

    /** Numbers a vertex has: place on the screen, depth, normal, direction on the scalp, share of scalp, sky, cover. */
    static final int STRIDE = 12;

    /** No surface here. */
    static final int EMPTY = -2;

    /** A surface that is not scalp. */
    static final int SKIN = -1;

    private static final float FAR = 1e9f;

    private final int width;
    private final int height;
    private final float[] depth;
    /** Brightness, 256 is the surface's own color. */
    private final short[] light;

    private final int[] texel;
    /** How much a pixel covers what is behind it, 0 to 127. */
    private final byte[] cover;

    /** Shares of a triangle's second and third corner in the pixel being filled. */
    private float weightB;

    private float weightC;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        depth = new float[width * height];
        light = new short[width * height];
        texel = new int[width * height];
        cover = new byte[width * height];
        clear();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void clear() {
        Arrays.fill(depth, FAR);
        Arrays.fill(texel, EMPTY);
    }

    float depth(int pixel) {
        return depth[pixel];
    }

    int light(int pixel) {
        return light[pixel];
    }

    int texel(int pixel) {
        return texel[pixel];
    }

    int cover(int pixel) {
        return cover[pixel];
    }

    /** Fills a triangle whose corners stand in {@code v} at these offsets; those that turn away are left out. */
    void fill(float[] v, int a, int b, int c) {
        float ax = v[a];
        float ay = v[a + 1];
        float bx = v[b] - ax;
        float by = v[b + 1] - ay;
        float cx = v[c] - ax;
        float cy = v[c + 1] - ay;
        float area = bx * cy - by * cx;
        // seen from outside a triangle runs counter-clockwise, which on a screen with y down is a negative area
        if (area >= -1e-6f) {
            return;
        }
        float inverse = 1 / area;
        int top = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(v[b + 1], v[c + 1])) - 0.5f));
        int bottom = Math.min(height - 1, (int) Math.floor(Math.max(ay, Math.max(v[b + 1], v[c + 1])) - 0.5f));
        int first = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(v[b], v[c])) - 0.5f));
        int last = Math.min(width - 1, (int) Math.floor(Math.max(ax, Math.max(v[b], v[c])) - 0.5f));
        for (int y = top; y <= bottom; y++) {
            float py = y + 0.5f - ay;
            for (int x = first; x <= last; x++) {
                float px = x + 0.5f - ax;
                float wb = (px * cy - py * cx) * inverse;
                float wc = (bx * py - by * px) * inverse;
                float wa = 1 - wb - wc;
                if (wa >= 0 && wb >= 0 && wc >= 0) {
                    weightB = wb;
                    weightC = wc;
                    pixel(v, a, b, c, y * width + x);
                }
            }
        }
    }

    /** Fills a pixel; the corners' weights stand in the fields. */
    private void pixel(float[] v, int a, int b, int c, int at) {
        float wb = weightB;
        float wc = weightC;
        float wa = 1 - wb - wc;
        float z = wa * v[a + 2] + wb * v[b + 2] + wc * v[c + 2];
        if (z >= depth[at]) {
            return;
        }
        depth[at] = z;
        float nx = wa * v[a + 3] + wb * v[b + 3] + wc * v[c + 3];
        float ny = wa * v[a + 4] + wb * v[b + 4] + wc * v[c + 4];
        float nz = wa * v[a + 5] + wb * v[b + 5] + wc * v[c + 5];
        light[at] = Lamp.light(nx, ny, nz, wa * v[a + 10] + wb * v[b + 10] + wc * v[c + 10]);
        float scalp = wa * v[a + 9] + wb * v[b + 9] + wc * v[c + 9];
        cover[at] = (byte) (127 * (wa * v[a + 11] + wb * v[b + 11] + wc * v[c + 11]));
        texel[at] = scalp < 0.5f
                ? SKIN
                : ScalpTexture.texel(
                        wa * v[a + 6] + wb * v[b + 6] + wc * v[c + 6],
                        wa * v[a + 7] + wb * v[b + 7] + wc * v[c + 7],
                        wa * v[a + 8] + wb * v[b + 8] + wc * v[c + 8]);
    }
}
