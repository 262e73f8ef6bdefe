package app.galea.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Direction anywhere(Random random) {
        return new Direction(random.nextGaussian(), random.nextGaussian(), random.nextGaussian() + 0.3);
    }

    private static HandContact maybe(Side side, Random random) {
        return random.nextInt(4) == 0
                ? ScriptedHands.absent(side)
                : ScriptedHands.on(
                        side,
                        random.nextBoolean() ? Evidence.SEEN : Evidence.INFERRED,
                        anywhere(random),
                        anywhere(random),
                        anywhere(random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFallsAndSumsToTheTimeTouched(long seed) {
        Random random = new Random(seed);
        CoverageMeter meter = new CoverageMeter();
        double t = 0;
        double touched = 0;
        double[] hands = new double[2];
        CoverageReport before = meter.advance(ScriptedHands.none(0));
        HandContact left = ScriptedHands.absent(Side.LEFT);
        HandContact right = ScriptedHands.absent(Side.RIGHT);
        for (int i = 0; i < 150; i++) {
            double step = random.nextInt(20) == 0 ? 0.6 : 0.02 + 0.1 * random.nextDouble();
            t += step;
            double held = Math.min(step, 0.25);
            hands[0] += onCap(left) ? held : 0;
            hands[1] += onCap(right) ? held : 0;
            touched += onCap(left) || onCap(right) ? held : 0;
            if (random.nextInt(5) == 0) {
                left = maybe(Side.LEFT, random);
                right = maybe(Side.RIGHT, random);
            }
            CoverageReport now = meter.advance(ScriptedHands.at(t, left, right));
            assertThat(now.overall()).isGreaterThanOrEqualTo(before.overall());
            for (ScalpZone zone : ScalpZone.values()) {
                assertThat(now.zone(zone).coverage())
                        .isGreaterThanOrEqualTo(before.zone(zone).coverage());
                assertThat(now.zone(zone).dwellSeconds())
                        .isGreaterThanOrEqualTo(before.zone(zone).dwellSeconds());
            }
            before = now;
        }
        assertSums(meter.current(), touched, hands);
    }

    private static boolean onCap(HandContact hand) {
        return hand.tips().stream().anyMatch(tip -> tip.onCap());
    }

    private static void assertSums(CoverageReport report, double touched, double[] hands) {
        double most = 0;
        double sum = 0;
        for (ZoneDwell zone : report.zones()) {
            assertThat(zone.seenSeconds() + zone.inferredSeconds()).isCloseTo(zone.dwellSeconds(), within(1e-9));
            assertThat(zone.dwellSeconds()).isLessThanOrEqualTo(zone.leftSeconds() + zone.rightSeconds() + 1e-6);
            assertThat(zone.leftSeconds()).isLessThanOrEqualTo(hands[0] + 1e-6);
            assertThat(zone.rightSeconds()).isLessThanOrEqualTo(hands[1] + 1e-6);
            most = Math.max(most, zone.dwellSeconds());
            sum += zone.dwellSeconds();
        }
        assertThat(most).isLessThanOrEqualTo(touched + 1e-6);
        assertThat(sum).isGreaterThanOrEqualTo(touched - 1e-6);
        for (CellDwell cell : report.cells()) {
            assertThat(cell.dwellSeconds()).isLessThanOrEqualTo(touched + 1e-6);
            assertThat(cell.seenSeconds() + cell.inferredSeconds()).isCloseTo(cell.dwellSeconds(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void segmentsSumToTheTimeTouchedAndNeverOverlap(long seed) {
        Random random = new Random(seed);
        ZoneVisits visits = new ZoneVisits();
        double t = 0;
        double touched = 0;
        HandContact left = ScriptedHands.absent(Side.LEFT);
        visits.advance(ScriptedHands.none(0));
        double unseen = 1;
        for (int i = 0; i < 300; i++) {
            double step = 0.02 + 0.1 * random.nextDouble();
            t += step;
            boolean was = left.isTouching();
            if (random.nextInt(9) == 0) {
                left = maybe(Side.LEFT, random);
            }
            unseen = was ? step : unseen + step;
            // a contact that comes back within 0.25 s was never lost
            touched += left.isTouching() && unseen <= 0.25 ? unseen : 0;
            unseen = left.isTouching() ? 0 : unseen;
            visits.advance(ScriptedHands.at(t, left, ScriptedHands.absent(Side.RIGHT)));
        }
        assertFillAndDoNotOverlap(visits.observed(Side.LEFT), touched);
        assertFillAndDoNotOverlap(visits.segments(Side.LEFT), touched);
        assertThat(visits.segments(Side.RIGHT)).isEmpty();
    }

    private static void assertFillAndDoNotOverlap(List<ContactSegment> segments, double touched) {
        double sum = 0;
        double end = 0;
        for (ContactSegment segment : segments) {
            assertThat(segment.from().seconds()).isGreaterThanOrEqualTo(end);
            end = segment.to().seconds();
            sum += segment.seconds();
        }
        assertThat(sum).isCloseTo(touched, within(1e-6));
    }
}
