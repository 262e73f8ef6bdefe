package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.routine.Technique;
import app.galea.time.FrameTime;
import org.junit.jupiter.api.Test;

class PaceDrillTest {

    private final PaceDrill drill = new PaceDrill(30);
    private double seconds;

    @Test
    void listensThenKeepsThenIsDone() {
        assertThat(drill.phase()).isEqualTo(PaceDrill.Phase.LISTEN);
        circle(30, 31);
        assertThat(drill.phase()).isEqualTo(PaceDrill.Phase.KEEP);
        circle(30, 41);
        assertThat(drill.phase()).isEqualTo(PaceDrill.Phase.DONE);
    }

    @Test
    void tellsErrorAndSteadinessOfEachPhaseApart() {
        circle(30, 30);
        for (int i = 0; i < 40; i++) {
            circle(i % 2 == 0 ? 33 : 37, 1);
        }
        assertThat(drill.withTick().errorPerMin()).isZero();
        assertThat(drill.withTick().steadiness()).isEqualTo(1);
        assertThat(drill.fromMemory().meanPerMin()).isCloseTo(35, within(0.1));
        assertThat(drill.fromMemory().errorPerMin()).isCloseTo(5, within(0.1));
        assertThat(drill.fromMemory().steadiness()).isCloseTo(1 - 2 / 35.0, within(0.002));
    }

    @Test
    void restingDoesNotCount() {
        circle(30, 4);
        seconds += 100;
        circle(30, 1);
        assertThat(drill.secondsLeft()).isCloseTo(PaceDrill.LISTEN_SECONDS - 3, within(1e-9));
    }

    @Test
    void anUnfitPaceIsRefused() {
        assertThatThrownBy(() -> new PaceDrill(90)).isInstanceOf(IllegalArgumentException.class);
    }

    private void circle(double perMin, int readings) {
        for (int i = 0; i < readings; i++) {
            seconds += 0.5;
            HandMotion right = new HandMotion(Side.RIGHT, true, Technique.CIRCLE, true, perMin, 8, 3, true, -2);
            MotionReport report = new MotionReport(FrameTime.ofSeconds(seconds), HandMotion.unknown(Side.LEFT), right);
            drill.take(report);
            drill.take(report);
        }
    }
}
