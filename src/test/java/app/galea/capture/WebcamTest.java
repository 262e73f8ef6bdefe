package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.concurrent.Pause;
import app.galea.time.ManualClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoWriter;
import org.opencv.videoio.Videoio;

@Timeout(20)
class WebcamTest {

    private final FakeBus bus = new FakeBus();
    private final ManualClock clock = new ManualClock();
    private final Pause pause = nanos -> clock.advanceSeconds(nanos / 1e9);
    private final Stopwatch watch = new Stopwatch(clock);

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    private WebcamOpener.Builder opener() {
        return new WebcamOpener.Builder(bus, CaptureSettings.DEFAULT, watch, pause);
    }

    @Nested
    class Opening {
        @Test
        void asksForMotionJpegFirstThenSizeThenRate() throws Exception {
            bus.plug(0, "Fake Cam");
            try (PictureReader webcam = opener().byIndex(0).open()) {
                assertThat(bus.log)
                        .containsExactly(
                                "open 0",
                                "ask " + Videoio.CAP_PROP_FOURCC + " " + VideoWriter.fourcc('M', 'J', 'P', 'G'),
                                "ask " + Videoio.CAP_PROP_FRAME_WIDTH + " 1280",
                                "ask " + Videoio.CAP_PROP_FRAME_HEIGHT + " 720",
                                "ask " + Videoio.CAP_PROP_FPS + " 30");
                // what it gives counts, not what was asked
                assertThat(webcam.description()).isEqualTo(new SourceDescription("Fake Cam", true, 64, 48, 30, 0, 0));
            }
            assertThat(bus.open).isZero();
        }

        @Test
        void waitsForTheFirstRealPicture() throws Exception {
            bus.plug(0, "Sleepy").emptyFirst = 5;
            opener().byIndex(0).open().close();
            assertThat(clock.nanos()).isEqualTo(5 * Webcam.RETRY_NANOS);
        }

        @Test
        void givesUpOnADeviceThatStaysSilentAndClosesIt() {
            bus.plug(0, "Mute").silent = true;
            assertThatThrownBy(() -> opener().byIndex(0).open())
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining("Camera 0 (Mute) opens but gives no picture");
            assertThat(clock.nanos()).isEqualTo(Webcam.PROBE_NANOS);
            assertThat(bus.open).isZero();
        }

        @Test
        void saysWhichCamerasThereAre() {
            bus.plug(0, "Front Cam");
            bus.plug(2, "Side Cam");
            assertThatThrownBy(() -> opener().byIndex(1).open())
                    .hasMessage("There is no camera 1; there are 0 (Front Cam), 2 (Side Cam).");
            assertThatThrownBy(() -> opener().byName("rear").open())
                    .hasMessageStartingWith("There is no camera named \"rear\"; there are");
        }

        @Test
        void saysWhenThereIsNone() {
            assertThatThrownBy(() -> opener().byIndex(0).open()).hasMessageContaining("no camera is plugged in");
        }

        @Test
        void saysWhenADeviceCannotBeOpened() {
            bus.plug(0, "Locked").opens = false;
            assertThatThrownBy(() -> opener().byIndex(0).open()).hasMessageContaining("cannot be opened");
        }

        @Test
        void findsByPartOfTheNameAndPassesOverItsSilentSocket() throws Exception {
            bus.plug(0, "Integrated Camera");
            bus.plug(1, "HD Webcam C270").silent = true;
            bus.plug(2, "HD Webcam C270");
            opener().byName("c270").open().close();
            assertThat(bus.log).contains("open 1", "close 1", "open 2").doesNotContain("open 0");
        }
    }

    @Nested
    class Reading {
        @Test
        void stampsOnArrivalAndMakesGreyPicturesBgr() throws Exception {
            FakeBus.Cam cam = bus.plug(0, "Infrared");
            cam.grey = true;
            Mat bgr = new Mat();
            try (PictureReader webcam = opener().byIndex(0).open()) {
                clock.advanceSeconds(1.5);
                assertThat(webcam.read(bgr)).isEqualTo(PictureReader.Outcome.PICTURE);
                assertThat(webcam.stampNanos()).isEqualTo(1_500_000_000L);
                assertThat(bgr.type()).isEqualTo(CvType.CV_8UC3);
                assertThat(Core.mean(bgr).val).startsWith(77, 77, 77);
                webcam.read(bgr);
                assertThat(webcam.stampNanos()).isGreaterThan(1_500_000_000L);
                cam.silent = true;
                assertThat(webcam.read(bgr)).isEqualTo(PictureReader.Outcome.NOTHING);
            }
        }
    }

    @Nested
    class Finding {
        @Test
        void listsWhatWorksAndSkipsTheRestWithAReason() throws Exception {
            bus.plug(0, "Good");
            bus.plug(1, "Mute").silent = true;
            bus.plug(3, "Locked").opens = false;
            CameraFinder.Cameras found =
                    new CameraFinder(clock, pause, bus, Duration.ofSeconds(10)).find(CaptureSettings.DEFAULT);
            assertThat(found.usable()).containsExactly(new CameraFinder.Camera(0, "Good", 64, 48, 30));
            assertThat(found.skipped()).hasSize(2);
            assertThat(found.skipped().get(0).reason()).contains("gives no picture");
            assertThat(found.skipped().get(1).reason()).contains("cannot be opened");
            assertThat(bus.open).isZero();
        }

        @Test
        void doesNotWaitForADriverThatHangs() throws Exception {
            CountDownLatch released = new CountDownLatch(1);
            bus.plug(0, "Hung").onRead = () -> awaitForever(released);
            CameraFinder.Cameras found =
                    new CameraFinder(clock, pause, bus, Duration.ofMillis(100)).find(CaptureSettings.DEFAULT);
            assertThat(found.usable()).isEmpty();
            assertThat(found.skipped())
                    .singleElement()
                    .satisfies(skipped -> assertThat(skipped.reason()).contains("does not answer"));
            released.countDown();
        }

        private void awaitForever(CountDownLatch released) {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void readsNamesFromTheSystemsList(@TempDir Path list) throws Exception {
            for (String node : new String[] {"video10", "video2", "video0", "v4l-touch0"}) {
                Files.createDirectory(list.resolve(node));
            }
            Files.writeString(list.resolve("video2/name"), "USB Cam: Größe\n");
            Files.writeString(list.resolve("video0/name"), "Integrated\n");
            assertThat(new OpenCvBus(true, list).sockets())
                    .containsExactly(
                            new CameraDevice.Socket(0, "Integrated"),
                            new CameraDevice.Socket(2, "USB Cam: Größe"),
                            new CameraDevice.Socket(10, "video10"));
            assertThat(new OpenCvBus(true, list.resolve("none")).sockets()).isEmpty();
            assertThat(new OpenCvBus(false, list).sockets()).hasSize(6);
        }
    }
}
