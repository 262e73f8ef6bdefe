package app.galea.report;

import app.galea.anatomy.ScalpZone;
import app.galea.report.Drawing.Anchor;
import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Ink;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import app.galea.scalp.MapPoint;
import app.galea.scalp.ScalpOutline;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import app.galea.wording.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scalp from above with what was worked: seen places filled, inferred ones hatched, untouched ones left bare, the
 * zone to start with next time outlined, tense spots ringed. A pure function of a report.
 */
public final class MapDrawing {

    private static final double SIZE = 100;
    private static final double SHEET_HEIGHT = 128;
    private static final int LEVELS = 4;
    private static final double FAINTEST = 0.25;
    private static final double INFERRED_GROUND = 0.45;
    private static final double EDGE_WIDTH = 0.28;
    private static final double TENSE_RADIUS = 2.1;

    private final SessionReport report;
    private final ScalpOutline outline = ScalpOutline.standard();
    private final List<Mark> marks = new ArrayList<>();

    private MapDrawing(SessionReport report) {
        this.report = report;
    }

    /** The map alone, square. */
    public static Drawing of(SessionReport report) {
        MapDrawing map = new MapDrawing(report);
        map.draw();
        return new Drawing(SIZE, SIZE, map.marks);
    }

    /** The map with its figures and a legend, to be looked at alone. */
    public static Drawing sheet(SessionReport report) {
        MapDrawing map = new MapDrawing(report);
        map.draw();
        double middle = SIZE / 2;
        map.marks.add(new Label(new Place(middle, SIZE + 7), report.covered(), Ink.TEXT, 5, Anchor.MIDDLE));
        map.marks.add(new Label(new Place(middle, SIZE + 13), report.shares(), Ink.QUIET, 2.6, Anchor.MIDDLE));
        map.legend(SIZE + 21);
        return new Drawing(SIZE, SHEET_HEIGHT, map.marks);
    }

    private void draw() {
        List<List<Place>> ears = List.of(places(outline.ear(-1)), places(outline.ear(1)));
        marks.add(new Area(ears, Ink.HEAD, 1));
        marks.add(new Area(List.of(places(outline.nose())), Ink.HEAD, 1));
        marks.add(new Area(List.of(places(outline.head())), Ink.HEAD, 0.55));
        marks.add(new Area(List.of(places(outline.cap())), Ink.CAP, 1));
        List<ScalpShade> cells = ScalpShade.cells(report.summary());
        if (cells.isEmpty()) {
            zones();
        } else {
            cells(cells);
        }
        marks.add(new Stroke(
                Arrays.stream(ScalpZone.values()).flatMap(this::rims).toList(), Ink.EDGE, EDGE_WIDTH, false));
        Advice.weakest(report.summary())
                .map(ZoneSummary::zone)
                .ifPresent(zone -> marks.add(new Stroke(rims(zone).toList(), Ink.NOW, 0.7, false)));
        tense();
    }

    private void cells(List<ScalpShade> cells) {
        for (int level = 1; level <= LEVELS; level++) {
            int wanted = level;
            shade(cells.stream().filter(cell -> !cell.isInferred() && level(cell) == wanted), strength(level));
        }
        List<ScalpShade> inferred =
                cells.stream().filter(ScalpShade::isInferred).toList();
        for (int level = 1; level <= LEVELS; level++) {
            int wanted = level;
            shade(inferred.stream().filter(cell -> level(cell) == wanted), INFERRED_GROUND * strength(level));
        }
        List<List<Place>> hatching = inferred.stream()
                .filter(ScalpShade::isCovered)
                .flatMap(cell -> Hatching.of(polygon(cell)).stream())
                .toList();
        marks.add(new Stroke(hatching, Ink.DONE, Hatching.WIDTH, false));
    }

    private void shade(Stream<ScalpShade> cells, double strength) {
        List<List<Place>> polygons = cells.map(this::polygon).toList();
        if (!polygons.isEmpty()) {
            marks.add(new Area(polygons, Ink.DONE, strength));
        }
    }

    /** Where only zones are known: each at the strength of its coverage. */
    private void zones() {
        for (ZoneSummary zone : report.summary().zones()) {
            if (zone.dwellSeconds() > 0) {
                List<List<Place>> polygons =
                        outline.zone(zone.zone()).stream().map(this::places).toList();
                boolean isInferred = zone.inferredSeconds() > zone.seenSeconds();
                double strength = FAINTEST + (1 - FAINTEST) * zone.coverage();
                marks.add(new Area(polygons, Ink.DONE, isInferred ? INFERRED_GROUND * strength : strength));
                if (isInferred) {
                    List<List<Place>> hatching = polygons.stream()
                            .flatMap(polygon -> Hatching.of(polygon).stream())
                            .toList();
                    marks.add(new Stroke(hatching, Ink.DONE, Hatching.WIDTH, false));
                }
            }
        }
    }

    private void tense() {
        List<List<Place>> rings = report.summary().places().tense().stream()
                .map(TenseMark::zone)
                .distinct()
                .map(zone -> ring(place(outline.middle(zone)), TENSE_RADIUS))
                .toList();
        if (!rings.isEmpty()) {
            marks.add(new Stroke(rings, Ink.TEXT, 0.6, false));
        }
    }

    private void legend(double y) {
        double third = SIZE / 3;
        swatch(third * 0.18, y, "report.seen", 1, false);
        swatch(third * 1.1, y, "report.inferred", INFERRED_GROUND, true);
        swatch(third * 2.1, y, "report.untouched", 0, false);
    }

    private void swatch(double x, double y, String key, double strength, boolean hatched) {
        List<Place> box = List.of(new Place(x, y), new Place(x + 5, y), new Place(x + 5, y + 3), new Place(x, y + 3));
        marks.add(new Area(List.of(box), Ink.CAP, 1));
        marks.add(new Area(List.of(box), Ink.DONE, strength));
        if (hatched) {
            marks.add(new Stroke(Hatching.of(box), Ink.DONE, Hatching.WIDTH, false));
        }
        marks.add(new Label(new Place(x + 6.5, y + 2.5), report.text(key), Ink.QUIET, 2.8, Anchor.START));
    }

    private static int level(ScalpShade cell) {
        return cell.isCovered() ? Math.max(2, (int) Math.ceil(cell.strength() * LEVELS)) : 1;
    }

    private static double strength(int level) {
        return FAINTEST + (1 - FAINTEST) * (level - 1) / (LEVELS - 1);
    }

    private Stream<List<Place>> rims(ScalpZone zone) {
        return outline.zone(zone).stream().map(polygon -> closed(places(polygon)));
    }

    private List<Place> polygon(ScalpShade shade) {
        return places(shade.cell().outline());
    }

    private List<Place> places(List<MapPoint> points) {
        return points.stream().map(MapDrawing::place).toList();
    }

    private static Place place(MapPoint point) {
        double scale = SIZE / 2 / ScalpOutline.REACH;
        return new Place(SIZE / 2 + scale * point.x(), SIZE / 2 - scale * point.y());
    }

    private static List<Place> closed(List<Place> polygon) {
        List<Place> closed = new ArrayList<>(polygon);
        closed.add(polygon.get(0));
        return closed;
    }

    private static List<Place> ring(Place middle, double radius) {
        List<Place> ring = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            double turn = 2 * Math.PI * i / 24;
            ring.add(new Place(middle.x() + radius * Math.cos(turn), middle.y() + radius * Math.sin(turn)));
        }
        return ring;
    }
}
