package app.galea.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthHand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clips' true fingertips through the meter, against a count cell by cell over all frames. */
class CoverageTruthTest {

    private static final double FRAME_SECONDS = 1 / 15.0;

    private static HandContact contact(TruthHand hand, HeadSize head) {
        if (!hand.touching()) {
            return ScriptedHands.absent(hand.side());
        }
        List<ScalpSpot> tips = Finger.GROUP.stream()
                .map(finger -> ScriptedHands.spot(hand.tip(finger), head))
                .toList();
        Evidence evidence = hand.isSeen() ? Evidence.SEEN : Evidence.INFERRED;
        return new HandContact(hand.side(), Reach.TOUCHING, evidence, tips.get(1), 0, tips, 1);
    }

    private static CoverageReport measured(TruthClip clip) {
        CoverageMeter meter = new CoverageMeter();
        for (TruthFrame frame : clip.frames()) {
            HeadSize head = clip.headSize();
            meter.advance(new Touches(
                    frame.time(), head, contact(frame.left(), head), contact(frame.right(), head), Sight.NONE));
        }
        return meter.current();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "dev_a", "dev_b"})
    void agreesWithACountOverCells(String name) {
        TruthClip clip = TruthClip.named(name);
        CoverageReport report = measured(clip);
        double[] covered = new double[ScalpZone.values().length];
        double[] area = new double[ScalpZone.values().length];
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            double seconds = TruthCoverage.seconds(clip, cell, FRAME_SECONDS);
            assertThat(report.cells().get(cell.index()).dwellSeconds()).isCloseTo(seconds, within(0.07));
            area[cell.zone().ordinal()] += cell.areaCm2();
            covered[cell.zone().ordinal()] += seconds >= 2 - 1e-6 ? cell.areaCm2() : 0;
        }
        double touched = 0;
        for (ScalpZone zone : ScalpZone.values()) {
            double share = covered[zone.ordinal()] / area[zone.ordinal()];
            assertThat(report.zone(zone).coverage()).as(zone.id()).isCloseTo(share, within(0.03));
            touched += share;
        }
        assertThat(touched).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "dev_a", "dev_b"})
    void keepsTheTrueZones(String name) {
        TruthClip clip = TruthClip.named(name);
        ZoneVisits visits = new ZoneVisits();
        for (TruthFrame frame : clip.frames()) {
            visits.advance(new Touches(
                    frame.time(),
                    clip.headSize(),
                    byMean(frame.left(), clip.headSize()),
                    byMean(frame.right(), clip.headSize()),
                    Sight.NONE));
        }
        for (Side side : Side.values()) {
            double agreed = 0;
            double all = 0;
            for (TruthFrame frame : clip.frames()) {
                if (frame.hand(side).touching()) {
                    all++;
                    agreed += visits.observed(side).stream()
                                    .anyMatch(segment -> segment.from().compareTo(frame.time()) <= 0
                                            && segment.to().since(frame.time()) > -0.07
                                            && segment.zone()
                                                    .equals(frame.hand(side).zone()))
                            ? 1
                            : 0;
                }
            }
            assertThat(agreed / all).as(side.id()).isGreaterThan(0.97);
        }
    }

    @Test
    void findsTheDemosPlanInItsOrder() {
        TruthClip clip = TruthClip.demo();
        ZoneVisits visits = new ZoneVisits();
        for (TruthFrame frame : clip.frames()) {
            visits.advance(new Touches(
                    frame.time(),
                    clip.headSize(),
                    byMean(frame.left(), clip.headSize()),
                    byMean(frame.right(), clip.headSize()),
                    Sight.NONE));
        }
        List<ScalpZone> visited = visits.visits().stream().map(ZoneVisit::zone).toList();
        List<List<ScalpZone>> plan = List.of(
                List.of(ScalpZone.SKULL_BASE_LEFT, ScalpZone.SKULL_BASE_RIGHT),
                List.of(ScalpZone.OCCIPUT),
                List.of(ScalpZone.BEHIND_EAR_LEFT, ScalpZone.BEHIND_EAR_RIGHT),
                List.of(ScalpZone.SIDE_LEFT, ScalpZone.SIDE_RIGHT),
                List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT),
                List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT),
                List.of(ScalpZone.CROWN));
        assertThat(Order.of(plan, visited)).as("%s", visited).isEqualTo(1);
    }

    private static HandContact byMean(TruthHand hand, HeadSize head) {
        if (!hand.touching()) {
            return ScriptedHands.absent(hand.side());
        }
        double x = 0;
        double y = 0;
        double z = 0;
        for (Finger finger : Finger.GROUP) {
            x += hand.tip(finger).x() / 3;
            y += hand.tip(finger).y() / 3;
            z += hand.tip(finger).z() / 3;
        }
        ScalpSpot spot = ScriptedHands.spot(new HeadPoint(x, y, z), head);
        return new HandContact(hand.side(), Reach.TOUCHING, Evidence.SEEN, spot, 0, List.of(spot), 1);
    }
}
