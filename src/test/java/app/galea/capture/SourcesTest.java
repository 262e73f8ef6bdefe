package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.concurrent.Pause;
import app.galea.fault.ChildProgram;
import app.galea.time.NanoClock;
import app.galea.time.SystemClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SourcesTest {

    private static final Input DEMO = Input.of("assets/demo/demo.mp4");

    @TempDir
    Path folder;

    @AfterEach
    void leavesNoFrameOpen() {
        assertThat(Frame.openCount()).isZero();
    }

    @Nested
    class AFilePlayedAsACamera {
        @Test
        void takesAsLongAsItLastsAndEndsWithItsLastFrame() throws Exception {
            Path file = TestVideo.mpeg4(64, 48, 26).write(folder.resolve("second.mp4"));
            long start = System.nanoTime();
            try (FrameSource source =
                    new Sources(new SystemClock()).live(Input.of(file.toString()), CaptureSettings.DEFAULT)) {
                assertThat(source.description().live()).isTrue();
                assertThat(source.description().frames()).isEqualTo(26);
                List<VideoFileTest.Seen> seen = VideoFileTest.readAll(source);
                assertThat((System.nanoTime() - start) / 1e9).isBetween(1.0, 20.0);
                assertThat(seen.get(seen.size() - 1).number()).isEqualTo(25);
                assertThat(seen.get(seen.size() - 1).seconds()).isEqualTo(1.0);
                assertThat(source.state()).isEqualTo(SourceState.ENDED);
            }
        }

        @Test
        void aSlowTakerGetsTheNewestAndTheRestIsClosed() throws Exception {
            AtomicLong now = new AtomicLong();
            try (FrameSource source = simulated(now).live(DEMO, CaptureSettings.DEFAULT)) {
                // the camera thread's time runs as fast as it decodes: the taker is hopelessly slow
                AtomicLong skipped = new AtomicLong();
                source.watchSkipped(frame -> skipped.addAndGet(frame.bgr().cols() > 0 ? 1 : 0));
                long taken = 0;
                long last = -1;
                boolean more = true;
                while (more) {
                    Arrival arrival = source.next();
                    if (arrival instanceof Arrival.Picture picture) {
                        VideoFileTest.Seen seen = VideoFileTest.look(picture.frame());
                        assertThat(seen.number()).isGreaterThan(last);
                        last = seen.number();
                        taken++;
                        TimeUnit.MILLISECONDS.sleep(20);
                    }
                    more = arrival instanceof Arrival.Picture;
                }
                assertThat(last).isEqualTo(1004);
                assertThat(taken).isLessThan(1004);
                // one or two may have been skipped before the watcher came
                assertThat(taken + skipped.get()).isBetween(900L, 1005L);
            }
        }

        @Test
        void canBeClosedInTheMiddle() throws Exception {
            FrameSource source = new Sources(new SystemClock()).live(DEMO, CaptureSettings.DEFAULT);
            source.next().match(VideoFileTest::look, missing -> missing, () -> "");
            source.close();
            assertThat(source.next()).isEqualTo(new Arrival.Ended());
        }

        @Test
        void loopsForAsLongAsAsked() throws Exception {
            Path file = TestVideo.mpeg4(64, 48, 25).write(folder.resolve("second.mp4"));
            AtomicLong now = new AtomicLong();
            CaptureSettings settings = CaptureSettings.DEFAULT.loopedFor(10);
            try (FrameSource source = simulated(now).everyFrame(Input.of(file.toString()), settings)) {
                List<VideoFileTest.Seen> seen = VideoFileTest.readAll(source);
                assertThat(seen).hasSize(250);
                for (int i = 0; i < 250; i++) {
                    assertThat(seen.get(i).seconds()).isBetween(i * 0.04 - 1e-3, i * 0.04 + 1e-3);
                    assertThat(seen.get(i).number()).isEqualTo(i);
                }
            }
        }

        @Test
        void saysSoWhenItVanishesBetweenTwoRounds() throws Exception {
            Path file = TestVideo.mpeg4(64, 48, 5).write(folder.resolve("gone.mp4"));
            CaptureSettings settings = CaptureSettings.DEFAULT.loopedFor(1e6);
            try (FrameSource source = simulated(new AtomicLong()).live(Input.of(file.toString()), settings)) {
                Files.delete(file);
                assertThatThrownBy(() -> VideoFileTest.readAll(source))
                        .isInstanceOf(CaptureException.class)
                        .hasMessageContaining("There is no file");
                assertThat(source.state()).isEqualTo(SourceState.ENDED);
            }
        }

        @Test
        void isRefusedBeforeAnyThreadStartsWhenItCannotBeRead() {
            Sources sources = new Sources(new SystemClock());
            assertThatThrownBy(() -> sources.live(Input.of("none.mp4"), CaptureSettings.DEFAULT))
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining("There is no file");
        }
    }

    /** Libraries must not chatter on the terminal where the coach speaks. */
    @Test
    void keepsTheTerminalQuiet() throws Exception {
        Path noise = Files.write(folder.resolve("noise.mp4"), new byte[10_000]);
        Path hurt = TestVideo.mpeg4(64, 48, 50).write(folder.resolve("hurt.avi"));
        byte[] bytes = Files.readAllBytes(hurt);
        for (int i = 6_000; i < bytes.length - 100; i += 97) {
            bytes[i] ^= 0x55;
        }
        Files.write(hurt, bytes);
        String said = runChild(List.of(), Chatter.class, noise.toString(), hurt.toString(), "0");
        assertThat(said.lines().filter(line -> !line.startsWith("ok "))).isEmpty();
        assertThat(said.lines()).hasSize(3);
    }

    @Test
    void aLeakedFrameTellsWhereItWasOpenedWhenAsked() throws Exception {
        Path file = TestVideo.mpeg4(64, 48, 3).write(folder.resolve("leak.mp4"));
        assertThat(runChild(List.of("-Ddebug.leaks"), Leaker.class, file.toString()))
                .startsWith("1 [frame 1 opened at")
                .contains("RecordedSource.next");
        assertThat(runChild(List.of(), Leaker.class, file.toString())).startsWith("1 []");
    }

    private static String runChild(List<String> options, Class<?> program, String... arguments) throws Exception {
        Process child = new ProcessBuilder(ChildProgram.command(options, program, arguments))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said;
    }

    /** Closes every frame but the second. */
    static final class Leaker {
        public static void main(String[] inputs) throws Exception {
            try (FrameSource source =
                    new Sources(new SystemClock()).everyFrame(Input.of(inputs[0]), CaptureSettings.DEFAULT)) {
                for (Arrival arrival = source.next();
                        arrival instanceof Arrival.Picture picture;
                        arrival = source.next()) {
                    if (picture.frame().number() != 1) {
                        picture.frame().close();
                    }
                }
            }
            System.out.println(Frame.openCount() + " " + Frame.whereOpened());
        }
    }

    /** Opens what cannot be opened, in a program of its own. */
    static final class Chatter {
        public static void main(String[] inputs) throws Exception {
            for (String input : inputs) {
                int frames = 0;
                try (FrameSource source =
                        new Sources(new SystemClock()).everyFrame(Input.of(input), CaptureSettings.DEFAULT)) {
                    frames = VideoFileTest.readAll(source).size();
                } catch (CaptureException e) {
                    frames = -1;
                }
                System.out.println("ok " + frames);
            }
        }
    }

    /** Time passes only by waiting, and then at once. */
    private static Sources simulated(AtomicLong now) {
        NanoClock clock = now::get;
        Pause pause = now::addAndGet;
        return new Sources(clock, pause, new FakeBus());
    }
}
