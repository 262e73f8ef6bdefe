package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnveilingTest {

    @Test
    void onePartComesWithEachPulseInOrderAndOnce() {
        List<String> seen = new ArrayList<>();
        Unveiling unveiling = new Unveiling(List.of(() -> seen.add("words"), () -> seen.add("map")));
        assertThat(seen).isEmpty();
        unveiling.pulse();
        assertThat(seen).containsExactly("words");
        unveiling.pulse();
        unveiling.pulse();
        assertThat(seen).containsExactly("words", "map");
    }
}
