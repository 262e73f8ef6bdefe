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
        List<Boolean> used = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int chance = 1; chance <= 4 * Unveiling.CHANCES; chance++) {
            used.add(unveiling.takes());
            counts.add(seen.size());
        }
        assertThat(counts.subList(0, Unveiling.CHANCES)).endsWith(0, 1);
        assertThat(counts.subList(0, 2 * Unveiling.CHANCES)).endsWith(1, 2);
        assertThat(seen).containsExactly("words", "map");
        assertThat(used.stream().filter(part -> part)).hasSize(2);
    }
}
