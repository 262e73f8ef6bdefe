package app.galea.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog<Integer> backlog = new Backlog<>(2);

    @Test
    void givesInOrder() throws InterruptedException {
        backlog.put(1);
        backlog.put(2);
        assertThat(backlog.take()).contains(1);
        assertThat(backlog.take()).contains(2);
        assertThat(backlog.poll()).isEmpty();
    }

    @Test
    void refusesEverythingAfterTheFirstThatFoundNoRoom() throws InterruptedException {
        backlog.put(1);
        backlog.put(2);
        assertThat(backlog.hasOverflowed()).isFalse();
        backlog.put(3);
        assertThat(backlog.hasOverflowed()).isTrue();
        assertThat(backlog.take()).contains(1);
        backlog.put(4);
        assertThat(backlog.take()).contains(2);
        assertThat(backlog.poll()).isEmpty();
    }

    @Test
    void endsWhenFinishedAndEmpty() throws InterruptedException {
        backlog.put(1);
        backlog.finish();
        backlog.put(2);
        assertThat(backlog.take()).contains(1);
        assertThat(backlog.take()).isEmpty();
    }
}
