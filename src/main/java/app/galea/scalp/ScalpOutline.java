package app.galea.scalp;

import app.galea.anatomy.ScalpZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes every drawing of the scalp is made of, as polygons on the topomap ({@link MapPoint}, the nose up): zones by
 * nearest anchor, the cap's edge, the head, its nose and ears. One geometry for screen and paper. Immutable; made once.
 */
public final class ScalpOutline {

    /** Half the side of a square around the middle that holds the whole drawing, nose and ears included. */
    public static final double REACH = 1.32;

    private static final int TURN_STEPS = 180;

    /** How far the head shows around the cap, and how far out the face reaches in front; of no meaning but looks. */
    private static final double RIM = 0.03;

    private static final double FACE = 1.02;

    private static final ScalpOutline STANDARD = new ScalpOutline();

    private final Map<ScalpZone, List<List<MapPoint>>> zones;
    private final List<MapPoint> cap = ring(0, 0);
    private final List<MapPoint> head = ring(RIM, FACE);
    private final List<MapPoint> nose = List.of(new MapPoint(-0.1, 1.0), new MapPoint(0, 1.16), new MapPoint(0.1, 1.0));

    private ScalpOutline() {
        Map<ScalpZone, List<List<MapPoint>>> traced = new EnumMap<>(ScalpZone.class);
        ZoneTracer tracer = new ZoneTracer();
        Arrays.stream(ScalpZone.values()).forEach(zone -> traced.put(zone, tracer.outlines(zone)));
        zones = traced;
    }

    /** The outlines of the standard chart's cap. */
    public static ScalpOutline standard() {
        return STANDARD;
    }

    /** A zone's closed polygons, as far as it lies on the cap; more than one where the edge cuts it in pieces. */
    public List<List<MapPoint>> zone(ScalpZone zone) {
        return zones.getOrDefault(zone, List.of());
    }

    /** The edge of the cap that is divided into zones. */
    public List<MapPoint> cap() {
        return cap;
    }

    /** The head seen from above, a little larger than the cap. */
    public List<MapPoint> head() {
        return head;
    }

    /** A triangle in front of the head; its base lies under the head. */
    public List<MapPoint> nose() {
        return nose;
    }

    /** An ear, partly under the head; the person's right one is {@code side} 1, the left one -1. */
    public List<MapPoint> ear(int side) {
        List<MapPoint> ear = new ArrayList<>();
        for (int i = 0; i < TURN_STEPS; i += 4) {
            double turn = 2 * Math.PI * i / TURN_STEPS;
            ear.add(new MapPoint(side * (1.1 + 0.075 * Math.sin(turn)), -0.03 + 0.19 * Math.cos(turn)));
        }
        return List.copyOf(ear);
    }

    /** Where a mark for a zone stands: the middle of its cells. */
    public MapPoint middle(ScalpZone zone) {
        List<ScalpCell> cells = ScalpChart.standard().cells(zone);
        double x = 0;
        double y = 0;
        for (ScalpCell cell : cells) {
            MapPoint place = ScalpChart.project(cell.center());
            x += place.x() / cells.size();
            y += place.y() / cells.size();
        }
        return new MapPoint(x, y);
    }

    private static List<MapPoint> ring(double more, double least) {
        List<MapPoint> ring = new ArrayList<>();
        for (int i = 0; i < TURN_STEPS; i++) {
            double azimuth = 2 * Math.PI * i / TURN_STEPS - Math.PI;
            double radius = Math.max(least, CapEdge.angleRad(azimuth) / (Math.PI / 2) + more);
            ring.add(new MapPoint(radius * Math.sin(azimuth), radius * Math.cos(azimuth)));
        }
        return List.copyOf(ring);
    }
}
