package app.galea.capture;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Pause;
import app.galea.concurrent.Published;
import app.galea.concurrent.Worker;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Reads pictures on the camera thread and hands over the newest; reopens a device that stalls or is gone, with back-off,
 * until it is back. Owns the reader.
 */
final class CameraWorker implements Worker {

    /** No picture for this long is a stall. */
    static final long STALL_NANOS = 2_000_000_000L;

    private final Latest<Frame> slot;
    private final Stopwatch watch;
    private final Pause pause;
    private final FrameMaker frames = new FrameMaker();
    private final Backoff backoff = new Backoff();
    private final Published<SourceState> state = new Published<>(SourceState.RUNNING);
    private final Published<Long> lastPictureNanos;
    private final Published<List<String>> troubles = new Published<>(List.of());
    private final Published<Optional<CaptureException>> failure = new Published<>(Optional.empty());

    private final SourceDescription description;

    /** How to open the device again; empty for a recording, which simply ends. */
    private final List<PictureReader.Opener> reopening;

    private PictureReader reader;
    private boolean connected = true;

    private CameraWorker(
            PictureReader reader,
            List<PictureReader.Opener> reopening,
            Latest<Frame> slot,
            Stopwatch watch,
            Pause pause) {
        this.reader = reader;
        this.description = reader.description();
        this.reopening = reopening;
        this.slot = slot;
        this.watch = watch;
        this.pause = pause;
        this.lastPictureNanos = new Published<>(watch.nanos());
    }

    /** For a device, already opened, that is opened again whenever it is lost. */
    static CameraWorker of(
            PictureReader opened, PictureReader.Opener opener, Latest<Frame> slot, Stopwatch watch, Pause pause) {
        return new CameraWorker(opened, List.of(opener), slot, watch, pause);
    }

    /** For a recording, which ends. */
    static CameraWorker ofRecording(PictureReader recording, Latest<Frame> slot, Stopwatch watch, Pause pause) {
        return new CameraWorker(recording, List.of(), slot, watch, pause);
    }

    @Override
    public String name() {
        return "camera";
    }

    @Override
    public boolean step() throws InterruptedException {
        try {
            return connected ? readOne() : reconnect();
        } catch (CaptureException e) {
            return failed(e);
        }
    }

    private boolean readOne() throws CaptureException, InterruptedException {
        Mat bgr = frames.blank();
        PictureReader.Outcome outcome = PictureReader.Outcome.NOTHING;
        try {
            outcome = reader.read(bgr);
        } finally {
            if (outcome != PictureReader.Outcome.PICTURE) {
                frames.discard(bgr);
            }
        }
        if (outcome == PictureReader.Outcome.PICTURE) {
            handOver(bgr);
            return true;
        }
        if (outcome == PictureReader.Outcome.ENDED) {
            return !reopening.isEmpty() && lost("The connection to " + description.name() + " was lost.");
        }
        if (watch.nanos() - lastPictureNanos.get() >= STALL_NANOS) {
            return lost(noPicture());
        }
        pause.forNanos(Webcam.RETRY_NANOS);
        return true;
    }

    private void handOver(Mat bgr) {
        lastPictureNanos.set(watch.nanos());
        if (state.get().isStalled()) {
            state.set(SourceState.RUNNING);
        }
        backoff.reset();
        publishTroubles();
        slot.put(frames.frame(bgr, reader.stampNanos()));
    }

    private boolean lost(String reason) {
        state.set(SourceState.stalled(reason));
        publishTroubles();
        connected = false;
        reader.close();
        return true;
    }

    private boolean reconnect() throws CaptureException, InterruptedException {
        pause.forNanos(backoff.nextNanos());
        reader = reopening.get(0).open();
        connected = true;
        // a device that opens but stays silent gets its full two seconds
        lastPictureNanos.set(watch.nanos());
        return true;
    }

    /** A device may come back; a recording that cannot be read has failed for good. */
    private boolean failed(CaptureException reason) {
        if (reopening.isEmpty()) {
            failure.set(Optional.of(reason));
            return false;
        }
        if (connected) {
            return lost(String.valueOf(reason.getMessage()));
        }
        state.set(SourceState.stalled(String.valueOf(reason.getMessage())));
        return true;
    }

    private void publishTroubles() {
        List<String> now = reader.troubles();
        if (now.size() != troubles.get().size()) {
            troubles.set(now);
        }
    }

    @Override
    public void end() {
        publishTroubles();
        if (connected) {
            connected = false;
            reader.close();
        }
        state.set(SourceState.ENDED);
        slot.finish();
        frames.close();
    }

    /** How it is now; also tells of a device whose driver blocks the camera thread. Any thread. */
    SourceState state() {
        SourceState said = state.get();
        boolean silent = !reopening.isEmpty() && watch.nanos() - lastPictureNanos.get() >= STALL_NANOS;
        return said.phase() == SourceState.Phase.RUNNING && silent ? SourceState.stalled(noPicture()) : said;
    }

    private String noPicture() {
        return "No picture from " + description.name() + " for 2 s; check its plug and cable.";
    }

    SourceDescription description() {
        return description;
    }

    List<String> troubles() {
        return troubles.get();
    }

    /** Why a recording could not be read on. */
    Optional<CaptureException> failure() {
        return failure.get();
    }
}
