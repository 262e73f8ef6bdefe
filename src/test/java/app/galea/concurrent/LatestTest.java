package app.galea.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LatestTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final List<String> closed = new ArrayList<>();
    private final Latest<String> slot = new Latest<>(closed::add);

    @Nested
    class Empty {
        @Test
        void givesNothingToAPoll() {
            assertThat(slot.poll()).isEmpty();
        }

        @Test
        void givesUpAfterTheLimit() throws InterruptedException {
            long before = System.nanoTime();
            assertThat(slot.take(SHORT)).isEmpty();
            assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(SHORT.toNanos());
            assertThat(slot.isFinished()).isFalse();
        }

        @Test
        void wakesATakerWhenAValueComes() throws Exception {
            CompletableFuture<Optional<String>> taken = new CompletableFuture<>();
            Thread taker = takeOnItsOwnThread(taken);
            waitUntilBlocked(taker);
            slot.put("a");
            assertThat(taken.get(5, TimeUnit.SECONDS)).contains("a");
        }

        @Test
        void wakesATakerWhenClosed() throws Exception {
            CompletableFuture<Optional<String>> taken = new CompletableFuture<>();
            Thread taker = takeOnItsOwnThread(taken);
            waitUntilBlocked(taker);
            slot.close();
            assertThat(taken.get(5, TimeUnit.SECONDS)).isEmpty();
        }

        @Test
        void letsATakerBeInterrupted() throws Exception {
            CompletableFuture<Optional<String>> taken = new CompletableFuture<>();
            Thread taker = takeOnItsOwnThread(taken);
            waitUntilBlocked(taker);
            taker.interrupt();
            assertThatThrownBy(() -> taken.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        }
    }

    @Nested
    class Holding {
        @Test
        void closesWhatANewerValueDisplaces() {
            slot.put("a");
            slot.put("b");
            assertThat(closed).containsExactly("a");
            assertThat(slot.poll()).contains("b");
        }

        @Test
        void doesNotCloseWhatWasTaken() throws InterruptedException {
            slot.put("a");
            assertThat(slot.take()).contains("a");
            slot.put("b");
            assertThat(closed).isEmpty();
        }

        @Test
        void closesTheLeftoverWhenClosed() {
            slot.put("a");
            slot.close();
            slot.close();
            assertThat(closed).containsExactly("a");
        }

        @Test
        void keepsTheLastValueForTheTakerWhenFinished() throws InterruptedException {
            slot.put("a");
            slot.finish();
            assertThat(slot.isFinished()).isFalse();
            assertThat(slot.take()).contains("a");
            assertThat(slot.isFinished()).isTrue();
            assertThat(slot.take()).isEmpty();
        }
    }

    @Nested
    class Finished {
        @Test
        void closesWhatComesTooLate() {
            slot.finish();
            slot.put("late");
            assertThat(closed).containsExactly("late");
            assertThat(slot.poll()).isEmpty();
        }
    }

    private Thread takeOnItsOwnThread(CompletableFuture<Optional<String>> taken) {
        Thread taker = new Thread(() -> {
            try {
                taken.complete(slot.take());
            } catch (InterruptedException e) {
                taken.completeExceptionally(e);
            }
        });
        taker.setDaemon(true);
        taker.start();
        return taker;
    }

    static void waitUntilBlocked(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}
