package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Pause;
import app.galea.concurrent.WorkerStepper;
import app.galea.time.ManualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** The camera thread's work, stepped by hand with a clock that moves only when told. */
class CameraWorkerTest {

    private final FakeBus bus = new FakeBus();
    private final ManualClock clock = new ManualClock();
    private final List<Double> pauses = new ArrayList<>();
    private final Pause pause = nanos -> {
        pauses.add(nanos / 1e9);
        clock.advanceSeconds(nanos / 1e9);
    };
    private final Stopwatch watch = new Stopwatch(clock);
    private final Latest<Frame> slot = new Latest<>(Frame::close);
    private FakeBus.Cam cam = bus.plug(0, "Fake Cam");
    private CameraWorker worker;
    private WorkerStepper camera;

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    @BeforeEach
    void start() throws Exception {
        cam.onRead = () -> clock.advanceSeconds(1 / 30.0);
        WebcamOpener opener = new WebcamOpener.Builder(bus, CaptureSettings.DEFAULT, watch, pause).byIndex(0);
        worker = CameraWorker.of(opener.open(), opener, slot, watch, pause);
        camera = new WorkerStepper(worker);
    }

    @AfterEach
    void leavesNothingOpen() {
        camera.close();
        slot.close();
        assertThat(Frame.openCount()).isZero();
        assertThat(bus.open).isZero();
        assertThat(worker.state()).isEqualTo(SourceState.ENDED);
    }

    @Nested
    class WhileFramesCome {
        @Test
        void theNewestWinsAndTheOthersAreClosed() throws Exception {
            for (int i = 0; i < 10; i++) {
                camera.step();
            }
            assertThat(Frame.openCount()).isEqualTo(1);
            try (Frame frame = slot.take().orElseThrow()) {
                assertThat(frame.number()).isEqualTo(9);
                assertThat(frame.time().nanos()).isEqualTo(watch.nanos());
            }
            assertThat(worker.state()).isEqualTo(SourceState.RUNNING);
        }

        @Test
        void picturesReuseTheMemoryOfClosedOnes() throws Exception {
            List<Long> addresses = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                camera.step();
                try (Frame frame = slot.take().orElseThrow()) {
                    addresses.add(frame.bgr().dataAddr());
                }
            }
            assertThat(addresses.stream().distinct().count()).isLessThanOrEqualTo(3);
        }

        @Test
        void anOpenFrameKeepsItsPixelsWhileOthersCome() throws Exception {
            camera.step();
            try (Frame kept = slot.take().orElseThrow()) {
                kept.bgr().setTo(org.opencv.core.Scalar.all(5));
                for (int i = 0; i < 20; i++) {
                    camera.step();
                }
                assertThat(kept.bgr().get(0, 0)).containsOnly(5);
            }
        }

