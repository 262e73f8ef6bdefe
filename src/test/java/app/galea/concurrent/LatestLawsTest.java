package app.galea.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the threads do: each value is taken or closed exactly once, and values come in the order they were put. */
@Timeout(60)
class LatestLawsTest {

    private static final int VALUES = 5_000;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueIsTakenOrClosedExactlyOnceAndInOrder(int seed) throws InterruptedException {
        AtomicIntegerArray fates = new AtomicIntegerArray(VALUES);
        Latest<Integer> slot = new Latest<>(fates::incrementAndGet);
        List<List<Integer>> takenBy = new ArrayList<>();
        List<Thread> takers = new ArrayList<>();
        for (int i = 0; i < 1 + seed % 3; i++) {
            List<Integer> taken = new ArrayList<>();
            takenBy.add(taken);
            int way = (seed + i) % 3;
            takers.add(start(() -> takeAll(slot, taken, way)));
        }
        Random random = new Random(seed);
        boolean closing = random.nextBoolean();
        for (int value = 0; value < VALUES; value++) {
            slot.put(value);
            if (random.nextInt(50) == 0) {
                Thread.onSpinWait();
            }
            if (closing && value == VALUES / 2) {
                slot.close();
            }
        }
        slot.finish();
        for (Thread taker : takers) {
            taker.join();
        }
        for (List<Integer> taken : takenBy) {
            assertThat(taken).isSorted();
            taken.forEach(fates::incrementAndGet);
        }
        for (int value = 0; value < VALUES; value++) {
            assertThat(fates.get(value)).as("fate of %s", value).isEqualTo(1);
        }
        assertThat(slot.isFinished()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPoolNeverLendsOneThingTwice(int seed) throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger released = new AtomicInteger();
        AtomicInteger clashes = new AtomicInteger();
        Pool<AtomicInteger> pool = new Pool<>(seed % 4, thing -> released.incrementAndGet());
        Runnable borrower = () -> {
            for (int i = 0; i < 300; i++) {
                AtomicInteger thing = pool.borrow().orElseGet(() -> {
                    made.incrementAndGet();
                    return new AtomicInteger();
                });
                if (thing.incrementAndGet() != 1) {
                    clashes.incrementAndGet();
                }
                thing.decrementAndGet();
                pool.giveBack(thing);
            }
        };
        Thread first = start(borrower);
        Thread second = start(borrower);
        first.join();
        pool.close();
        second.join();
        assertThat(clashes).hasValue(0);
        assertThat(released).hasValue(made.get());
    }

    private static void takeAll(Latest<Integer> slot, List<Integer> taken, int way) {
        try {
            while (!slot.isFinished()) {
                Optional<Integer> value = switch (way) {
                    case 0 -> slot.take();
                    case 1 -> slot.take(Duration.ofNanos(50_000));
                    default -> slot.poll();
                };
                value.ifPresent(taken::add);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
