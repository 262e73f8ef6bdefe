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
        if (isCutOff(bytes)) {
            throw new CaptureException(file + " is cut off: its end is missing. Copy or take it again.");
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

    /**
     * Whether a PNG lacks its last chunk or a JPEG the end of its last scan. The decoder would print its complaint on the
     * terminal, and fill the rest of a JPEG with grey as if that had been seen.
     */
    private static boolean isCutOff(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return lastIndexOf(bytes, 'I', 'E', 'N', 'D') < 0;
        }
        return startsWith(bytes, 0xFF, 0xD8) && lastIndexOf(bytes, 0xFF, 0xD9) <= lastIndexOf(bytes, 0xFF, 0xDA);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length && matches(bytes, 0, start);
    }

    private static int lastIndexOf(byte[] bytes, int... wanted) {
        int at = bytes.length - wanted.length;
        while (at >= 0 && !matches(bytes, at, wanted)) {
            at--;
        }
        return at;
    }

    private static boolean matches(byte[] bytes, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
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
