package app.galea.coach;

import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which way a hand should go, in the person's own words: one or two of up, down, front, back, left, right. Stateless. */
final class DirectionWords {

    private static final int MOST = 2;

    private DirectionWords() {}

    /**
     * The words with commas, the larger part first.
     *
     * @param minorShare the second word is said when its part is at least this share of the first
     */
    static String between(HeadPoint from, HeadPoint to, double minorShare) {
        Vector3 way = to.vector().minus(from.vector());
        List<Part> parts = new ArrayList<>(List.of(
                new Part(way.x() > 0 ? "right" : "left", Math.abs(way.x())),
                new Part(way.y() > 0 ? "front" : "back", Math.abs(way.y())),
                new Part(way.z() > 0 ? "up" : "down", Math.abs(way.z()))));
        parts.sort(Comparator.comparingDouble(Part::mm).reversed());
        double least = parts.get(0).mm() * minorShare;
        return parts.stream()
                .limit(MOST)
                .filter(part -> part.mm() >= least)
                .map(Part::word)
                .collect(Collectors.joining(","));
    }

    private record Part(String word, double mm) {}
}
