package app.galea.coverage;

import static app.galea.coverage.ScriptedHands.absent;
import static app.galea.coverage.ScriptedHands.at;
import static app.galea.coverage.ScriptedHands.inferred;
import static app.galea.coverage.ScriptedHands.middle;
import static app.galea.coverage.ScriptedHands.none;
import static app.galea.coverage.ScriptedHands.on;
import static app.galea.coverage.ScriptedHands.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageMeterTest {

    private final CoverageMeter meter = new CoverageMeter();

    /** Both hands like that for a while, at 15 frames a second from the start; then gone. */
    private CoverageReport hold(double seconds, HandContact left, HandContact right) {
        for (int i = 0; i < Math.round(seconds * 15); i++) {
            meter.advance(at(i / 15.0, left, right));
        }
        meter.advance(none(seconds));
        return meter.current();
    }

    private CellDwell cell(CoverageReport report, ScalpZone zone) {
        ScalpCell cell = ScalpChart.standard().cellAt(middle(zone)).orElseThrow();
        return report.cells().get(cell.index());
    }

    @Test
    void beginsWithNothing() {
        CoverageReport report = meter.advance(none(0));
        assertThat(report.overall()).isZero();
        assertThat(report.cells()).hasSameSizeAs(ScalpChart.standard().cells());
        assertThat(report.zones()).extracting(ZoneDwell::zone).containsExactly(ScalpZone.values());
    }

    @Nested
    class WithHandsOnTheHead {

        @Test
        void sumsDwellToTheTimeTouched() {
            CoverageReport report = hold(5, seen(Side.LEFT, ScalpZone.TEMPLE_LEFT), absent(Side.RIGHT));
            ZoneDwell zone = report.zone(ScalpZone.TEMPLE_LEFT);
            assertThat(zone.dwellSeconds()).isCloseTo(5, within(1e-6));
            assertThat(zone.seenSeconds()).isCloseTo(5, within(1e-6));
            assertThat(zone.inferredSeconds()).isZero();
            assertThat(zone.seconds(Side.LEFT)).isCloseTo(5, within(1e-6));
            assertThat(zone.seconds(Side.RIGHT)).isZero();
            assertThat(cell(report, ScalpZone.TEMPLE_LEFT).dwellSeconds()).isCloseTo(5, within(1e-6));
        }

        @Test
        void countsTwoHandsInOneZoneOnceAndKeepsEach() {
            ZoneDwell zone = hold(4, seen(Side.LEFT, ScalpZone.CROWN), inferred(Side.RIGHT, ScalpZone.CROWN))
                    .zone(ScalpZone.CROWN);
            assertThat(zone.dwellSeconds()).isCloseTo(4, within(1e-6));
            assertThat(zone.seenSeconds()).isCloseTo(4, within(1e-6));
            assertThat(zone.inferredSeconds()).isZero();
            assertThat(zone.leftSeconds()).isCloseTo(4, within(1e-6));
            assertThat(zone.rightSeconds()).isCloseTo(4, within(1e-6));
        }

        @Test
        void countsManyFingersOnACellOnce() {
            HandContact hand = on(
                    Side.LEFT,
                    Evidence.SEEN,
                    middle(ScalpZone.CROWN),
                    middle(ScalpZone.CROWN),
                    middle(ScalpZone.CROWN));
            CellDwell cell = cell(hold(3, hand, absent(Side.RIGHT)), ScalpZone.CROWN);
            assertThat(cell.dwellSeconds()).isCloseTo(3, within(1e-6));
        }

        @Test
        void keepsSeenAndInferredApart() {
            for (int i = 0; i < 30; i++) {
                meter.advance(at(i * 0.1, seen(Side.LEFT, ScalpZone.OCCIPUT), absent(Side.RIGHT)));
            }
            for (int i = 30; i < 50; i++) {
                meter.advance(at(i * 0.1, inferred(Side.LEFT, ScalpZone.OCCIPUT), absent(Side.RIGHT)));
            }
            meter.advance(none(5));
            CellDwell cell = cell(meter.current(), ScalpZone.OCCIPUT);
            assertThat(cell.seenSeconds()).isCloseTo(3, within(1e-6));
            assertThat(cell.inferredSeconds()).isCloseTo(2, within(1e-6));
            assertThat(cell.dwellSeconds()).isCloseTo(5, within(1e-6));
        }

        @Test
        void touchesExactlyTheCellsWithinAFingerPad() {
            CoverageReport report = hold(2, seen(Side.LEFT, ScalpZone.BACK_LEFT), absent(Side.RIGHT));
            var place = ScriptedHands.HEAD.surface(middle(ScalpZone.BACK_LEFT));
            for (ScalpCell cell : ScalpChart.standard().cells()) {
                boolean near = ScriptedHands.HEAD.surface(cell.center()).distance(place) <= 10;
                assertThat(report.cells().get(cell.index()).dwellSeconds() > 0)
                        .as("cell %s", cell.index())
                        .isEqualTo(near);
            }
        }

        @Test
        void coversFromTheMinimumOnAndNotBefore() {
            CoverageReport report = hold(2, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT));
            double covered = report.zone(ScalpZone.CROWN).coverage();
            // a finger pad of 3 cm2 in a zone of 46
            assertThat(covered).isBetween(0.03, 0.12);
            assertThat(meter.coverage(List.of(ScalpZone.CROWN), 2)).isCloseTo(covered, within(1e-9));
            assertThat(meter.coverage(List.of(ScalpZone.CROWN), 2.01)).isZero();
            assertThat(report.coverage(List.of(ScalpZone.CROWN), 1.5)).isCloseTo(covered, within(1e-9));
            assertThat(report.coverage(List.of(ScalpZone.CROWN), 2.01)).isZero();
            double halved = meter.coverage(List.of(ScalpZone.CROWN, ScalpZone.OCCIPUT), 2);
            assertThat(halved).isBetween(0.01, covered - 0.01);
        }

        @Test
        void leavesTheForeheadOutOfOverallCoverage() {
            assertThat(hold(3, seen(Side.LEFT, ScalpZone.FOREHEAD), absent(Side.RIGHT))
                            .overall())
                    .isZero();
            assertThat(hold(3, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT))
                            .overall())
                    .isPositive();
        }
    }

    @Test
    void countsNoDwellAcrossAGap() {
        meter.advance(at(0, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT)));
        CoverageReport report = meter.advance(at(7, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT)));
        assertThat(report.zone(ScalpZone.CROWN).dwellSeconds()).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void letsNoHandVoteThatMayNotBeThere() {
        HandContact sure = seen(Side.LEFT, ScalpZone.CROWN);
        HandContact unsure =
                new HandContact(sure.side(), sure.reach(), sure.evidence(), sure.spot(), 5, sure.tips(), 0.39);
        assertThat(hold(3, unsure, absent(Side.RIGHT)).zone(ScalpZone.CROWN).dwellSeconds())
                .isZero();
    }

    @Test
    void renewsCellsAtMostTwiceASecond() {
        CoverageReport before = meter.advance(at(0, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT)));
        int renewals = 0;
        for (int i = 1; i <= 60; i++) {
            CoverageReport report = meter.advance(at(i / 30.0, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT)));
            renewals += report.cells() == before.cells() ? 0 : 1;
            before = report;
        }
        assertThat(renewals).isEqualTo(4);
    }

    @Test
    void forgetsEverythingOnReset() {
        hold(3, seen(Side.LEFT, ScalpZone.CROWN), absent(Side.RIGHT));
        meter.reset();
        CoverageReport report = meter.current();
        assertThat(report.zone(ScalpZone.CROWN).dwellSeconds()).isZero();
        assertThat(report.overall()).isZero();
        assertThat(cell(report, ScalpZone.CROWN).dwellSeconds()).isZero();
    }

    @Test
    void comparesRightWithLeft() {
        for (int i = 0; i < 100; i++) {
            meter.advance(at(
                    i * 0.1,
                    i < 30 ? seen(Side.LEFT, ScalpZone.TEMPLE_LEFT) : absent(Side.LEFT),
                    i < 90 ? seen(Side.RIGHT, ScalpZone.TEMPLE_RIGHT) : seen(Side.RIGHT, ScalpZone.CROWN)));
        }
        CoverageReport report = meter.current();
        // (9 - 3) / 6
        assertThat(Symmetry.percent(report).orElseThrow()).isCloseTo(100, within(1e-3));
        assertThat(Symmetry.percent(report, List.of(ScalpZone.TEMPLE_LEFT)).orElseThrow())
                .isCloseTo(100, within(1e-3));
        assertThat(Symmetry.percent(report, List.of(ScalpZone.CROWN))).isEmpty();
        assertThat(Symmetry.percent(4, 0).orElseThrow()).isEqualTo(-200);
    }
}
