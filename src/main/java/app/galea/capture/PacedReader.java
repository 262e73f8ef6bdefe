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
    private final boolean byTheClock;
    private boolean begun;
    private long startNanos;

    private PacedReader(PictureReader recording, NanoClock clock, Pause pause, boolean byTheClock) {
        this.recording = recording;
        this.clock = clock;
        this.pause = pause;
        this.byTheClock = byTheClock;
    }

    /** Stamps as the recording does, from 0. */
    static PacedReader of(PictureReader recording, NanoClock clock, Pause pause) {
        return new PacedReader(recording, clock, pause, false);
    }

    /** Stamps with the clock's own reading at the moment the picture was due. */
    static PacedReader byTheClock(PictureReader recording, NanoClock clock, Pause pause) {
        return new PacedReader(recording, clock, pause, true);
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
            startNanos = clock.nanos() - recording.stampNanos();
        }
        long early = startNanos + recording.stampNanos() - clock.nanos();
        if (early > 0) {
            pause.forNanos(early);
        }
    }

    @Override
    public long stampNanos() {
        return recording.stampNanos() + (byTheClock ? startNanos : 0);
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