        @Test
        void aShortSilenceIsNoStall() throws Exception {
            camera.step();
            cam.silent = true;
            while (clock.nanos() < 1_900_000_000L) {
                camera.step();
            }
            assertThat(worker.state()).isEqualTo(SourceState.RUNNING);
            cam.silent = false;
            camera.step();
            assertThat(worker.state()).isEqualTo(SourceState.RUNNING);
            assertThat(bus.log).filteredOn(line -> line.startsWith("open")).hasSize(1);
        }
    }

    @Nested
    class WhileStalled {
        private double stalledAtSeconds;

        @BeforeEach
        void stall() throws Exception {
            camera.step();
            slot.poll().ifPresent(Frame::close);
            cam.silent = true;
            double lastPicture = watch.nanos() / 1e9;
            while (!worker.state().isStalled()) {
                camera.step();
            }
            stalledAtSeconds = watch.nanos() / 1e9;
            assertThat(stalledAtSeconds - lastPicture).isBetween(2.0, 2.1);
            pauses.clear();
        }

        @Test
        void saysWhyAndLetsTheDeviceGo() {
            assertThat(worker.state().reason()).contains("No picture from Fake Cam for 2 s");
            assertThat(bus.open).isZero();
        }

        @Test
        void triesAgainWithGrowingPausesWhileUnplugged() throws Exception {
            bus.plugged.clear();
            for (int i = 0; i < 6; i++) {
                camera.step();
                assertThat(worker.state().isStalled()).isTrue();
            }
            assertThat(pauses).containsExactly(0.5, 1.0, 2.0, 4.0, 5.0, 5.0);
            assertThat(worker.state().reason()).contains("no camera is plugged in");
        }

        @Test
        void resumesByItselfWithRisingTimesAndNumbers() throws Exception {
            bus.plugged.clear();
            camera.step();
            cam = bus.plug(0, "Fake Cam");
            camera.step();
            assertThat(worker.state().isStalled()).isTrue();
            camera.step();
            assertThat(worker.state()).isEqualTo(SourceState.RUNNING);
            try (Frame frame = slot.take().orElseThrow()) {
                assertThat(frame.number()).isEqualTo(1);
                assertThat(frame.time().seconds()).isGreaterThan(stalledAtSeconds + 1.4);
            }
        }

        @Test
        void followsTheSameCameraToItsNewIndex() throws Exception {
            bus.plugged.clear();
            bus.plug(0, "Another Cam");
            bus.plug(3, "Fake Cam");
            camera.step();
            assertThat(bus.log).endsWith("open 3", "ask 6 1196444237", "ask 3 1280", "ask 4 720", "ask 5 30");
        }

        @Test
        void neverTakesAnotherCameraInItsPlace() throws Exception {
            bus.plugged.clear();
            bus.plug(0, "Another Cam");
            camera.step();
            assertThat(worker.state().isStalled()).isTrue();
            assertThat(bus.open).isZero();
        }

        @Test
        void startsFromTheShortestPauseAfterARecovery() throws Exception {
            bus.plugged.clear();
            camera.step();
            camera.step();
            cam = bus.plug(0, "Fake Cam");
            camera.step();
            camera.step();
            cam.silent = true;
            cam.onRead = () -> clock.advanceSeconds(0.1);
            while (!worker.state().isStalled()) {
                camera.step();
            }
            pauses.clear();
            bus.plugged.clear();
            camera.step();
            assertThat(pauses).containsExactly(0.5);
        }
    }

    @Test
    void aDriverThatBlocksIsSeenAsAStallFromOutside() throws Exception {
        camera.step();
        // nobody steps: the camera thread hangs in the driver
        clock.advanceSeconds(2.1);
        assertThat(worker.state().isStalled()).isTrue();
    }

    @Nested
    class WithARecording {
        @Test
        void endsWithoutStallingHoweverLongItsPausesAre() throws Exception {
            Latest<Frame> hand = new Latest<>(Frame::close);
            long[] stamps = {0, 5_000_000_000L};
            CameraWorker player =
                    CameraWorker.ofRecording(PacedReader.of(new Scripted(stamps), clock, pause), hand, watch, pause);
            WorkerStepper thread = new WorkerStepper(player);
            assertThat(thread.step()).isTrue();
            clock.advanceSeconds(3);
            assertThat(player.state()).isEqualTo(SourceState.RUNNING);
            pauses.clear();
            assertThat(thread.step()).isTrue();
            assertThat(pauses).containsExactly(2.0);
            assertThat(thread.step()).isFalse();
            assertThat(player.state()).isEqualTo(SourceState.ENDED);
            // the last frame can still be taken
            Optional<Frame> last = hand.take();
            assertThat(last).isPresent();
            last.get().close();
            assertThat(hand.isFinished()).isTrue();
        }

        @Test
        void alwaysLateNeverWaits() throws Exception {
            PacedReader late = PacedReader.of(new Scripted(0, 10_000_000, 20_000_000), clock, pause);
            Mat bgr = new Mat();
            for (int i = 0; i < 3; i++) {
                late.read(bgr);
                clock.advanceSeconds(0.5);
            }
            assertThat(pauses).isEmpty();
        }

        @Test
        void byTheClockEachPictureBearsWhatTheClockSaidWhenItWasDue() throws Exception {
            clock.advanceSeconds(7);
            PacedReader filmed = PacedReader.byTheClock(new Scripted(0, 40_000_000, 80_000_000), clock, pause);
            Mat bgr = new Mat();
            filmed.read(bgr);
            long first = filmed.stampNanos();
            assertThat(first).isEqualTo(clock.nanos()).isGreaterThanOrEqualTo(7_000_000_000L);
            filmed.read(bgr);
            assertThat(filmed.stampNanos()).isEqualTo(clock.nanos()).isEqualTo(first + 40_000_000);
            // whoever asks late gets an old picture, and sees how old
            clock.advanceSeconds(0.1);
            filmed.read(bgr);
            assertThat(filmed.stampNanos()).isEqualTo(first + 80_000_000).isLessThan(clock.nanos() - 50_000_000);
        }

        @Test
        void loopsWithTimesThatGoOnRising() throws Exception {
            PictureReader.Opener opener = () -> new Scripted(0, 40_000_000, 80_000_000);
            LoopedReader looped = new LoopedReader(opener.open(), opener, 0.3);
            assertThat(looped.description().durationSeconds()).isEqualTo(0.3);
            assertThat(looped.description().frames()).isEqualTo(8);
            List<Long> millis = new ArrayList<>();
            Mat bgr = new Mat();
            while (looped.read(bgr) == PictureReader.Outcome.PICTURE) {
                millis.add(looped.stampNanos() / 1_000_000);
            }
            assertThat(millis).containsExactly(0L, 40L, 80L, 120L, 160L, 200L, 240L, 280L);
        }
    }

    /** A recording of black pictures with given stamps, nominally 25/s. */
    private static final class Scripted implements PictureReader {
        private final long[] stamps;
        private int next;

        Scripted(long... stamps) {
            this.stamps = stamps;
        }

        @Override
        public SourceDescription description() {
            return new SourceDescription("scripted", false, 64, 48, 25, stamps.length, stamps.length / 25.0);
        }

        @Override
        public Outcome read(Mat bgr) {
            if (next == stamps.length) {
                return Outcome.ENDED;
            }
            bgr.create(48, 64, CvType.CV_8UC3);
            next++;
            return Outcome.PICTURE;
        }

        @Override
        public long stampNanos() {
            return stamps[next - 1];
        }

        @Override
        public void close() {}
    }
}
