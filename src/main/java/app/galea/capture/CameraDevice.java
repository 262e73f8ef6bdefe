package app.galea.capture;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/** An opened webcam, as the capture library sees it: the thin seam that a fake stands behind in tests. */
interface CameraDevice extends AutoCloseable {

    /** Asks for a property by OpenCV's number; the device may decline. */
    void ask(int property, double value);

    double tell(int property);

    /** Waits for a picture as long as the driver pleases; false or an empty picture when there is none. */
    boolean read(Mat bgr);

    @Override
    void close();

    /** A place a camera may be plugged in. */
    record Socket(int index, String name) {}

    /** Where cameras are plugged in. */
    interface Bus {
        /** The sockets worth trying, by rising index. */
        List<Socket> sockets();

        /** Empty when nothing there can be opened. */
        Optional<CameraDevice> open(int index);
    }
}
