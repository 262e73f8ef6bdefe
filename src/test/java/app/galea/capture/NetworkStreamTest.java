package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.time.SystemClock;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real live path, threads and sockets and all, over the loopback. */
@Timeout(60)
class NetworkStreamTest {

    private final Sources sources = new Sources(new SystemClock());

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    @AfterEach
    void leavesNoFrameOpen() {
        assertThat(Frame.openCount()).isZero();
    }

    @Nested
    class AWorkingCamera {
        @Test
        void givesFramesWithRisingTimes() throws Exception {
            try (MjpegServer camera = MjpegServer.start(120);
                    FrameSource source = open(camera.url())) {
                assertThat(source.description().live()).isTrue();
                assertThat(source.description().width()).isEqualTo(128);
                VideoFileTest.Seen last = nextFrame(source);
                assertThat(last.left()).isBetween(115, 125);
                for (int i = 0; i < 10; i++) {
                    VideoFileTest.Seen seen = nextFrame(source);
                    assertThat(seen.seconds()).isGreaterThan(last.seconds());
                    assertThat(seen.number()).isGreaterThan(last.number());
                    last = seen;
                }
                assertThat(source.state()).isEqualTo(SourceState.RUNNING);
            }
        }

        @Test
        void neverLetsASlowTakerFallBehind() throws Exception {
            try (MjpegServer camera = MjpegServer.start(120);
                    FrameSource source = open(camera.url())) {
                long first = nextFrame(source).number();
                // the slow taker: busy for a while, then asks for what is newest
                while (true) {
                    Thread.sleep(400);
                    long gap = nextFrame(source).number() - first;
                    if (gap >= 5) {
                        break;
                    }
                }
                assertThat(Frame.openCount()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Nested
    class ATroubledCamera {
        @Test
        void stallsAreSaidAndItResumesByItself() throws Exception {
            try (MjpegServer camera = MjpegServer.start(120);
                    FrameSource source = open(camera.url())) {
                double before = nextFrame(source).seconds();
                camera.become(MjpegServer.Mood.STALL);
                Arrival.Missing missing = nextMissing(source);
                assertThat(missing.time().seconds() - before).isBetween(1.9, 20.0);
                assertThat(missing.reason()).isNotBlank();
                assertThat(source.state().isStalled()).isTrue();
                camera.become(MjpegServer.Mood.SEND);
                VideoFileTest.Seen back = nextFrame(source);
                assertThat(back.seconds()).isGreaterThanOrEqualTo(missing.time().seconds());
                assertThat(source.state()).isEqualTo(SourceState.RUNNING);
            }
        }

        @Test
        void comesBackAfterItWasSwitchedOff() throws Exception {
            MjpegServer camera = MjpegServer.start(120);
            int port = camera.port();
            try (FrameSource source = open(camera.url())) {
                nextFrame(source);
                camera.become(MjpegServer.Mood.CLOSE);
                camera.close();
                assertThat(nextMissing(source).reason()).contains("127.0.0.1");
                try (MjpegServer again = MjpegServer.startAt(port, 200)) {
                    VideoFileTest.Seen back = nextFrame(source);
                    while (back.left() < 195) {
                        back = nextFrame(source);
                    }
                    assertThat(again.port()).isEqualTo(port);
                }
            }
        }

        @Test
        void closingWhileStalledDoesNotHang() throws Exception {
            try (MjpegServer camera = MjpegServer.start(120)) {
                FrameSource source = open(camera.url());
                nextFrame(source);
                camera.become(MjpegServer.Mood.STALL);
                long start = System.nanoTime();
                source.close();
                assertThat((System.nanoTime() - start) / 1e9).isLessThan(15);
                assertThat(source.next()).isEqualTo(new Arrival.Ended());
            }
        }

        @Test
        void oneThatRefusesIsAnErrorThatSaysWhatToDo() throws Exception {
            int free;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
            }
            assertThatThrownBy(() -> open("http://me:secret@127.0.0.1:" + free + "/video"))
                    .isInstanceOf(CaptureException.class)
                    .hasMessageStartingWith("http://127.0.0.1:" + free + "/video cannot be read")
                    .hasMessageContaining("Check the address");
        }

        @Test
        void oneThatNeverAnswersIsGivenUp() throws Exception {
            try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                assertThatThrownBy(() -> open("http://127.0.0.1:" + silent.getLocalPort() + "/video"))
                        .isInstanceOf(CaptureException.class);
            }
        }
    }

    @Test
    void aRecordingOnTheNetworkIsReadAsOne(@TempDir Path folder) throws Exception {
        byte[] clip = Files.readAllBytes(TestVideo.mpeg4(64, 48, 25).write(folder.resolve("clip.mp4")));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/clip.mp4", exchange -> {
            exchange.sendResponseHeaders(200, clip.length);
            exchange.getResponseBody().write(clip);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/clip.mp4";
        try (FrameSource source = sources.everyFrame(Input.of(url), CaptureSettings.DEFAULT)) {
            assertThat(source.description().live()).isFalse();
            assertThat(VideoFileTest.readAll(source)).hasSize(25);
        } finally {
            server.stop(0);
        }
    }

    private FrameSource open(String url) throws Exception {
        return sources.live(Input.of(url), CaptureSettings.DEFAULT);
    }

    private static VideoFileTest.Seen nextFrame(FrameSource source) throws Exception {
        while (true) {
            Arrival arrival = source.next();
            assertThat(arrival).isNotEqualTo(new Arrival.Ended());
            if (arrival instanceof Arrival.Picture picture) {
                return VideoFileTest.look(picture.frame());
            }
        }
    }

    private static Arrival.Missing nextMissing(FrameSource source) throws Exception {
        while (true) {
            Arrival arrival = source.next();
            assertThat(arrival).isNotEqualTo(new Arrival.Ended());
            if (arrival instanceof Arrival.Picture picture) {
                picture.frame().close();
            } else if (arrival instanceof Arrival.Missing missing) {
                return missing;
            }
        }
    }
}
