package app.galea.motion;

import static app.galea.motion.ScriptedTouch.after;
import static app.galea.motion.ScriptedTouch.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.routine.Technique;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionMeterTest {

    private static final Direction TOP = HeadSite.C3.direction();

    private static HeadPoint circle(double t, double perMinute, double radius) {
        double w = 2 * Math.PI * perMinute / 60 * t;
        return place(TOP, radius * Math.cos(w), radius * Math.sin(w));
    }

    private static HeadPoint glide(double t, double perMinute, double half) {
        return place(TOP, half * Math.sin(2 * Math.PI * perMinute / 60 * t), 0);
    }

    @Nested
    class OnAWholeWindow {

        @Test
        void readsSlowCirclesAsPlantedCircles() {
            HandMotion motion = after(5, 15, t -> circle(t, 30, 9));
            assertThat(motion.technique()).isEqualTo(Technique.CIRCLE);
            assertThat(motion.pace().orElseThrow()).isCloseTo(30, within(0.3));
            assertThat(motion.amplitudeMm()).isCloseTo(9, within(0.4));
            // once round 2 pi 9 mm in two seconds
            assertThat(motion.speedCmPerSec()).isCloseTo(2.83, within(0.1));
            assertThat(motion.planted()).isTrue();
            assertThat(motion.sparc()).isBetween(-3.0, -1.0);
        }

        @Test
        void readsToAndFroAsAGlide() {
            HandMotion motion = after(5, 15, t -> glide(t, 26, 18));
            assertThat(motion.technique()).isEqualTo(Technique.GLIDE);
            assertThat(motion.pace().orElseThrow()).isCloseTo(26, within(0.3));
            assertThat(motion.amplitudeMm()).isCloseTo(18, within(2.0));
            assertThat(motion.speedCmPerSec()).isCloseTo(4 * 1.8 * 26 / 60, within(0.1));
            assertThat(motion.planted()).isFalse();
        }

        @Test
        void readsAStillHandAsAHold() {
            HandMotion motion = after(5, 15, t -> place(TOP, 0, 0));
            assertThat(motion.known()).isTrue();
            assertThat(motion.technique()).isEqualTo(Technique.HOLD);
            assertThat(motion.rhythmic()).isFalse();
            assertThat(motion.pace()).isEmpty();
            assertThat(motion.speedCmPerSec()).isCloseTo(0, within(1e-6));
            assertThat(motion.planted()).isTrue();
        }

        @Test
        void readsOneLongWayAsAStroke() {
            HandMotion motion = after(4, 15, t -> place(TOP, 20 * t - 40, 0));
            assertThat(motion.technique()).isEqualTo(Technique.STROKE);
            assertThat(motion.rhythmic()).isFalse();
            assertThat(motion.speedCmPerSec()).isCloseTo(2, within(0.3));
            assertThat(motion.planted()).isFalse();
        }

        @Test
        void doesNotTakeAWideGlideForAStroke() {
            for (double perMinute = 14; perMinute < 60; perMinute += 1.5) {
                double pace = perMinute;
                assertThat(after(5, 15, t -> glide(t, pace, 25)).technique())
                        .as("%s a minute", pace)
                        .isEqualTo(Technique.GLIDE);
            }
        }

        @Test
        void readsFastWideCirclesAsScrubbing() {
            assertThat(after(5, 15, t -> circle(t, 112, 12)).technique()).isEqualTo(Technique.SCRUB);
            assertThat(after(5, 15, t -> glide(t, 100, 10)).technique()).isEqualTo(Technique.SCRUB);
            assertThat(after(5, 15, t -> circle(t, 80, 12)).technique()).isEqualTo(Technique.CIRCLE);
        }

        @Test
        void findsNoRhythmInMostAimlessWalks() {
            int rhythmic = 0;
            for (long seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                double[] at = new double[2];
                HandMotion motion = after(4.5, 15, t -> {
                    at[0] += 5 * random.nextGaussian();
                    at[1] += 5 * random.nextGaussian();
                    return place(TOP, at[0], at[1]);
                });
                assertThat(motion.known() && motion.technique() == Technique.HOLD)
                        .isFalse();
                rhythmic += motion.rhythmic() ? 1 : 0;
            }
            assertThat(rhythmic).isLessThan(25);
        }

        @Test
        void callsCirclesAboutAWanderingPlaceSliding() {
            assertThat(after(5, 15, t -> {
                                double w = 2 * Math.PI * 0.75 * t;
                                return place(TOP, 8 * Math.cos(w) + 8 * t, 8 * Math.sin(w));
                            })
                            .planted())
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"8, 24", "15, 20", "30, 20"})
        void keepsAHoldAHoldUnderJitter(double framesPerSecond, int seconds) {
            for (double jitter : new double[] {1, 3, 6, 10}) {
                Random random = new Random(7);
                MotionMeter meter = new MotionMeter();
                for (int i = 0; i < seconds * framesPerSecond; i++) {
                    HeadPoint place = place(TOP, jitter * random.nextGaussian(), jitter * random.nextGaussian());
                    HandMotion motion = meter.advance(ScriptedTouch.of(i / framesPerSecond, Side.LEFT, place))
                            .left();
                    assertThat(!motion.known() || motion.technique() == Technique.HOLD)
                            .as("%s after %s s of jitter %s mm", motion, i / framesPerSecond, jitter)
                            .isTrue();
                }
            }
        }
    }

    @Nested
    class WhileContactBegins {

        @Test
        void waitsForOneAndAHalfSeconds() {
            assertThat(after(1.45, 20, t -> circle(t, 100, 9)).known()).isFalse();
            assertThat(after(1.5, 20, t -> circle(t, 100, 9)).known()).isTrue();
        }

        @Test
        void waitsForOneAndAHalfCycles() {
            assertThat(after(2.5, 20, t -> circle(t, 30, 9)).known()).isFalse();
            HandMotion motion = after(3.0, 20, t -> circle(t, 30.5, 9));
            assertThat(motion.pace().orElseThrow()).isCloseTo(30.5, within(0.5));
        }

        @Test
        void renewsItsValuesEveryHalfSecond() {
            MotionMeter meter = new MotionMeter();
            int renewals = 0;
            FrameTime last = FrameTime.ZERO;
            for (int i = 0; i <= 150; i++) {
                MotionReport report = meter.advance(ScriptedTouch.of(i / 15.0, Side.LEFT, circle(i / 15.0, 30, 9)));
                if (!report.measuredAt().equals(last)) {
                    renewals++;
                    last = report.measuredAt();
                }
            }
            assertThat(renewals).isEqualTo(20);
        }
    }

    @Nested
    class WhenTheHandHopsWithoutLosingContact {

        /** Circles about one place, then within {@code hopSeconds} over to another and on, without a break. */
        private static HeadPoint hop(double t, double hopSeconds, double apartMm) {
            double share = Math.max(0, Math.min(1, (t - 5) / hopSeconds));
            double w = 2 * Math.PI * 0.6 * t;
            return place(TOP, 9 * Math.cos(w) + apartMm * (share - 0.5), 9 * Math.sin(w));
        }

        @Test
        void startsAnewWhereItLands() {
            HandMotion motion = after(9, 15, t -> hop(t, 0.6, 60));
            assertThat(motion.technique()).isEqualTo(Technique.CIRCLE);
            assertThat(motion.pace().orElseThrow()).isCloseTo(36, within(0.5));
            assertThat(motion.amplitudeMm()).isCloseTo(9, within(1.0));
            assertThat(motion.planted()).isTrue();
        }

        @Test
        void doesNotCallTheHopAStrokeASecondAfterIt() {
            for (double end = 7; end < 10; end += 0.25) {
                assertThat(after(end, 15, t -> hop(t, 0.6, 60)).technique())
                        .as("after %s s", end)
                        .isNotEqualTo(Technique.STROKE);
            }
        }

        @Test
        void stillCallsALongEvenWayAStroke() {
            for (double speed = 12; speed < 60; speed += 4) {
                double mmPerSecond = speed;
                assertThat(after(4, 15, t -> place(TOP, mmPerSecond * (t - 2), 0))
                                .technique())
                        .as("%s mm/s", speed)
                        .isEqualTo(Technique.STROKE);
            }
        }
    }

    @Nested
    class WhenContactIsLost {

        private final MotionMeter meter = new MotionMeter();

        private MotionReport run(double from, double to, boolean touching) {
            MotionReport report = meter.advance(frame(from, touching));
            for (double t = from; t < to; t += 0.05) {
                report = meter.advance(frame(t, touching));
            }
            return report;
        }

        private Touches frame(double t, boolean touching) {
            return touching ? ScriptedTouch.of(t, Side.LEFT, circle(t, 40, 9)) : ScriptedTouch.none(t);
        }

        @Test
        void carriesOnAcrossAShortGap() {
            run(0, 4, true);
            assertThat(run(4, 4.4, false).left().known()).isTrue();
            assertThat(run(4.4, 5.1, true).left().pace().orElseThrow()).isCloseTo(40, within(0.5));
        }

        @Test
        void withdrawsItsValuesAfterHalfASecond() {
            run(0, 4, true);
            assertThat(run(4, 4.7, false).left().known()).isFalse();
        }

        @Test
        void startsAnewAfterALongGap() {
            run(0, 4, true);
            run(4, 4.7, false);
            assertThat(run(4.7, 6.1, true).left().known()).isFalse();
            // 1.5 cycles of 40 a minute take 2.25 s
            assertThat(run(6.1, 7.8, true).left().known()).isTrue();
        }
    }

    @Test
    void measuresBothHandsApart() {
        MotionMeter meter = new MotionMeter();
        MotionReport report = meter.advance(ScriptedTouch.none(0));
        for (int i = 1; i <= 75; i++) {
            double t = i / 15.0;
            report = meter.advance(new Touches(
                    FrameTime.ofSeconds(t),
                    ScriptedTouch.HEAD,
                    ScriptedTouch.contact(Side.LEFT, circle(t, 30, 9), 1),
                    ScriptedTouch.contact(Side.RIGHT, glide(t, 50, 12), 1),
                    Sight.NONE));
        }
        assertThat(report.left().pace().orElseThrow()).isCloseTo(30, within(0.3));
        assertThat(report.right().pace().orElseThrow()).isCloseTo(50, within(0.3));
        assertThat(report.right().side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void letsNoHandVoteThatMayNotBeThere() {
        MotionMeter meter = new MotionMeter();
        MotionReport report = meter.advance(ScriptedTouch.none(0));
        for (int i = 1; i <= 75; i++) {
            double t = i / 15.0;
            report = meter.advance(new Touches(
                    FrameTime.ofSeconds(t),
                    ScriptedTouch.HEAD,
                    ScriptedTouch.contact(Side.LEFT, circle(t, 30, 9), 0.39),
                    ScriptedTouch.absent(Side.RIGHT),
                    Sight.NONE));
        }
        assertThat(report.left().known()).isFalse();
    }

    @Test
    void noticesScrubbingWithinTwoSecondsOfTheChange() {
        MotionMeter meter = new MotionMeter();
        double first = Double.NaN;
        for (int i = 0; i <= 150; i++) {
            double t = i / 15.0;
            // phase runs on across the change, the hand never leaves
            double cycles = t < 6 ? 0.5 * t : 3 + 112 / 60.0 * (t - 6);
            HeadPoint place = place(TOP, 9 * Math.cos(2 * Math.PI * cycles), 9 * Math.sin(2 * Math.PI * cycles));
            Technique technique =
                    meter.advance(ScriptedTouch.of(t, Side.LEFT, place)).left().technique();
            if (technique == Technique.SCRUB && Double.isNaN(first)) {
                first = t;
            }
        }
        // 1.5 s of it, and up to 0.5 s to the next update
        assertThat(first).isBetween(7.4, 8.1);
    }

    @Test
    void forgetsEverythingOnReset() {
        MotionMeter meter = new MotionMeter();
        for (int i = 0; i <= 75; i++) {
            meter.advance(ScriptedTouch.of(i / 15.0, Side.LEFT, circle(i / 15.0, 30, 9)));
        }
        meter.reset();
        assertThat(meter.advance(ScriptedTouch.of(0, Side.LEFT, circle(0, 30, 9)))
                        .left()
                        .known())
                .isFalse();
    }
}
