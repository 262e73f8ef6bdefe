package app.galea.pose;

import app.galea.capture.Frame;
import app.galea.concurrent.Pool;
import app.galea.observation.Picture;
import java.nio.ByteBuffer;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Makes pictures for the screen of frames, reusing the memory of closed ones. Makes them on the vision thread; the
 * pictures may be closed on any. Pictures that are open when it is closed stay good.
 */
public final class PictureMaker implements AutoCloseable {

    /** One being made, one waiting to be shown, one being shown. */
    private static final int SPARE = 3;

    /** A screen shows no more of it, and a larger one would cost more than the network. */
    private static final int LARGEST = 1920;

    private final Pool<ByteBuffer> spare = new Pool<>(SPARE, dropped -> {});
    private final Mat small = new Mat();

    /** The frame's picture; the frame stays its owner's. */
    Picture picture(Frame frame) {
        Mat bgr = fitting(frame.bgr());
        ByteBuffer memory = memory(Picture.PIXEL_BYTES * bgr.cols() * bgr.rows());
        Mat bgra = new Mat(bgr.rows(), bgr.cols(), CvType.CV_8UC4, memory);
        try {
            Imgproc.cvtColor(bgr, bgra, Imgproc.COLOR_BGR2BGRA);
        } finally {
            bgra.release();
        }
        return new Picture(memory, bgr.cols(), bgr.rows(), frame.time(), frame.number(), spare::giveBack);
    }

    private Mat fitting(Mat bgr) {
        int longer = Math.max(bgr.cols(), bgr.rows());
        if (longer <= LARGEST) {
            return bgr;
        }
        double scale = (double) LARGEST / longer;
        Size size = new Size(Math.round(bgr.cols() * scale), Math.round(bgr.rows() * scale));
        Imgproc.resize(bgr, small, size, 0, 0, Imgproc.INTER_AREA);
        return small;
    }

    private ByteBuffer memory(int bytes) {
        return spare.borrow()
                .filter(known -> known.capacity() == bytes)
                .orElseGet(() -> ByteBuffer.allocateDirect(bytes));
    }

    @Override
    public void close() {
        spare.close();
        small.release();
    }
}
