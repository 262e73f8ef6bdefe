package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.concurrent.Pause;
import app.galea.time.NanoClock;
import app.galea.time.SystemClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** The camera's own thread and the clock on the wall: what a driver does that a stepped test cannot show. */
@Tag("fault")
class LiveSourceFaultsTest {

    private final NanoClock clock = new SystemClock();
    private final Stopwatch watch = new Stopwatch(clock);

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    /** A picture stamped before the driver hung and given after it must not turn back the time. */
    @Test
    void aHangingDriverIsSaidAndTimeNeverRunsBackwards() throws Exception {
        List<Long> times = new ArrayList<>();
        int missing = 0;
        int pictures = 0;
        long longest = 0;
        try (LiveSource source = live(new Hanging(3))) {
            while (times.size() < 8) {
                long asked = clock.nanos();
                Arrival arrival = source.next();
                longest = Math.max(longest, clock.nanos() - asked);
                boolean picture = arrival.match(frame -> true, none -> false, () -> false);
                missing += picture ? 0 : 1;
                pictures += picture ? 1 : 0;
                times.add(arrival.match(
                        LiveSourceFaultsTest::timeOf, none -> none.time().nanos(), () -> -1L));
            }
        }
        assertThat(times).isSorted();
        assertThat(missing).isBetween(1, 4);
        assertThat(pictures).isGreaterThan(3);
        // the two seconds after which a camera counts as stalled, and half a second's poll
        assertThat(longest / 1e9).isLessThan(2.7);
        assertThat(Frame.openCount()).isZero();
    }

    /** Whoever records and sums up can go on to do so. */
    @Test
    void aBugInAReaderEndsTheSourceWithASentence() throws Exception {
        try (LiveSource source = live(new Hanging(0) {
            @Override
            public Outcome read(Mat bgr) {
                throw new IllegalStateException("planted by a test");
            }
        })) {
            assertThatThrownBy(source::next)
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining("camera stopped working")
                    .hasRootCauseMessage("planted by a test");
        }
    }

    private LiveSource live(PictureReader reader) {
        return LiveSource.of(reader, () -> reader, watch, Pause.ofThread());
    }

    private static long timeOf(Frame frame) {
        try (frame) {
            return frame.time().nanos();
        }
    }

    /** Gives a picture every 50 ms, but the second one only after some seconds, stamped before them. */
    private class Hanging implements PictureReader {

        private final long seconds;
        private int given;
        private long stamp;

        Hanging(long seconds) {
            this.seconds = seconds;
        }

        @Override
        public SourceDescription description() {
            return new SourceDescription("Hanging Cam", true, 64, 48, 30, 0, 0);
        }

        @Override
        public Outcome read(Mat bgr) throws InterruptedException {
            stamp = Math.max(stamp + 1, watch.nanos());
            TimeUnit.MILLISECONDS.sleep(given++ == 1 ? 1000 * seconds : 50);
            bgr.create(48, 64, CvType.CV_8UC3);
            return Outcome.PICTURE;
        }

        @Override
        public long stampNanos() {
            return stamp;
        }

        @Override
        public void close() {}
    }
}
