package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.host.Footprint;
import app.galea.time.FrameTime;
import app.galea.time.ManualClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnduranceTest {

    private final ManualClock clock = new ManualClock();
    private final List<String> said = new ArrayList<>();
    private final Endurance endurance =
            new Endurance(clock, said::add, () -> new Footprint(384_000_000, 40_000_000, 31, 87));

    @Test
    void saysOnceAMinuteHowOldFramesAreAndWhatIsHeld() {
        for (int i = 0; i < 10 * 120; i++) {
            clock.advanceSeconds(0.1);
            // every fiftieth frame is late
            double age = i % 50 == 49 ? 0.4 : 0.02;
            endurance.updated(FrameTime.ofSeconds(clock.nanos() / 1e9 - age));
        }
        assertThat(said).hasSize(2);
        assertThat(said.get(1))
                .isEqualTo("minute 2: 10.0 updates a second, camera to update p50 20 ms, p99 400 ms, longest 400 ms;"
                        + " 384 MB resident, 40 MB heap, 31 threads, 87 handles, 0 open frames");
    }
}
