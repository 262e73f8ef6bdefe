package app.galea.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.Finger;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthClip.Move;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthHand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clips' true fingertips through the meter, clean and with jitter, against the script. */
class MotionTruthTest {

    /** What was measured in one segment with one hand. */
    private static final class Tally {
        private int values;
        private int right;
        private int rhythmic;
        private double error;
        private double worst;

        void add(HandMotion motion, Move move) {
            values++;
            Technique asked = move.technique().equals("hold")
                    ? Technique.HOLD
                    : move.cyclesPerMin() > 90
                            ? Technique.SCRUB
                            : Technique.valueOf(move.technique().toUpperCase(Locale.ROOT));
            right += motion.technique() == asked ? 1 : 0;
            if (motion.rhythmic()) {
                rhythmic++;
                double off = Math.abs(motion.cyclesPerMin() - move.cyclesPerMin());
                error += off;
                worst = Math.max(worst, off);
            }
        }

        double meanError() {
            return rhythmic == 0 ? 0 : error / rhythmic;
        }

        double techniqueRight() {
            return (double) right / values;
        }
    }

    private static Touches touches(TruthClip clip, TruthFrame frame, Random random, double jitterMm) {
        return new Touches(
                frame.time(),
                clip.headSize(),
                contact(clip, frame.left(), random, jitterMm),
                contact(clip, frame.right(), random, jitterMm),
                Sight.NONE);
    }

    private static HandContact contact(TruthClip clip, TruthHand hand, Random random, double jitterMm) {
        Vector3 mean = Vector3.ZERO;
        for (Finger finger : Finger.GROUP) {
            mean = mean.plus(hand.tip(finger).vector().times(1.0 / 3));
        }
        Vector3 jitter =
                new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).times(jitterMm);
        if (!hand.touching()) {
            return ScriptedTouch.absent(hand.side());
        }
        ScalpSpot spot = ScriptedTouch.spot(HeadPoint.of(mean.plus(jitter)), clip.headSize());
        return new HandContact(
                hand.side(), HandContact.Reach.TOUCHING, Evidence.SEEN, spot, jitterMm, List.of(spot), 1);
    }

    private static Map<String, Tally> measure(TruthClip clip, long seed, double jitterMm, double dropShare) {
        Map<String, Tally> tallies = new TreeMap<>();
        Random random = new Random(seed);
        MotionMeter meter = new MotionMeter();
        FrameTime last = FrameTime.ZERO;
        for (TruthFrame frame : clip.frames()) {
            Touches touches = touches(clip, frame, random, jitterMm);
            if (random.nextDouble() < dropShare) {
                continue;
            }
            MotionReport report = meter.advance(touches);
            if (report.measuredAt().equals(last)) {
                continue;
            }
            last = report.measuredAt();
            for (Side side : Side.values()) {
                Optional<Move> move = clip.segments().get(frame.segment()).hand(side);
                if (report.hand(side).known() && frame.hand(side).touching()) {
                    tallies.computeIfAbsent(
                                    clip.name() + " segment " + frame.segment() + " " + side.id(), key -> new Tally())
                            .add(report.hand(side), move.orElseThrow());
                }
            }
        }
        return tallies;
    }

    @ParameterizedTest
    @CsvSource({"demo, 15", "dev_a, 6", "dev_b, 8"})
    void readsTheScriptOffTheTruth(String name, int parts) {
        Map<String, Tally> tallies = measure(TruthClip.named(name), 0, 0, 0);
        assertThat(tallies).hasSize(parts);
        tallies.forEach((part, tally) -> {
            assertThat(tally.worst).as("pace error, %s", part).isLessThan(0.2);
            assertThat(tally.techniqueRight()).as("technique, %s", part).isEqualTo(1);
        });
    }

    /** Bounds lie a third above what was measured when this was written. */
    @ParameterizedTest
    @CsvSource({
        "3, 0, 0.6, 0.95",
        "6, 0, 1.2, 0.9",
        "6, 0.3, 1.5, 0.8",
        "10, 0, 2.2, 0.5",
    })
    void bearsJitterAndDroppedFrames(double jitterMm, double dropShare, double paceError, double techniqueRight) {
        for (String name : TruthClip.NAMES) {
            double error = 0;
            double right = 0;
            double parts = 0;
            for (long seed = 0; seed < 5; seed++) {
                for (Tally tally : measure(TruthClip.named(name), seed, jitterMm, dropShare)
                        .values()) {
                    error += tally.meanError();
                    right += tally.techniqueRight();
                    parts++;
                }
            }
            assertThat(error / parts).as("mean pace error, %s", name).isLessThan(paceError);
            assertThat(right / parts).as("technique right, %s", name).isGreaterThan(techniqueRight);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "6"})
    void callsOnlyTheDemosFastSegmentScrubbing(double jitterMm) {
        TruthClip clip = TruthClip.demo();
        double scrubStart = clip.segments().get(6).startSeconds();
        for (long seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            MotionMeter meter = new MotionMeter();
            double first = Double.NaN;
            for (TruthFrame frame : clip.frames()) {
                MotionReport report = meter.advance(touches(clip, frame, random, jitterMm));
                for (Side side : Side.values()) {
                    if (report.hand(side).known() && report.hand(side).technique() == Technique.SCRUB) {
                        first = Double.isNaN(first) ? frame.time().seconds() : first;
                        assertThat(frame.time().seconds())
                                .isBetween(scrubStart, clip.segments().get(6).endSeconds() + 0.5);
                    }
                }
            }
            // 0.8 s of hop, 1.5 s of contact, up to 0.5 s to the next update
            assertThat(first - scrubStart).isBetween(2.0, 3.0);
        }
    }
}
