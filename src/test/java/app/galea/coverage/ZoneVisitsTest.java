package app.galea.coverage;

import static app.galea.coverage.ScriptedHands.absent;
import static app.galea.coverage.ScriptedHands.at;
import static app.galea.coverage.ScriptedHands.inferred;
import static app.galea.coverage.ScriptedHands.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ZoneVisitsTest {

    private final ZoneVisits visits = new ZoneVisits();
    private double now;

    private void both(double seconds, HandContact left, HandContact right) {
        for (int i = 0; i < Math.round(seconds * 10); i++) {
            visits.advance(at(now, left, right));
            now += 0.1;
        }
    }

    private void left(double seconds, ScalpZone zone) {
        both(seconds, seen(Side.LEFT, zone), absent(Side.RIGHT));
    }

    private void gone(double seconds) {
        both(seconds, absent(Side.LEFT), absent(Side.RIGHT));
    }

    private List<ScalpZone> zones() {
        return visits.segments(Side.LEFT).stream()
                .map(ContactSegment::nearestZone)
                .toList();
    }

    @Nested
    class Segments {

        @Test
        void endWhereTheZoneChanges() {
            left(3, ScalpZone.CROWN);
            left(2, ScalpZone.OCCIPUT);
            gone(1);
            assertThat(zones()).containsExactly(ScalpZone.CROWN, ScalpZone.OCCIPUT);
            ContactSegment first = visits.segments(Side.LEFT).get(0);
            assertThat(first.from().seconds()).isZero();
            assertThat(first.to().seconds()).isCloseTo(3, within(1e-6));
            assertThat(visits.segments(Side.LEFT).get(1).to().seconds()).isCloseTo(4.9, within(1e-6));
        }

        @Test
        void endWhereTheEvidenceChanges() {
            left(2, ScalpZone.CROWN);
            both(2, inferred(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT));
            assertThat(visits.segments(Side.LEFT))
                    .extracting(ContactSegment::evidence)
                    .containsExactly(Evidence.SEEN, Evidence.INFERRED);
        }

        @Test
        void giveShortOnesToTheirNeighboursInsteadOfDeletingThem() {
            left(4, ScalpZone.CROWN);
            left(0.9, ScalpZone.BACK_LEFT);
            left(3, ScalpZone.CROWN);
            assertThat(zones()).containsExactly(ScalpZone.CROWN);
            assertThat(visits.segments(Side.LEFT).get(0).seconds()).isCloseTo(7.8, within(1e-6));
        }

        @Test
        void giveShortOnesToTheLongerNeighbour() {
            left(2, ScalpZone.CROWN);
            left(0.5, ScalpZone.BACK_LEFT);
            left(3, ScalpZone.OCCIPUT);
            assertThat(zones()).containsExactly(ScalpZone.CROWN, ScalpZone.OCCIPUT);
            assertThat(visits.segments(Side.LEFT).get(1).from().seconds()).isCloseTo(2, within(1e-6));
        }

        @Test
        void giveShortOnesToTheSameZoneFirst() {
            left(4, ScalpZone.OCCIPUT);
            left(0.5, ScalpZone.CROWN);
            both(2, inferred(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT));
            assertThat(visits.segments(Side.LEFT).get(1).from().seconds()).isCloseTo(4, within(1e-6));
        }

        @Test
        void keepAShortTouchThatStandsAlone() {
            left(4, ScalpZone.CROWN);
            gone(1);
            left(0.5, ScalpZone.OCCIPUT);
            gone(1);
            assertThat(zones()).containsExactly(ScalpZone.CROWN, ScalpZone.OCCIPUT);
        }

        @Test
        void surviveAFrameOrTwoWithoutTouch() {
            left(2, ScalpZone.CROWN);
            gone(0.1);
            left(2, ScalpZone.CROWN);
            assertThat(zones()).containsExactly(ScalpZone.CROWN);
            gone(0.5);
            left(2, ScalpZone.CROWN);
            assertThat(zones()).containsExactly(ScalpZone.CROWN, ScalpZone.CROWN);
        }

        @Test
        void haveNoZoneOffTheCap() {
            HandContact chin = ScriptedHands.on(Side.LEFT, Evidence.SEEN, new Direction(0, 0.7, -0.7));
            both(2, chin, absent(Side.RIGHT));
            assertThat(visits.segments(Side.LEFT))
                    .singleElement()
                    .satisfies(segment -> assertThat(segment.zone()).isEmpty());
            assertThat(visits.visits()).isEmpty();
        }
    }

    @Nested
    class Visits {

        @Test
        void lastThreeSecondsAndMore() {
            left(3.1, ScalpZone.CROWN);
            left(2.8, ScalpZone.OCCIPUT);
            gone(1);
            assertThat(visits.visits()).extracting(ZoneVisit::zone).containsExactly(ScalpZone.CROWN);
        }

        @Test
        void mergeRepeatsAcrossHopsAndPassingPlaces() {
            left(2, ScalpZone.CROWN);
            gone(1);
            left(4, ScalpZone.CROWN);
            left(1.5, ScalpZone.OCCIPUT);
            left(4, ScalpZone.CROWN);
            assertThat(visits.visits()).singleElement().satisfies(visit -> {
                assertThat(visit.zone()).isEqualTo(ScalpZone.CROWN);
                assertThat(visit.from().seconds()).isZero();
                assertThat(visit.seconds()).isCloseTo(11.3, within(0.11));
            });
        }

        @Test
        void goToTheZoneThatCirclesAcrossABorderAreMostlyIn() {
            for (int circle = 0; circle < 4; circle++) {
                left(1.2, ScalpZone.SKULL_BASE_LEFT);
                left(0.8, ScalpZone.OCCIPUT);
            }
            gone(1);
            assertThat(visits.visits()).extracting(ZoneVisit::zone).containsExactly(ScalpZone.SKULL_BASE_LEFT);
            assertThat(visits.visits().get(0).seconds()).isCloseTo(7.9, within(0.11));
        }

        @Test
        void comeInTheOrderOfTheirBeginnings() {
            both(4, seen(Side.LEFT, ScalpZone.TEMPLE_LEFT), seen(Side.RIGHT, ScalpZone.TEMPLE_RIGHT));
            both(4, seen(Side.LEFT, ScalpZone.TEMPLE_LEFT), seen(Side.RIGHT, ScalpZone.CROWN));
            both(4, seen(Side.LEFT, ScalpZone.TOP_LEFT), seen(Side.RIGHT, ScalpZone.CROWN));
            assertThat(visits.visits())
                    .extracting(ZoneVisit::zone)
                    .containsExactly(
                            ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT, ScalpZone.CROWN, ScalpZone.TOP_LEFT);
        }
    }
}
