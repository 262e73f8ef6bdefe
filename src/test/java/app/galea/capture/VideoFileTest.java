package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.galea.time.SystemClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoFileTest {

    private static final Path DEMO = Path.of("assets/demo/demo.mp4");

    @TempDir
    Path folder;

    /** What a test wants to know about a frame, the frame itself being closed. */
    record Seen(double seconds, long number, int width, int height, int left, int top, int right) {}

    @AfterEach
    void leavesNoFrameOpen() {
        assertThat(app.galea.capture.Frame.openCount()).isZero();
    }

    @Nested
    class TheBundledDemo {
        @Test
        void isReadWholeWithItsOwnTimes() throws Exception {
            try (FrameSource source = open(DEMO)) {
                SourceDescription about = source.description();
                assertThat(about.live()).isFalse();
                assertThat(about.width()).isEqualTo(512);
                assertThat(about.height()).isEqualTo(384);
                assertThat(about.framesPerSec()).isEqualTo(15);
                assertThat(about.frames()).isEqualTo(1005);
                assertThat(about.durationSeconds()).isCloseTo(67.0, within(0.01));
                List<Seen> frames = readAll(source);
                assertThat(frames).hasSize(1005);
                for (int i = 0; i < frames.size(); i++) {
                    assertThat(frames.get(i).seconds()).isCloseTo(i / 15.0, within(1e-4));
                    assertThat(frames.get(i).number()).isEqualTo(i);
                }
                assertThat(source.state()).isEqualTo(SourceState.ENDED);
                assertThat(source.troubles()).isEmpty();
            }
        }

        @Test
        void canBeLeftInTheMiddle() throws Exception {
            FrameSource source = open(DEMO);
            Arrival first = source.next();
            source.close();
            assertThat(source.next()).isEqualTo(new Arrival.Ended());
            first.match(
                    frame -> {
                        assertThat(frame.bgr().empty()).isFalse();
                        frame.close();
                        return true;
                    },
                    missing -> false,
                    () -> false);
        }
    }

    @Nested
    class Unusual {
        @Test
        void oddSizesKeepEveryPixel() throws Exception {
            Path file = TestVideo.raw(folder.resolve("odd.y4m"), 161, 91, 10);
            List<Seen> frames = readAll(file);
            assertThat(frames).hasSize(10);
            for (int i = 0; i < 10; i++) {
                assertThat(frames.get(i).width()).isEqualTo(161);
                assertThat(frames.get(i).height()).isEqualTo(91);
                assertThat(frames.get(i).left()).isCloseTo(TestVideo.level(i), within(3));
                assertThat(frames.get(i).right()).isCloseTo(TestVideo.BRIGHT, within(3));
            }
        }

        @Test
        void portraitStaysPortrait() throws Exception {
            List<Seen> frames = readAll(TestVideo.mpeg4(90, 160, 5).write(folder.resolve("portrait.mp4")));
            assertThat(frames).hasSize(5).allMatch(frame -> frame.width() == 90 && frame.height() == 160);
        }

        @Test
        void greyBecomesBgr() throws Exception {
            Path file = TestVideo.lossless(64, 48, avutil.AV_PIX_FMT_GRAY8, 5).write(folder.resolve("grey.mkv"));
            List<Seen> frames = readAll(file);
            assertThat(frames).hasSize(5);
            assertThat(frames.get(3).left()).isCloseTo(TestVideo.level(3), within(3));
        }

        @Test
        void variableRateKeepsItsTimes() throws Exception {
            long[] micros = {0, 40_000, 200_000, 240_000, 1_000_000, 3_000_000, 3_040_000};
            Path file = TestVideo.mpeg4(64, 48, micros.length).write(folder.resolve("vfr.mp4"), i -> micros[(int) i]);
            List<Seen> frames = readAll(file);
            assertThat(frames).hasSize(micros.length);
            for (int i = 0; i < micros.length; i++) {
                assertThat(frames.get(i).seconds()).isCloseTo(micros[i] / 1e6, within(1e-3));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void phoneVideosStandUpright(int quarterTurns) throws Exception {
            Path file = TestVideo.mpeg4(160, 96, 3).write(folder.resolve("phone.mp4"));
            TestVideo.turnClockwise(file, quarterTurns);
            try (FrameSource source = open(file)) {
                boolean upright = quarterTurns % 2 == 1;
                assertThat(source.description().width()).isEqualTo(upright ? 96 : 160);
                Seen seen = readAll(source).get(0);
                assertThat(seen.width()).isEqualTo(upright ? 96 : 160);
                assertThat(seen.height()).isEqualTo(upright ? 160 : 96);
                // the stored picture is bright on the right: turned clockwise that is below, left, above
                int dark = TestVideo.level(0);
                int[] topLeft = {dark, dark, TestVideo.BRIGHT, TestVideo.BRIGHT};
                int[] topRight = {TestVideo.BRIGHT, dark, dark, TestVideo.BRIGHT};
                assertThat(seen.top()).isCloseTo(topLeft[quarterTurns], within(8));
                assertThat(seen.right()).isCloseTo(topRight[quarterTurns], within(8));
            }
        }

        @Test
        void namesWithAccentsAndSpacesOpen() throws Exception {
            assertThat(readAll(TestVideo.mpeg4(64, 48, 3).write(folder.resolve("Köpf % d'or.mp4"))))
                    .hasSize(3);
        }

        @Test
        void aSinglePictureIsEnough() throws Exception {
            assertThat(readAll(TestVideo.mpeg4(64, 48, 1).write(folder.resolve("one.mp4"))))
                    .hasSize(1);
        }
    }

    @Nested
    class Broken {
        @Test
        void anMp4WithoutItsIndexIsRefused() throws Exception {
            Path whole = TestVideo.mpeg4(64, 48, 30).write(folder.resolve("whole.mp4"));
            byte[] bytes = Files.readAllBytes(whole);
            Path cut = Files.write(folder.resolve("cut.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
            assertRefused(cut, "cut.mp4 cannot be read; it may be damaged, cut off");
        }

        @Test
        void aCutRecordingIsReadAsFarAsItGoesAndSaysSo() throws Exception {
            Path whole = TestVideo.mpeg4(64, 48, 100).write(folder.resolve("whole.avi"));
            byte[] bytes = Files.readAllBytes(whole);
            Path cut = Files.write(folder.resolve("cut.avi"), Arrays.copyOf(bytes, bytes.length / 2));
            try (FrameSource source = open(cut)) {
                assertThat(readAll(source)).hasSizeBetween(20, 80);
                assertThat(source.troubles())
                        .singleElement()
                        .asString()
                        .contains("cut.avi ends")
                        .contains("early");
            }
        }

        @Test
        void soundThatIsLongerThanThePicturesIsNoDamage() throws Exception {
            Path file = folder.resolve("music.mp4");
            try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toString(), 64, 48, 1)) {
                recorder.setVideoCodec(avcodec.AV_CODEC_ID_MPEG4);
                recorder.setAudioCodec(avcodec.AV_CODEC_ID_AAC);
                recorder.setSampleRate(44_100);
                recorder.setFrameRate(25);
                recorder.start();
                Frame picture = new Frame(64, 48, Frame.DEPTH_UBYTE, 3);
                for (int i = 0; i < 25; i++) {
                    recorder.record(picture);
                }
                recorder.record(soundOf(3 * 44_100));
                recorder.stop();
            }
            try (FrameSource source = open(file)) {
                assertThat(readAll(source)).hasSize(25);
                assertThat(source.description().durationSeconds()).isCloseTo(1.0, within(0.1));
                assertThat(source.troubles()).isEmpty();
            }
        }

        private Frame soundOf(int samples) {
            Frame sound = new Frame();
            sound.sampleRate = 44_100;
            sound.audioChannels = 1;
            sound.samples = new java.nio.Buffer[] {java.nio.ShortBuffer.allocate(samples)};
            return sound;
        }

        @Test
        void damageInTheMiddleDoesNotStopTheRest() throws Exception {
            Path file = TestVideo.mpeg4(64, 48, 100).write(folder.resolve("hurt.avi"));
            byte[] bytes = Files.readAllBytes(file);
            Random random = new Random(1);
            for (int i = 0; i < 40; i++) {
                bytes[bytes.length / 3 + random.nextInt(bytes.length / 3)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            List<Seen> frames = readAll(file);
            assertThat(frames.size()).isGreaterThan(50);
            assertThat(frames.get(frames.size() - 1).seconds()).isGreaterThan(3.5);
        }

        @Test
        void anEmptyFileIsRefused() throws Exception {
            assertRefused(Files.createFile(folder.resolve("empty.mp4")), "is empty (0 bytes)");
        }

        @Test
        void textNamedMp4IsRefused() throws Exception {
            assertRefused(Files.writeString(folder.resolve("text.mp4"), "Dear diary,\n".repeat(100)), "cannot be read");
        }

        @Test
        void noiseIsRefused() throws Exception {
            byte[] noise = new byte[50_000];
            new Random(7).nextBytes(noise);
            assertRefused(Files.write(folder.resolve("noise.mp4"), noise), "cannot be read");
        }

        @Test
        void soundAloneIsRefused() throws Exception {
            Path file = folder.resolve("sound.mp4");
            try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toString(), 1)) {
                recorder.setAudioCodec(avcodec.AV_CODEC_ID_AAC);
                recorder.setSampleRate(44_100);
                recorder.start();
                recorder.record(soundOf(44_100));
                recorder.stop();
            }
            assertRefused(file, "holds sound but no pictures");
        }

        @Test
        void aMissingFileIsRefused() {
            assertRefused(folder.resolve("none.mp4"), "There is no file");
        }

        @Test
        void aFolderIsRefusedAsAVideo() {
            assertThatThrownBy(() -> VideoFile.open(folder))
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining("is a folder");
        }

        private void assertRefused(Path file, String reason) {
            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(CaptureException.class)
                    .hasMessageContaining(reason)
                    .hasMessageContaining(String.valueOf(file.getFileName()))
                    .message()
                    .doesNotContain("\n")
                    .endsWith(".");
        }
    }

    private static FrameSource open(Path file) throws Exception {
        return new Sources(new SystemClock()).everyFrame(Input.of(file.toString()), CaptureSettings.DEFAULT);
    }

    private static List<Seen> readAll(Path file) throws Exception {
        try (FrameSource source = open(file)) {
            return readAll(source);
        }
    }

    static List<Seen> readAll(FrameSource source) throws Exception {
        List<Seen> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = source.next().match(frame -> seen.add(look(frame)), missing -> true, () -> false);
        }
        return seen;
    }

    static Seen look(app.galea.capture.Frame frame) {
        try (frame) {
            int middle = frame.height() / 2;
            return new Seen(
                    frame.time().seconds(),
                    frame.number(),
                    frame.width(),
                    frame.height(),
                    (int) frame.bgr().get(middle, 2)[0],
                    (int) frame.bgr().get(2, 2)[0],
                    (int) frame.bgr().get(2, frame.width() - 3)[2]);
        }
    }
}
