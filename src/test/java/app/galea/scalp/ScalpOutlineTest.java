package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalpOutlineTest {

    private static final ScalpOutline OUTLINE = ScalpOutline.standard();

    @ParameterizedTest
    @EnumSource(ScalpZone.class)
    void holdsTheMiddlesOfTheZonesCellsAndNoOthers(ScalpZone zone) {
        long wrong = ScalpChart.standard().cells().stream()
                .map(cell -> ScalpChart.project(cell.center()))
                .filter(place ->
                        around(place).map(ScalpOutlineTest::zoneAt).distinct().count() == 1)
                .filter(place -> holds(OUTLINE.zone(zone), place) != (zoneAt(place) == zone))
                .count();
        assertThat(wrong).isZero();
    }

    @Test
    void theZonesFillTheCap() {
        double sum = Arrays.stream(ScalpZone.values())
                .flatMap(zone -> OUTLINE.zone(zone).stream())
                .mapToDouble(ScalpOutlineTest::area)
                .sum();
        assertThat(sum).isCloseTo(area(OUTLINE.cap()), within(0.01));
    }

    @ParameterizedTest
    @EnumSource(ScalpZone.class)
    void bothSidesMirrorEachOther(ScalpZone zone) {
        double here =
                OUTLINE.zone(zone).stream().mapToDouble(ScalpOutlineTest::area).sum();
        double there = OUTLINE.zone(zone.mirrored()).stream()
                .mapToDouble(ScalpOutlineTest::area)
                .sum();
        assertThat(here).isCloseTo(there, within(0.002));
        assertThat(OUTLINE.middle(zone).x())
                .isCloseTo(-OUTLINE.middle(zone.mirrored()).x(), within(1e-9));
    }

    @Test
    void everythingLiesWithinReach() {
        assertThat(OUTLINE.head()).allMatch(ScalpOutlineTest::isWithinReach);
        assertThat(OUTLINE.nose()).allMatch(ScalpOutlineTest::isWithinReach);
        assertThat(OUTLINE.ear(1)).allMatch(ScalpOutlineTest::isWithinReach).allMatch(point -> point.x() > 1);
    }

    /** The place and its neighbors as far off as lines are thinned. */
    private static Stream<MapPoint> around(MapPoint place) {
        double off = 0.004;
        return Stream.of(
                place,
                new MapPoint(place.x() + off, place.y()),
                new MapPoint(place.x() - off, place.y()),
                new MapPoint(place.x(), place.y() + off),
                new MapPoint(place.x(), place.y() - off));
    }

    private static ScalpZone zoneAt(MapPoint place) {
        return ScalpZone.nearest(ScalpChart.unproject(place));
    }

    private static boolean isWithinReach(MapPoint point) {
        return Math.abs(point.x()) <= ScalpOutline.REACH && Math.abs(point.y()) <= ScalpOutline.REACH;
    }

    private static boolean holds(List<List<MapPoint>> outlines, MapPoint place) {
        return outlines.stream().anyMatch(outline -> isInside(outline, place));
    }

    /** Counts how often a ray to the right meets the border. */
    private static boolean isInside(List<MapPoint> outline, MapPoint place) {
        boolean inside = false;
        for (int i = 0; i < outline.size(); i++) {
            MapPoint a = outline.get(i);
            MapPoint b = outline.get((i + 1) % outline.size());
            boolean crosses = a.y() > place.y() != b.y() > place.y();
            if (crosses && place.x() < a.x() + (place.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double area(List<MapPoint> outline) {
        double sum = 0;
        for (int i = 0; i < outline.size(); i++) {
            MapPoint a = outline.get(i);
            MapPoint b = outline.get((i + 1) % outline.size());
            sum += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(sum) / 2;
    }
}
