package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialTest {

    /** Temples, circles, 20 to 40 a minute. */
    private static final Step TEMPLES = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"))
            .find(RoutineLibrary.DEMO_ID)
            .orElseThrow()
            .steps()
            .get(5);

    private static HandMotion circling(double pace) {
        return new HandMotion(Side.LEFT, true, Technique.CIRCLE, true, pace, 8, 2, true, -2);
    }

    @ParameterizedTest
    @CsvSource({"30, GOOD", "40, GOOD", "43.9, GOOD", "45, FAST", "90, FAST", "16, GOOD", "15, SLOW"})
    void callsThePaceAsTheCoachDoes(double pace, Dial.Verdict verdict) {
        assertThat(Dial.of(TEMPLES, circling(pace)).verdict()).isEqualTo(verdict);
    }

    @Test
    void saysNothingOfAHandThatIsNotMeasured() {
        Dial dial = Dial.of(TEMPLES, HandMotion.unknown(Side.LEFT));
        assertThat(dial.hasPace()).isFalse();
        assertThat(dial.verdict()).isEqualTo(Dial.Verdict.NONE);
        assertThat(dial.low()).isEqualTo(20);
        assertThat(dial.high()).isEqualTo(40);
    }

    @Test
    void aStepThatHoldsHasNoBand() {
        Step hold = Step.Work.of(List.of(ScalpZone.CROWN), Technique.HOLD, 20);
        assertThat(Dial.of(hold, circling(30)).hasBand()).isFalse();
        assertThat(Dial.of(hold, circling(30)).verdict()).isEqualTo(Dial.Verdict.HOLD);
    }
}
