package app.galea.capture;

import java.util.List;
import org.opencv.core.Mat;

/** A recording played again and again until a given time has passed; its time stamps go on rising. */
final class LoopedReader implements PictureReader {

    private final Opener opener;
    private final long endNanos;
    private PictureReader round;
    private long roundStartNanos;
    private long stampNanos;

    LoopedReader(PictureReader first, Opener opener, double seconds) {
        this.round = first;
        this.opener = opener;
        this.endNanos = Math.round(seconds * 1e9);
    }

    @Override
    public SourceDescription description() {
        SourceDescription once = round.description();
        double seconds = endNanos / 1e9;
        return new SourceDescription(
                once.name(),
                once.live(),
                once.width(),
                once.height(),
                once.framesPerSec(),
                Math.round(seconds * once.framesPerSec()),
                seconds);
    }

    @Override
    public Outcome read(Mat bgr) throws CaptureException, InterruptedException {
        Outcome outcome = round.read(bgr);
        if (outcome == Outcome.ENDED) {
            startAgain();
            outcome = round.read(bgr);
        }
        stampNanos = roundStartNanos + round.stampNanos();
        return stampNanos < endNanos ? outcome : Outcome.ENDED;
    }

    private void startAgain() throws CaptureException, InterruptedException {
        double perSec = round.description().framesPerSec();
        roundStartNanos = stampNanos + new Timeline(perSec).periodNanos();
        round.close();
        round = opener.open();
    }

    @Override
    public long stampNanos() {
        return stampNanos;
    }

    @Override
    public List<String> troubles() {
        return round.troubles();
    }

    @Override
    public void close() {
        round.close();
    }
}
