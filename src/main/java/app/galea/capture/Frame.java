package app.galea.capture;

import app.galea.concurrent.Pool;
import app.galea.time.FrameTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A picture as the sensor gave it (upright, not mirrored, native BGR of 8 bits), with its time and number.
 *
 * <p>It has one owner at a time, who closes it; after that its pixels belong to another frame, and asking for them is
 * refused. With {@code -Ddebug.leaks} a frame remembers where it was made ({@link #whereOpened}).
 */
public final class Frame implements AutoCloseable {

    private static final AtomicInteger OPEN = new AtomicInteger();
    private static final boolean REMEMBER = System.getProperty("debug.leaks") != null;
    private static final Map<Frame, Throwable> OPENED_AT = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Mat bgr;
    private final FrameTime time;
    private final long number;
    private final Pool<Mat> home;
    private boolean closed;

    Frame(Mat bgr, FrameTime time, long number, Pool<Mat> home) {
        if (bgr.empty() || bgr.type() != CvType.CV_8UC3) {
            throw new IllegalArgumentException("a frame is BGR of 8 bits, not " + bgr);
        }
        this.bgr = bgr;
        this.time = time;
        this.number = number;
        this.home = home;
        OPEN.incrementAndGet();
        if (REMEMBER) {
            OPENED_AT.put(this, new Throwable("frame " + number));
        }
    }

    /** A frame that owns {@code bgr} and releases it when closed. */
    public static Frame of(Mat bgr, FrameTime time, long number) {
        return new Frame(bgr, time, number, new Pool<>(0, Mat::release));
    }

    /** The pixels, for the owner to read until it closes the frame. */
    public Mat bgr() {
        if (closed) {
            throw new IllegalStateException("frame " + number + " was closed");
        }
        return bgr;
    }

    /** When it was taken, since the source was opened. */
    public FrameTime time() {
        return time;
    }

    /** Counts from 0 since the source was opened; a gap is a frame that was displaced by a newer one. */
    public long number() {
        return number;
    }

    public int width() {
        return bgr().cols();
    }

    public int height() {
        return bgr().rows();
    }

    /** Lets the pixels go; closing twice does no harm. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            OPEN.decrementAndGet();
            OPENED_AT.remove(this);
            home.giveBack(bgr);
        }
    }

    /** How many frames of the whole program are open now: 0 when every source has ended and nothing leaked. */
    public static int openCount() {
        return OPEN.get();
    }

    /** Where the frames that are open now were made; empty without {@code -Ddebug.leaks}. */
    public static List<String> whereOpened() {
        synchronized (OPENED_AT) {
            return OPENED_AT.values().stream()
                    .map(at -> at.getMessage() + " opened at "
                            + Arrays.stream(at.getStackTrace())
                                    .map(StackTraceElement::toString)
                                    .collect(Collectors.joining(" < ")))
                    .toList();
        }
    }
}
