package app.galea.capture;

import app.galea.concurrent.Published;
import java.util.List;
import org.opencv.core.Mat;

/** A recording read frame by frame on the caller's thread, as fast as the caller asks. */
final class RecordedSource implements FrameSource {

    private final PictureReader reader;
    private final FrameMaker frames = new FrameMaker();
    private final Published<SourceState> state = new Published<>(SourceState.RUNNING);

    RecordedSource(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public SourceDescription description() {
        return reader.description();
    }

    @Override
    public Arrival next() throws CaptureException, InterruptedException {
        while (state.get().phase() == SourceState.Phase.RUNNING) {
            Mat bgr = frames.blank();
            PictureReader.Outcome outcome = reader.read(bgr);
            if (outcome == PictureReader.Outcome.PICTURE) {
                return new Arrival.Picture(frames.frame(bgr, reader.stampNanos()));
            }
            frames.discard(bgr);
            if (outcome == PictureReader.Outcome.ENDED) {
                state.set(SourceState.ENDED);
            }
        }
        return new Arrival.Ended();
    }

    @Override
    public SourceState state() {
        return state.get();
    }

    @Override
    public List<String> troubles() {
        return reader.troubles();
    }

    @Override
    public void close() {
        state.set(SourceState.ENDED);
        reader.close();
        frames.close();
    }
}
