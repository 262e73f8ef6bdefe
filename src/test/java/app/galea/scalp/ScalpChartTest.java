package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalpChartTest {

    private final ScalpChart chart = ScalpChart.standard();

    @Test
    void hasSixToSevenHundredCellsOfOneSquareCentimetre() {
        assertThat(chart.cells()).hasSizeBetween(600, 700);
        assertThat(chart.cells())
                .allSatisfy(cell -> assertThat(cell.areaCm2()).isBetween(0.95, 1.1))
                .allSatisfy(
                        cell -> assertThat(ScalpChart.isOnCap(cell.center())).isTrue());
    }

    /** The list in scalp.md, cm2 on the default head. */
    @ParameterizedTest
    @CsvSource({
        "FOREHEAD, 53",
        "FRONT_HAIRLINE, 54",
        "TEMPLE_LEFT, 35",
        "SIDE_LEFT, 67",
        "TOP_LEFT, 39",
        "CROWN, 46",
        "BACK_LEFT, 35",
        "BEHIND_EAR_LEFT, 25",
        "OCCIPUT, 66",
        "SKULL_BASE_LEFT, 40"
    })
    void zonesHaveTheAreasOfTheDesign(ScalpZone zone, double cm2) {
        assertThat(chart.areaCm2(zone)).isCloseTo(cm2, within(2.5));
    }

    @Test
    void scalpIsAboutSixHundredAndFiftySquareCentimetres() {
        assertThat(chart.scalpAreaCm2()).isCloseTo(650, within(6.0));
    }

    @Test
    void cellsLieAboutAsFarApartAsTheyAreWide() {
        HeadSize head = HeadSize.DEFAULT;
        for (ScalpCell cell : chart.cells()) {
            HeadPoint place = head.surface(cell.center());
            double nearest = chart.cells().stream()
                    .filter(other -> !other.equals(cell))
                    .mapToDouble(other -> head.surface(other.center()).distance(place))
                    .min()
                    .orElseThrow();
            assertThat(nearest).as("cell %s", cell).isBetween(6.0, 12.0);
        }
    }

    @Test
    void cellsWithinAFingerPadAreThoseNearby() {
        HeadPoint place = HeadSize.DEFAULT.surface(HeadSite.C3.direction());
        Set<Integer> found = new TreeSet<>();
        chart.forEachWithin(HeadSize.DEFAULT, place, 10, found::add);
        Set<Integer> byHand = new TreeSet<>();
        for (ScalpCell cell : chart.cells()) {
            if (HeadSize.DEFAULT.surface(cell.center()).distance(place) <= 10) {
                byHand.add(cell.index());
            }
        }
        assertThat(found).isEqualTo(byHand).hasSizeBetween(2, 5);
    }

    @Test
    void landmarksOfTheTopomapLieWhereEegUsersExpectThem() {
        Map<HeadSite, MapPoint> expected = Map.of(
                HeadSite.CZ, new MapPoint(0, 0),
                HeadSite.NAS, new MapPoint(0, 1),
                HeadSite.RPA, new MapPoint(1, 0),
                HeadSite.C4, new MapPoint(0.4, 0),
                HeadSite.OZ, new MapPoint(0, -0.8));
        expected.forEach((site, point) -> {
            MapPoint found = ScalpChart.project(site.direction());
            assertThat(found.x()).as(site.label()).isCloseTo(point.x(), within(1e-3));
            assertThat(found.y()).as(site.label()).isCloseTo(point.y(), within(1e-3));
        });
    }

    @Test
    void nothingIsOnTheCapBelowItsEdge() {
        assertThat(ScalpChart.isOnCap(HeadSite.NAS.direction())).isFalse();
        assertThat(ScalpChart.isOnCap(HeadSite.FPZ.direction())).isTrue();
        assertThat(ScalpChart.isOnCap(HeadSite.IZ.direction())).isTrue();
        assertThat(chart.cellAt(new Direction(0, 0, -1))).isEmpty();
    }
}
