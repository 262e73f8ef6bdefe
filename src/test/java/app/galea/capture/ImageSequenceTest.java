package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.galea.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

class ImageSequenceTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    @AfterEach
    void leavesNoFrameOpen() {
        assertThat(Frame.openCount()).isZero();
    }

    @Test
    void aFolderIsReadInNaturalOrderAtANominalRate() throws Exception {
        for (int i : new int[] {10, 2, 1}) {
            write("shot" + i + ".png", CvType.CV_8UC3, 10 * i);
        }
        Files.writeString(folder.resolve("notes.txt"), "no picture");
        try (FrameSource source = open(folder.toString())) {
            assertThat(source.description())
                    .isEqualTo(new SourceDescription(folder.toString(), false, 40, 20, 5, 3, 0.6));
            List<VideoFileTest.Seen> seen = VideoFileTest.readAll(source);
            assertThat(seen).extracting(VideoFileTest.Seen::left).containsExactly(10, 20, 100);
            assertThat(seen).extracting(VideoFileTest.Seen::seconds).containsExactly(0.0, 0.2, 0.4);
        }
    }

    @Test
    void anUnreadablePictureIsReportedAndTheOthersGoOn() throws Exception {
        write("1.png", CvType.CV_8UC3, 10);
        Files.writeString(folder.resolve("2.jpg"), "not a picture at all");
        Files.createFile(folder.resolve("3.jpg"));
        byte[] whole = Files.readAllBytes(write("4.png", CvType.CV_8UC3, 40));
        Files.write(folder.resolve("4.png"), java.util.Arrays.copyOf(whole, 30));
        write("5.png", CvType.CV_8UC3, 50);
        try (FrameSource source = open(folder.toString())) {
            List<VideoFileTest.Seen> seen = VideoFileTest.readAll(source);
            assertThat(seen).extracting(VideoFileTest.Seen::left).containsExactly(10, 50);
            assertThat(seen.get(1).seconds()).isCloseTo(0.8, within(1e-9));
            assertThat(source.troubles()).hasSize(3);
            assertThat(source.troubles().get(0)).contains("2.jpg is no picture");
            assertThat(source.troubles().get(1)).contains("3.jpg is empty");
            assertThat(source.troubles().get(2)).contains("4.png is cut off");
        }
    }

    @Test
    void greyAndDeepPicturesBecomeBgrOfEightBits() throws Exception {
        write("1.png", CvType.CV_8UC1, 99);
        write("2.png", CvType.CV_16UC3, 25_700);
        write("3.png", CvType.CV_8UC4, 50);
        try (FrameSource source = open(folder.toString())) {
            assertThat(VideoFileTest.readAll(source))
                    .extracting(VideoFileTest.Seen::left)
                    .containsExactly(99, 100, 50);
        }
    }

    @Test
    void aPhonesPictureIsTurnedUpright() throws Exception {
        Mat wide = new Mat(20, 40, CvType.CV_8UC3, Scalar.all(10));
        wide.colRange(20, 40).setTo(Scalar.all(240));
        MatOfByte coded = new MatOfByte();
        Imgcodecs.imencode(".jpg", wide, coded);
        // orientation 6: turn clockwise to see it upright
        Path file = Files.write(folder.resolve("phone.jpg"), withOrientation(coded.toArray(), 6));
        try (Frame frame = Sources.picture(file)) {
            assertThat(frame.width()).isEqualTo(20);
            assertThat(frame.height()).isEqualTo(40);
            assertThat(frame.bgr().get(3, 3)[0]).isCloseTo(10, within(8.0));
            assertThat(frame.bgr().get(36, 3)[0]).isCloseTo(240, within(8.0));
        }
    }

    @Test
    void aJpegCutOffIsRefusedInsteadOfShownHalfGrey() throws Exception {
        MatOfByte coded = new MatOfByte();
        Mat noise = new Mat(200, 200, CvType.CV_8UC3);
        org.opencv.core.Core.randu(noise, 0, 255);
        Imgcodecs.imencode(".jpg", noise, coded);
        byte[] whole = coded.toArray();
        Path cut = Files.write(folder.resolve("cut.jpg"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Sources.picture(cut)).hasMessageContaining("cut.jpg is cut off");
        Path fine = Files.write(folder.resolve("fine.jpg"), whole);
        Sources.picture(fine).close();
    }

    @Test
    void onePictureIsASourceOfOneFrame() throws Exception {
        Path file = write("ämne één.png", CvType.CV_8UC3, 7);
        try (FrameSource source = open(file.toString())) {
            assertThat(VideoFileTest.readAll(source)).hasSize(1);
        }
    }

    @Test
    void nothingReadableIsRefused() throws Exception {
        assertThatThrownBy(() -> open(folder.toString()))
                .isInstanceOf(CaptureException.class)
                .hasMessageContaining("There is no picture in the folder");
        Files.writeString(folder.resolve("a.png"), "x");
        Files.writeString(folder.resolve("b.png"), "y");
        assertThatThrownBy(() -> open(folder.toString()))
                .isInstanceOf(CaptureException.class)
                .hasMessageStartingWith("None of the 2 pictures");
        assertThatThrownBy(() -> Sources.picture(folder.resolve("none.png"))).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> Sources.picture(folder)).hasMessageContaining("cannot be opened");
    }

    private Path write(String name, int type, int level) {
        Path file = folder.resolve(name);
        Mat picture = new Mat(20, 40, type, Scalar.all(level));
        MatOfByte coded = new MatOfByte();
        Imgcodecs.imencode(".png", picture, coded);
        try {
            return Files.write(file, coded.toArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private FrameSource open(String input) throws Exception {
        return new Sources(new SystemClock()).everyFrame(Input.of(input), CaptureSettings.DEFAULT.withImagesPerSec(5));
    }

    /** Puts an EXIF block with one entry, the orientation, behind a JPEG's first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif, 0, exif.length);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
