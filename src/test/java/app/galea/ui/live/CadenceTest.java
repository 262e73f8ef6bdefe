package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final long MS = 1_000_000;
    private static final double PULSE_MS = 1000.0 / 60;

    /** How long each drawing held the thread up, ms, and when it was. */
    private record Drawing(double atMs, double heldUpMs) {}

    /** A screen whose renderer takes {@code paintMs} for the nth drawing; a drawing waits for the one before. */
    private static List<Drawing> drawings(double seconds, IntToLongFunction paintMs) {
        Cadence cadence = new Cadence();
        List<Drawing> drawings = new ArrayList<>();
        double free = 0;
        double now = 0;
        while (now < 1000 * seconds) {
            double next = now + PULSE_MS;
            if (cadence.pulse(Math.round(now * MS))) {
                double heldUp = Math.max(0, free - now);
                free = now + heldUp + paintMs.applyAsLong(drawings.size());
                drawings.add(new Drawing(now, heldUp));
                next = Math.max(next, now + heldUp);
            }
            now = next;
        }
        return drawings;
    }

    @Test
    void drawsWithEveryPulseWhereDrawingIsQuick() {
        List<Drawing> all = drawings(3, n -> 6);
        assertThat(all.stream().filter(drawing -> drawing.atMs() >= 1000).count())
                .isGreaterThanOrEqualTo(119);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 35, 50, 65, 80})
    void waitsForASlowOneRatherThanHoldUpTheThread(int paintMs) {
        List<Drawing> all = drawings(10, n -> paintMs);
        assertThat(all).allSatisfy(drawing -> assertThat(drawing.heldUpMs()).isLessThanOrEqualTo(50));
        // and yet draws half as often as it could, at least
        assertThat(all.size()).isGreaterThan((int) (10_000 / Math.max(paintMs, PULSE_MS) / 2));
    }

    @Test
    void aMachineThatLearnsIsSoonAtFullSpeed() {
        // as it is: a tenth of a second for the first, and a little quicker each time
        List<Drawing> all = drawings(4, n -> Math.max(5, 100 - 5L * n));
        assertThat(all).allSatisfy(drawing -> assertThat(drawing.heldUpMs()).isLessThanOrEqualTo(50));
        assertThat(all.stream().filter(drawing -> drawing.atMs() >= 3000).count())
                .isGreaterThanOrEqualTo(58);
    }

    @Test
    void whatWasNeverDrawnBeforeGetsTime() {
        Cadence cadence = new Cadence();
        long pulse = 0;
        for (int i = 0; i < 60; i++) {
            cadence.pulse(pulse++ * 16 * MS);
        }
        cadence.careful();
        List<Boolean> may = new ArrayList<>();
        for (int i = 0; i < Cadence.CAREFUL; i++) {
            may.add(cadence.pulse(pulse++ * 16 * MS));
        }
        assertThat(may.subList(0, Cadence.CAREFUL - 1)).containsOnly(false);
        assertThat(may).endsWith(true);
    }

    @Test
    void wherePulsesAreRareEverySecondOneMayDrawAtLeast() {
        Cadence cadence = new Cadence();
        int drawn = 0;
        for (int i = 0; i < 20; i++) {
            drawn += cadence.pulse(i * 200L * MS) ? 1 : 0;
        }
        assertThat(drawn).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aPauseIsNoReproach() {
        // hidden and shown again: the first pulse after it is late, and yet soon all is as it was
        Cadence cadence = new Cadence();
        for (int i = 0; i < 60; i++) {
            cadence.pulse(i * 16L * MS);
        }
        int drawn = 0;
        for (int i = 0; i < 60; i++) {
            drawn += cadence.pulse(10_000 * MS + i * 16L * MS) ? 1 : 0;
        }
        assertThat(drawn).isGreaterThan(40);
    }
}
