package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.time.FrameTime;
import app.galea.ui.live.Dial.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialWatchTest {

    private final DialWatch watch = new DialWatch();

    private static Dial dial(double pace, Verdict verdict) {
        return new Dial(20, 40, pace, verdict);
    }

    private Verdict at(double seconds, Verdict read) {
        return watch.follow(dial(58, read), FrameTime.ofSeconds(seconds)).verdict();
    }

    @Test
    void aFirstReadingThatSwingsIsNotCalledTooFast() {
        assertThat(at(8.0, Verdict.NONE)).isEqualTo(Verdict.NONE);
        assertThat(at(8.1, Verdict.FAST)).isEqualTo(Verdict.MEASURING);
        assertThat(at(9.9, Verdict.FAST)).isEqualTo(Verdict.MEASURING);
        assertThat(at(10.0, Verdict.GOOD)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void whatStaysTooFastIsCalledSoWhenTheCoachWould() {
        at(1, Verdict.GOOD);
        at(5, Verdict.FAST);
        assertThat(at(6.9, Verdict.FAST)).isEqualTo(Verdict.MEASURING);
        assertThat(at(7.1, Verdict.FAST)).isEqualTo(Verdict.FAST);
        // and from the first good reading on it is good
        assertThat(at(7.2, Verdict.GOOD)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void tooSlowTakesLonger() {
        List<Verdict> said = new ArrayList<>();
        for (double seconds : new double[] {10, 12.5, 15.9, 16.1}) {
            said.add(at(seconds, Verdict.SLOW));
        }
        assertThat(said).containsExactly(Verdict.MEASURING, Verdict.MEASURING, Verdict.MEASURING, Verdict.SLOW);
    }

    @Test
    void theNumberIsShownAllTheWhile() {
        assertThat(watch.follow(dial(58, Verdict.FAST), FrameTime.ofSeconds(3)).pace())
                .isEqualTo(58);
    }
}
