package app.galea.report;

import app.galea.report.Drawing.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Slanted lines through a polygon; they run on from one polygon to its neighbor. */
final class Hatching {

    /** Width of a line, in a map's units; of no meaning but looks, as the spacing. */
    static final double WIDTH = 0.55;

    private static final double SPACING = 1.5;

    private Hatching() {}

    /** The parts of all slanted lines that lie inside; each line is the set of places with one value of x + y. */
    static List<List<Place>> of(List<Place> polygon) {
        double least = polygon.stream().mapToDouble(Hatching::height).min().orElse(0);
        double most = polygon.stream().mapToDouble(Hatching::height).max().orElse(0);
        List<List<Place>> lines = new ArrayList<>();
        double spacing = SPACING * Math.sqrt(2);
        for (long k = (long) Math.ceil(least / spacing); k * spacing <= most; k++) {
            List<Double> crossings = crossings(polygon, k * spacing);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double sum = k * spacing;
                double from = crossings.get(i);
                double to = crossings.get(i + 1);
                lines.add(List.of(new Place(from, sum - from), new Place(to, sum - to)));
            }
        }
        return lines;
    }

    /** Where a line enters and leaves, by x. */
    private static List<Double> crossings(List<Place> polygon, double sum) {
        List<Double> crossings = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Place a = polygon.get(i);
            Place b = polygon.get((i + 1) % polygon.size());
            if (height(a) > sum != height(b) > sum) {
                double share = (sum - height(a)) / (height(b) - height(a));
                crossings.add(a.x() + share * (b.x() - a.x()));
            }
        }
        Collections.sort(crossings);
        return crossings;
    }

    private static double height(Place place) {
        return place.x() + place.y();
    }
}
