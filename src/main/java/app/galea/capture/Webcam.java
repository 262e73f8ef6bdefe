package app.galea.capture;

import app.galea.concurrent.Pause;
import java.util.Set;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.opencv.videoio.VideoWriter;
import org.opencv.videoio.Videoio;

/** A webcam that has given its first picture; pictures are stamped when they arrive. */
final class Webcam implements PictureReader {

    /** How long a camera may take to its first picture; slow ones need more than a second to set their exposure. */
    static final long PROBE_NANOS = 4_000_000_000L;

    /** Between two tries while the device gives nothing. */
    static final long RETRY_NANOS = 20_000_000L;

    /** What can be shown: color, grey, color with transparency. Anything else is no picture. */
    private static final Set<Integer> USABLE = Set.of(CvType.CV_8UC3, CvType.CV_8UC1, CvType.CV_8UC4);

    private final CameraDevice device;
    private final Stopwatch watch;
    private final SourceDescription description;
    private final Mat raw = new Mat();
    private long stampNanos;

    private Webcam(CameraDevice device, Stopwatch watch, SourceDescription description) {
        this.device = device;
        this.watch = watch;
        this.description = description;
    }

    /**
     * Asks the device for its mode and waits for its first real picture; closes it when none comes.
     *
     * @throws CaptureException with the reason, for people
     */
    static Webcam start(
            CameraDevice device, CameraDevice.Socket socket, CaptureSettings settings, Stopwatch watch, Pause pause)
            throws CaptureException, InterruptedException {
        boolean started = false;
        Mat first = new Mat();
        try {
            ask(device, settings);
            waitForPicture(device, first, socket, watch, pause);
            SourceDescription description = new SourceDescription(
                    socket.name(),
                    true,
                    first.cols(),
                    first.rows(),
                    Math.max(0, device.tell(Videoio.CAP_PROP_FPS)),
                    0,
                    0);
            started = true;
            return new Webcam(device, watch, description);
        } finally {
            first.release();
            if (!started) {
                device.close();
            }
        }
    }

    /** MJPEG first: without it most webcams give 720p at 10/s or less, for want of room on USB 2. */
    private static void ask(CameraDevice device, CaptureSettings settings) {
        device.ask(Videoio.CAP_PROP_FOURCC, VideoWriter.fourcc('M', 'J', 'P', 'G'));
        device.ask(Videoio.CAP_PROP_FRAME_WIDTH, settings.width());
        device.ask(Videoio.CAP_PROP_FRAME_HEIGHT, settings.height());
        device.ask(Videoio.CAP_PROP_FPS, settings.framesPerSec());
    }

    private static void waitForPicture(
            CameraDevice device, Mat first, CameraDevice.Socket socket, Stopwatch watch, Pause pause)
            throws CaptureException, InterruptedException {
        long end = watch.nanos() + PROBE_NANOS;
        while (!isPicture(device, first)) {
            if (watch.nanos() >= end) {
                throw new CaptureException("Camera " + socket.index() + " (" + socket.name()
                        + ") opens but gives no picture; close other programs that use it, or plug it in again.");
            }
            pause.forNanos(RETRY_NANOS);
        }
    }

    @Override
    public SourceDescription description() {
        return description;
    }

    @Override
    public Outcome read(Mat bgr) {
        if (!isPicture(device, bgr)) {
            return Outcome.NOTHING;
        }
        stampNanos = Math.max(stampNanos + 1, watch.nanos());
        if (bgr.type() != CvType.CV_8UC3) {
            bgr.copyTo(raw);
            Imgproc.cvtColor(raw, bgr, raw.channels() == 1 ? Imgproc.COLOR_GRAY2BGR : Imgproc.COLOR_BGRA2BGR);
        }
        return Outcome.PICTURE;
    }

    /** A driver that cannot make a picture of what came over the cable may say so in many ways. */
    private static boolean isPicture(CameraDevice device, Mat into) {
        try {
            return device.read(into) && !into.empty() && USABLE.contains(into.type());
        } catch (CvException broken) {
            return false;
        }
    }

    @Override
    public long stampNanos() {
        return stampNanos;
    }

    @Override
    public void close() {
        raw.release();
        device.close();
    }
}
