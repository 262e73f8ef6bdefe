package app.galea.capture;

import app.galea.concurrent.Pause;
import app.galea.time.NanoClock;
import java.util.List;
import org.opencv.core.Mat;

/** A recording played in real time: each picture is held back until its time has come, as a camera would. */
final class PacedReader implements PictureReader {

    private final PictureReader recording;
    private final NanoClock clock;
    private final Pause pause;
    private boolean begun;
    private long startNanos;

    PacedReader(PictureReader recording, NanoClock clock, Pause pause) {
        this.recording = recording;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public SourceDescription description() {
        return recording.description().asLive();
    }

    @Override
    public Outcome read(Mat bgr) throws CaptureException, InterruptedException {
        Outcome outcome = recording.read(bgr);
        if (outcome == Outcome.PICTURE) {
            waitForItsTime();
        }
        return outcome;
    }

    private void waitForItsTime() throws InterruptedException {
        if (!begun) {
            begun = true;
            startNanos = clock.nanos() - stampNanos();
        }
        long early = startNanos + stampNanos() - clock.nanos();
        if (early > 0) {
            pause.forNanos(early);
        }
    }

    @Override
    public long stampNanos() {
        return recording.stampNanos();
    }

    @Override
    public List<String> troubles() {
        return recording.troubles();
    }

    @Override
    public void close() {
        recording.close();
    }
}
