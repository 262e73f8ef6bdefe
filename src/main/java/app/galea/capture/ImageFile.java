package app.galea.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

/** One picture on disk. */
final class ImageFile {

    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "jpe", "png", "bmp", "webp", "tif", "tiff", "ppm", "pgm");

    private ImageFile() {}

    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Reads it as BGR of 8 bits, turned upright as its EXIF orientation says. The caller releases it. */
    static Mat read(Path file) throws CaptureException {
        OpenCv.load();
        byte[] bytes = bytesOf(file);
        if (bytes.length == 0) {
            throw new CaptureException(file + " is empty (0 bytes); copy or take it again.");
        }
        // by way of bytes, because OpenCV's own file reading fails on names with accents on Windows
        Mat coded = new Mat(1, bytes.length, CvType.CV_8UC1);
        try {
            coded.put(0, 0, bytes);
            Mat bgr = Imgcodecs.imdecode(coded, Imgcodecs.IMREAD_COLOR);
            if (bgr.empty()) {
                throw new CaptureException(unreadable(file));
            }
            return bgr;
        } catch (CvException e) {
            throw new CaptureException(unreadable(file), e);
        } finally {
            coded.release();
        }
    }

    private static byte[] bytesOf(Path file) throws CaptureException {
        if (!Files.exists(file)) {
            throw new CaptureException("There is no file " + file + "; check the path.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CaptureException(
                    file + " cannot be opened; check that it is a file and that you may read it.", e);
        }
    }

    private static String unreadable(Path file) {
        return file + " is no picture that can be read: it is damaged or of another kind. Save it as JPEG or PNG.";
    }
}
