package app.galea.capture;

import java.util.List;
import org.opencv.core.Mat;

/**
 * Pictures in order from one opened device, file or address, before they become frames. Confined to the thread that
 * reads it, but for {@link #description} and {@link #troubles}.
 */
interface PictureReader extends AutoCloseable {

    /** What came of a read. */
    enum Outcome {
        PICTURE,
        /** Nothing this time; ask again. */
        NOTHING,
        /** Nothing will come any more from what is open now. */
        ENDED
    }

    SourceDescription description();

    /** Reads the next picture into {@code bgr}, whose size and type are changed as needed. */
    Outcome read(Mat bgr) throws CaptureException, InterruptedException;

    /** When the last picture was taken, since the source was opened; rises strictly. */
    long stampNanos();

    /** Sentences about what could not be read while the rest could. */
    default List<String> troubles() {
        return List.of();
    }

    @Override
    void close();

    /** Opens the same input once more. */
    @FunctionalInterface
    interface Opener {
        PictureReader open() throws CaptureException, InterruptedException;
    }
}
