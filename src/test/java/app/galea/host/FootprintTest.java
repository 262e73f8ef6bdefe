package app.galea.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void readsWhatTheSystemSays() {
        List<String> status = List.of("Name:\tjava", "VmPeak:\t 9000 kB", "VmRSS:\t  384512 kB", "Threads:\t31");
        assertThat(Footprint.resident(status)).isEqualTo(384512L * 1024);
        assertThat(Footprint.resident(List.of("Name:\tjava"))).isZero();
    }

    @Test
    void ofThisVeryProcessIsPlausible() {
        Footprint now = Footprint.now();
        assertThat(now.heap()).isPositive();
        assertThat(now.threads()).isPositive();
        assertThat(now.resident()).isGreaterThanOrEqualTo(0);
        assertThat(now.toString()).contains("threads");
    }
}
