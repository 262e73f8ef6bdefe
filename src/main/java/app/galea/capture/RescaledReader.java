package app.galea.capture;

import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A recording as another camera would have filmed it: pictures of another size at another rate, for measuring speed. */
final class RescaledReader implements PictureReader {

    private final PictureReader recording;
    private final Rescaling to;
    private final Mat original = new Mat();
    private long count = -1;

    RescaledReader(PictureReader recording, Rescaling to) {
        this.recording = recording;
        this.to = to;
    }

    @Override
    public SourceDescription description() {
        SourceDescription once = recording.description();
        return new SourceDescription(
                once.name(),
                once.live(),
                to.width(),
                to.height(),
                to.framesPerSec(),
                once.frames(),
                once.frames() / to.framesPerSec());
    }

    @Override
    public Outcome read(Mat bgr) throws CaptureException, InterruptedException {
        Outcome outcome = recording.read(original);
        if (outcome == Outcome.PICTURE) {
            Imgproc.resize(original, bgr, new Size(to.width(), to.height()), 0, 0, Imgproc.INTER_LINEAR);
            count++;
        }
        return outcome;
    }

    @Override
    public long stampNanos() {
        return Math.round(count * 1e9 / to.framesPerSec());
    }

    @Override
    public List<String> troubles() {
        return recording.troubles();
    }

    @Override
    public void close() {
        recording.close();
        original.release();
    }
}
