package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnveilingTest {

    @Test
    void onePartComesAfterTheOtherAndOnce() {
        List<String> seen = new ArrayList<>();
        Unveiling unveiling = new Unveiling(List.of(() -> seen.add("words"), () -> seen.add("map")));
        assertThat(seen).isEmpty();
        List<Integer> counts = new ArrayList<>();
        for (int pulse = 1; pulse <= 4 * Unveiling.PULSES; pulse++) {
            unveiling.pulse();
            counts.add(seen.size());
        }
        assertThat(counts.subList(0, Unveiling.PULSES)).endsWith(0, 1);
        assertThat(counts.subList(0, 2 * Unveiling.PULSES)).endsWith(1, 2);
        assertThat(seen).containsExactly("words", "map");
    }
}
