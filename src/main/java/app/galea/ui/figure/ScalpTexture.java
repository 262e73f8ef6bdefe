package app.galea.ui.figure;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.Optional;

/**
 * The colors of the scalp, as a square picture of all directions (octahedral map): one texel is about a millimeter. Where
 * zones and cells lie is worked out once; painting it anew takes a millisecond or two. Confined to the JavaFX thread.
 */
final class ScalpTexture {

    /** Side of the square, texels. */
    static final int SIDE = 512;

    private static final Grid GRID = new Grid();

    /** 0xAARRGGBB over the skin. */
    private final int[] colors = new int[SIDE * SIDE];

    /** Says which color a place has. */
    @FunctionalInterface
    interface Painter {

        /**
         * The color over the skin.
         *
         * @param cell index in the chart
         * @param zone ordinal
         * @param borderMm about how far the zone's border is
         */
        int color(int cell, int zone, double borderMm);
    }

    void paint(Painter painter) {
        for (int i = 0; i < colors.length; i++) {
            colors[i] = GRID.cell[i] < 0 ? 0 : painter.color(GRID.cell[i], GRID.zone[i], GRID.border[i]);
        }
    }

    int color(int texel) {
        return colors[texel];
    }

    /** The texel of a direction; need not be of length one. */
    static int texel(float x, float y, float z) {
        float sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
        float u = x / sum;
        float v = y / sum;
        if (z < 0) {
            float folded = (1 - Math.abs(v)) * (u >= 0 ? 1 : -1);
            v = (1 - Math.abs(u)) * (v >= 0 ? 1 : -1);
            u = folded;
        }
        int column = Math.min(SIDE - 1, Math.max(0, (int) ((u * 0.5f + 0.5f) * SIDE)));
        int row = Math.min(SIDE - 1, Math.max(0, (int) ((v * 0.5f + 0.5f) * SIDE)));
        return row * SIDE + column;
    }

    private static Direction direction(int texel) {
        int column = texel % SIDE;
        int row = texel / SIDE;
        double u = 2 * (column + 0.5) / SIDE - 1;
        double v = 2 * (row + 0.5) / SIDE - 1;
        double z = 1 - Math.abs(u) - Math.abs(v);
        if (z < 0) {
            double folded = (1 - Math.abs(v)) * (u >= 0 ? 1 : -1);
            v = (1 - Math.abs(u)) * (v >= 0 ? 1 : -1);
            u = folded;
        }
        return new Direction(u, v, z);
    }

    /** Cell, zone and distance to the zone's border of every texel. */
    private static final class Grid {

        private final short[] cell = new short[SIDE * SIDE];
        private final byte[] zone = new byte[SIDE * SIDE];
        private final float[] border = new float[SIDE * SIDE];

        Grid() {
            for (int i = 0; i < cell.length; i++) {
                Direction direction = direction(i);
                Optional<ScalpCell> owner = ScalpChart.standard().cellAt(direction);
                cell[i] = owner.map(c -> (short) c.index()).orElse((short) -1);
                if (cell[i] >= 0) {
                    ScalpZone own = ScalpZone.nearest(direction);
                    zone[i] = (byte) own.ordinal();
                    border[i] = (float) borderMm(direction, own);
                }
            }
        }

        /** A degree is about 1.7 mm; the border lies where two anchors are equally near. */
        private static double borderMm(Direction direction, ScalpZone own) {
            double mine = -2;
            double other = -2;
            for (ScalpZone zone : ScalpZone.values()) {
                for (var site : zone.anchors()) {
                    double dot = site.direction().dot(direction);
                    if (zone == own) {
                        mine = Math.max(mine, dot);
                    } else {
                        other = Math.max(other, dot);
                    }
                }
            }
            double gap = Math.acos(Math.min(1, other)) - Math.acos(Math.min(1, mine));
            return Math.toDegrees(gap) / 2 * 1.7;
        }
    }
}
