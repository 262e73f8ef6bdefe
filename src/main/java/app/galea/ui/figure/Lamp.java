package app.galea.ui.figure;

/** Soft light from the upper left in front, a weaker one from the right, and the sky's. Stateless. */
final class Lamp {

    private static final float[] KEY = unit(-0.45f, -0.62f, -0.64f);
    private static final float[] FILL = unit(0.75f, -0.1f, -0.55f);
    private static final float[] BACK = unit(0.6f, -0.35f, 0.72f);

    private Lamp() {}

    /**
     * Brightness of a surface with that normal (any length) in the camera's axes; 256 is its own color.
     *
     * @param open how much of the sky it sees, 0 to 1
     */
    static short light(float nx, float ny, float nz, float open) {
        float length = (float) Math.sqrt(nx * nx + ny * ny + nz * nz);
        float scale = length < 1e-6f ? 0 : 1 / length;
        float x = nx * scale;
        float y = ny * scale;
        float z = nz * scale;
        float key = wrapped(x, y, z, KEY, 0.35f);
        float fill = wrapped(x, y, z, FILL, 0.2f);
        float back = wrapped(x, y, z, BACK, 0);
        float sky = 0.5f - 0.5f * y;
        float half = Math.max(0, -z);
        float gleam = key * half;
        gleam *= gleam;
        gleam *= gleam;
        float soft = (0.21f + 0.18f * sky) * open * open;
        float lamps = (0.60f * key + 0.15f * fill) * (0.55f + 0.45f * open);
        float rim = 0.20f * back * (1 - half) * (1 - half) + 0.06f * gleam;
        return (short) (256 * (soft + lamps + rim * open));
    }

    private static float wrapped(float x, float y, float z, float[] from, float wrap) {
        float dot = x * from[0] + y * from[1] + z * from[2];
        return Math.max(0, (dot + wrap) / (1 + wrap));
    }

    private static float[] unit(float x, float y, float z) {
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        return new float[] {x / length, y / length, z / length};
    }
}
