package app.galea.observation;

import app.galea.time.FrameTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The picture an observation was made from, for the screen: upright, not mirrored, BGRA of 8 bits in memory outside the
 * Java heap. It is never written anywhere.
 *
 * <p>It has one owner at a time, who closes it; after that its memory belongs to another picture, and asking for the
 * pixels is refused. Handed from thread to thread by moving the ownership.
 */
public final class Picture implements AutoCloseable {

    /** Bytes of a pixel: blue, green, red, alpha. */
    public static final int PIXEL_BYTES = 4;

    private static final AtomicInteger OPEN = new AtomicInteger();

    private final ByteBuffer bgra;
    private final int width;
    private final int height;
    private final FrameTime time;
    private final long frame;
    private final Consumer<? super ByteBuffer> home;
    private boolean closed;

    /**
     * A picture that owns its memory.
     *
     * @param bgra row by row without gaps, from its first byte on; its position is of no meaning
     * @param time of the frame it shows: that of the observation made from it
     * @param frame its number since the source was opened
     * @param home gets the memory back
     */
    public Picture(
            ByteBuffer bgra, int width, int height, FrameTime time, long frame, Consumer<? super ByteBuffer> home) {
        if (width <= 0 || height <= 0 || bgra.capacity() < PIXEL_BYTES * width * height) {
            throw new IllegalArgumentException(
                    "no room for " + width + " x " + height + " pixels in " + bgra.capacity() + " bytes");
        }
        this.bgra = bgra;
        this.width = width;
        this.height = height;
        this.time = time;
        this.frame = frame;
        this.home = home;
        OPEN.incrementAndGet();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public FrameTime time() {
        return time;
    }

    /** Number of its frame since the source was opened. */
    public long frame() {
        return frame;
    }

    /**
     * Copies the pixels, row by row, as numbers of alpha, red, green and blue from the highest byte down.
     *
     * @param argb gets them from its first place on
     */
    public void copyTo(int[] argb) {
        if (closed) {
            throw new IllegalStateException("the picture of " + time + " was closed");
        }
        // blue first in memory is blue lowest in a number that begins with its lowest byte
        bgra.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(0, argb, 0, width * height);
    }

    /** Lets the pixels go; closing twice does no harm. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            OPEN.decrementAndGet();
            home.accept(bgra);
        }
    }

    /** How many pictures of the whole program are open now: 0 when all is over and nothing leaked. */
    public static int openCount() {
        return OPEN.get();
    }
}
