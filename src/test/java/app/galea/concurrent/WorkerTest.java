package app.galea.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkerTest {

    private static final Duration LONG = Duration.ofSeconds(5);

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    /** Counts down, noting what happens and where. */
    private class Countdown implements Worker {
        int left = 3;

        @Override
        public String name() {
            return "countdown";
        }

        @Override
        public void begin() throws InterruptedException {
            log.add("begin");
        }

        @Override
        public boolean step() throws InterruptedException {
            log.add(Thread.currentThread().getName() + left);
            left--;
            return left > 0;
        }

        @Override
        public void end() {
            log.add("end");
        }
    }

    @Nested
    class OnAThread {
        @Test
        void runsUntilThereIsNothingLeftToDo() throws InterruptedException {
            WorkerThread thread = WorkerThread.start(new Countdown());
            assertThat(thread.join(LONG)).isTrue();
            assertThat(log).containsExactly("begin", "countdown3", "countdown2", "countdown1", "end");
        }

        @Test
        void reportsAFailureOnceAndStillEnds() throws InterruptedException {
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            IllegalStateException broken = new IllegalStateException("planted");
            broken.setStackTrace(new StackTraceElement[0]);
            WorkerThread thread = WorkerThread.start(
                    new Countdown() {
                        @Override
                        public boolean step() {
                            throw broken;
                        }
                    },
                    failures::add);
            assertThat(thread.join(LONG)).isTrue();
            assertThat(failures).containsExactly(broken);
            assertThat(log).containsExactly("begin", "end");
        }

        @Test
        void stopsAWorkerThatWaitsAndReportsNoFailure() {
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            WorkerThread thread = WorkerThread.start(
                    new Countdown() {
                        @Override
                        public boolean step() throws InterruptedException {
                            Latest.ofValues().take();
                            return true;
                        }
                    },
                    failures::add);
            thread.close();
            assertThat(log).endsWith("end");
            assertThat(failures).isEmpty();
        }

        @Test
        void stopsAWorkerThatIsBusy() {
            WorkerThread thread = WorkerThread.start(new Countdown() {
                @Override
                public boolean step() {
                    return true;
                }
            });
            thread.close();
            assertThat(log).endsWith("end");
        }

        @Test
        void wakesFromAPauseWhenStopped() throws InterruptedException {
            WorkerThread thread = WorkerThread.start(new Countdown() {
                @Override
                public boolean step() throws InterruptedException {
                    Pause.ofThread().forNanos(LONG.toNanos() * 1000);
                    return true;
                }
            });
            thread.interrupt();
            assertThat(thread.join(LONG)).isTrue();
        }
    }

    @Nested
    class ByHand {
        @Test
        void stepsOnTheCallersThread() throws InterruptedException {
            WorkerStepper stepper = new WorkerStepper(new Countdown());
            String here = Thread.currentThread().getName();
            assertThat(stepper.step()).isTrue();
            assertThat(log).containsExactly("begin", here + "3");
            assertThat(stepper.step()).isTrue();
            assertThat(stepper.step()).isFalse();
            assertThat(log).endsWith("end");
            assertThatThrownBy(stepper::step).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void endsOnce() throws InterruptedException {
            WorkerStepper stepper = new WorkerStepper(new Countdown());
            stepper.step();
            stepper.close();
            stepper.close();
            assertThat(log).containsOnlyOnce("end");
        }
    }

    @Test
    void aMailboxLosesNothingAndKeepsTheOrder() {
        Mailbox<String> box = new Mailbox<>();
        assertThat(box.drain()).isEmpty();
        box.put("pause");
        box.put("resume");
        assertThat(box.drain()).containsExactly("pause", "resume");
        assertThat(box.drain()).isEmpty();
    }
}
