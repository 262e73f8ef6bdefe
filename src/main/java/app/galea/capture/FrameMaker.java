package app.galea.capture;

import app.galea.concurrent.Pool;
import app.galea.time.FrameTime;
import org.opencv.core.Mat;

/** Makes numbered frames of pictures, reusing the memory of closed ones. Confined to the reading thread. */
final class FrameMaker implements AutoCloseable {

    /** One being read, one in the hand-off, one with the vision thread. */
    private static final int SPARE = 3;

    private final Pool<Mat> spare = new Pool<>(SPARE, Mat::release);
    private long next;

    /** A picture to read into; goes into {@link #frame} or {@link #discard}. */
    Mat blank() {
        return spare.borrow().orElseGet(Mat::new);
    }

    Frame frame(Mat bgr, long stampNanos) {
        return new Frame(bgr, new FrameTime(stampNanos), next++, spare);
    }

    void discard(Mat unused) {
        spare.giveBack(unused);
    }

    /** Open frames stay good; their memory goes when they are closed. */
    @Override
    public void close() {
        spare.close();
    }
}
