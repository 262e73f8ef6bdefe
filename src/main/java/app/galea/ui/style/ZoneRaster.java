package app.galea.ui.style;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.scalp.MapPoint;
import app.galea.scalp.ScalpChart;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Which zone each pixel of a square topomap shows. Made once per size; confined to the JavaFX thread. */
final class ZoneRaster {

    /** Not on the cap. */
    private static final byte OUTSIDE = -1;

    /** Pixels per pixel of the screen and direction, so that edges come out smooth. */
    static final int FINENESS = 2;

    private static final Map<Integer, ZoneRaster> BY_SIZE = new HashMap<>();

    private final int size;
    private final byte[] zones;

    /** The colors of an image: of each zone, and of the lines between zones. */
    interface Colors {
        Color of(ScalpZone zone);
    }

    private ZoneRaster(int size) {
        this.size = size;
        zones = new byte[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                zones[row * size + column] = zoneAt(column, row);
            }
        }
    }

    static ZoneRaster of(double screenSize) {
        return BY_SIZE.computeIfAbsent((int) Math.ceil(screenSize * FINENESS), ZoneRaster::new);
    }

    private byte zoneAt(int column, int row) {
        double scale = size / 2.0 / ZoneMap.REACH;
        double x = (column + 0.5 - size / 2.0) / scale;
        double y = (size / 2.0 - row - 0.5) / scale - ZoneMap.RISE;
        if (Math.hypot(x, y) > ZoneMap.REACH) {
            return OUTSIDE;
        }
        Direction direction = ScalpChart.unproject(new MapPoint(x, y));
        return ScalpChart.isOnCap(direction)
                ? (byte) ScalpZone.nearest(direction).ordinal()
                : OUTSIDE;
    }

    /** The map in these colors, with a gap of so many of the screen's pixels between zones. */
    WritableImage image(Colors colors, double gap) {
        WritableImage image = new WritableImage(size, size);
        PixelWriter pixels = image.getPixelWriter();
        ScalpZone[] all = ScalpZone.values();
        int reach = (int) Math.max(1, Math.round(gap * FINENESS / 2));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                byte zone = zones[row * size + column];
                if (zone != OUTSIDE && !isBorder(column, row, zone, reach)) {
                    pixels.setColor(column, row, colors.of(all[zone]));
                }
            }
        }
        return image;
    }

    private boolean isBorder(int column, int row, byte zone, int reach) {
        return differs(column + reach, row, zone)
                || differs(column - reach, row, zone)
                || differs(column, row + reach, zone)
                || differs(column, row - reach, zone);
    }

    private boolean differs(int column, int row, byte zone) {
        if (column < 0 || row < 0 || column >= size || row >= size) {
            return false;
        }
        byte other = zones[row * size + column];
        return other != OUTSIDE && other != zone;
    }
}
