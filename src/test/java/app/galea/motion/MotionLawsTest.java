package app.galea.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.geometry.Direction;
import app.galea.routine.Technique;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MotionLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Direction somewhere(Random random) {
        return new Direction(random.nextGaussian(), random.nextGaussian(), Math.abs(random.nextGaussian()) + 0.1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCirclesRateIsItsPace(long seed) {
        Random random = new Random(seed);
        Direction about = somewhere(random);
        double perMinute = 12 + 188 * random.nextDouble();
        double radius = 3 + 9 * random.nextDouble();
        double phase = 2 * Math.PI * random.nextDouble();
        double turn = random.nextBoolean() ? 1 : -1;
        HandMotion motion = ScriptedTouch.after(4.5, 15 + 15 * random.nextDouble(), t -> {
            double w = 2 * Math.PI * perMinute / 60 * t + phase;
            return ScriptedTouch.place(about, radius * Math.cos(w), turn * radius * Math.sin(w));
        });
        assertThat(motion.pace().orElse(0)).isCloseTo(perMinute, within(0.5));
        assertThat(motion.technique()).isNotEqualTo(Technique.GLIDE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLinesRateIsItsPace(long seed) {
        Random random = new Random(seed);
        Direction about = somewhere(random);
        double perMinute = 23 + 177 * random.nextDouble();
        double half = 4 + 14 * random.nextDouble();
        double phase = 2 * Math.PI * random.nextDouble();
        HandMotion motion = ScriptedTouch.after(4.5, 15, t -> {
            double w = 2 * Math.PI * perMinute / 60 * t + phase;
            return ScriptedTouch.place(about, half * Math.cos(w), 0.2 * half * Math.cos(w));
        });
        assertThat(motion.pace().orElse(0)).isCloseTo(perMinute, within(0.5));
        assertThat(motion.technique()).isNotEqualTo(Technique.CIRCLE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConstantIsAHold(long seed) {
        Random random = new Random(seed);
        Direction about = somewhere(random);
        HandMotion motion =
                ScriptedTouch.after(5, 5 + 30 * random.nextDouble(), t -> ScriptedTouch.HEAD.surface(about));
        assertThat(motion.technique()).isEqualTo(Technique.HOLD);
        assertThat(motion.amplitudeMm()).isCloseTo(0, within(1e-6));
    }

    /** However few frames of it are looked at, a pace that is told is told within the goal of measures.md. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aThinnedCirclesPaceIsRightOrUnknown(long seed) {
        Random random = new Random(seed);
        Direction about = somewhere(random);
        double perMinute = 20 + 180 * random.nextDouble();
        double framesPerSecond = 1 + 14 * random.nextDouble();
        double phase = 2 * Math.PI * random.nextDouble();
        HandMotion motion = ScriptedTouch.after(6, framesPerSecond, t -> {
            double w = 2 * Math.PI * perMinute / 60 * t + phase;
            return ScriptedTouch.place(about, 10 * Math.cos(w), 10 * Math.sin(w));
        });
        motion.pace().ifPresent(pace -> assertThat(pace).isCloseTo(perMinute, within(3.0)));
        assertThat(motion.pace().isPresent()).isEqualTo(framesPerSecond >= 9);
        assertThat(motion.known() && motion.technique() == Technique.HOLD).isFalse();
    }

    @Test
    void whichIsSaidAndOverAsSoonAsFramesComeFastAgain() {
        MotionMeter meter = new MotionMeter();
        double time = 0;
        MotionReport report = meter.advance(ScriptedTouch.none(time));
        for (double rate : new double[] {15, 5, 30}) {
            for (double end = time + 4; time < end; time += 1 / rate) {
                report = meter.advance(ScriptedTouch.none(time));
            }
            assertThat(report.tooSlow()).isEqualTo(rate < 9);
        }
        for (int i = 0; i < 20; i++) {
            time += 0.2;
            report = meter.advance(ScriptedTouch.none(time));
        }
        assertThat(report.tooSlow()).isTrue();
        meter.reset();
        assertThat(meter.advance(ScriptedTouch.none(0)).tooSlow()).isFalse();
    }

    @Test
    void anInterruptionIsNotSlow() {
        MotionMeter meter = new MotionMeter();
        MotionReport report = meter.advance(ScriptedTouch.none(0));
        for (double time = 0; time < 300; time += time % 3 < 0.04 ? 2.5 : 1.0 / 30) {
            report = meter.advance(ScriptedTouch.none(time));
            assertThat(report.tooSlow()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mirroringAndTurningThePathChangesNothing(long seed) {
        Random random = new Random(seed);
        int n = 20 + random.nextInt(80);
        double[] t = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        double w = 2 * Math.PI * (0.4 + 3 * random.nextDouble());
        for (int i = 0; i < n; i++) {
            t[i] = (i + 0.6 * random.nextDouble()) * 4 / n;
            x[i] = 9 * Math.cos(w * t[i]) + 3 * random.nextGaussian();
            y[i] = 6 * Math.sin(w * t[i]) + 3 * random.nextGaussian();
        }
        double angle = 2 * Math.PI * random.nextDouble();
        double mirror = random.nextBoolean() ? -1 : 1;
        double[] u = new double[n];
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = 50 + Math.cos(angle) * x[i] - Math.sin(angle) * y[i];
            v[i] = -20 + mirror * (Math.sin(angle) * x[i] + Math.cos(angle) * y[i]);
        }
        FlatPath path = new FlatPath();
        path.take(t, x, y);
        Harmonic straight = new RhythmSpectrum().peak(path);
        double longAxis = path.longAxisVariance();
        path.take(t, u, v);
        Harmonic turned = new RhythmSpectrum().peak(path);
        assertThat(turned.hertz()).isCloseTo(straight.hertz(), within(1e-6));
        assertThat(turned.power()).isCloseTo(straight.power(), within(1e-6 * straight.power()));
        assertThat(path.longAxisVariance()).isCloseTo(longAxis, within(1e-9 * longAxis));
        assertThat(turned.ellipse(9).axisRatio()).isCloseTo(straight.ellipse(9).axisRatio(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNoiseFloorFindsTheJitterUnderAnyMotion(long seed) {
        Random random = new Random(seed);
        double jitter = 1 + 9 * random.nextDouble();
        double perMinute = 20 + 100 * random.nextDouble();
        int n = 120;
        double[] t = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            t[i] = i / 30.0;
            double w = 2 * Math.PI * perMinute / 60 * t[i];
            x[i] = 12 * Math.cos(w) + jitter * random.nextGaussian();
            y[i] = 12 * Math.sin(w) + jitter * random.nextGaussian();
        }
        FlatPath path = new FlatPath();
        path.take(t, x, y);
        double found = Math.sqrt(new NoiseFloor().learn(path, new RhythmSpectrum().peak(path)));
        assertThat(found / jitter).isBetween(0.75, 1.25);
    }
}
