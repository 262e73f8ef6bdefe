package app.galea.capture;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Pause;
import app.galea.concurrent.Published;
import app.galea.concurrent.WorkerThread;
import app.galea.time.FrameTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The newest frame of something that is read on the camera thread; says so twice a second while none comes. */
final class LiveSource implements FrameSource {

    private static final Duration MISSING_EVERY = Duration.ofMillis(500);

    private final Latest<Frame> slot;
    private final CameraWorker worker;
    private final Stopwatch watch;
    private final Published<Optional<Throwable>> crash = new Published<>(Optional.empty());
    private final Published<Consumer<? super Frame>> skipped;
    private final WorkerThread thread;
    private long lastNanos = -1;

    private LiveSource(
            Latest<Frame> slot, Published<Consumer<? super Frame>> skipped, CameraWorker worker, Stopwatch watch) {
        this.slot = slot;
        this.skipped = skipped;
        this.worker = worker;
        this.watch = watch;
        this.thread = WorkerThread.start(worker, failure -> crash.set(Optional.of(failure)));
    }

    /** A device, already opened, that is opened again whenever it is lost. */
    static LiveSource of(PictureReader opened, PictureReader.Opener opener, Stopwatch watch, Pause pause) {
        Published<Consumer<? super Frame>> skipped = new Published<>(frame -> {});
        Latest<Frame> slot = slot(skipped);
        return new LiveSource(slot, skipped, CameraWorker.of(opened, opener, slot, watch, pause), watch);
    }

    /** A recording that paces itself. */
    static LiveSource ofRecording(PictureReader paced, Stopwatch watch, Pause pause) {
        Published<Consumer<? super Frame>> skipped = new Published<>(frame -> {});
        Latest<Frame> slot = slot(skipped);
        return new LiveSource(slot, skipped, CameraWorker.ofRecording(paced, slot, watch, pause), watch);
    }

    private static Latest<Frame> slot(Published<Consumer<? super Frame>> skipped) {
        return new Latest<>(frame -> {
            try (frame) {
                skipped.get().accept(frame);
            }
        });
    }

    @Override
    public void watchSkipped(Consumer<? super Frame> watcher) {
        skipped.set(watcher);
    }

    @Override
    public SourceDescription description() {
        return worker.description();
    }

    @Override
    public Arrival next() throws CaptureException, InterruptedException {
        while (true) {
            Optional<Frame> frame = slot.take(MISSING_EVERY);
            if (frame.isPresent()) {
                if (isInTime(frame.orElseThrow())) {
                    return new Arrival.Picture(frame.orElseThrow());
                }
                frame.orElseThrow().close();
                continue;
            }
            if (slot.isFinished()) {
                return ended();
            }
            SourceState state = worker.state();
            if (state.isStalled()) {
                lastNanos = Math.max(lastNanos + 1, watch.nanos());
                return new Arrival.Missing(new FrameTime(lastNanos), state.reason());
            }
        }
    }

    /** A driver that hung gives a picture taken before it was said to be missing: too late, time does not turn back. */
    private boolean isInTime(Frame frame) {
        boolean inTime = frame.time().nanos() > lastNanos;
        lastNanos = Math.max(lastNanos, frame.time().nanos());
        return inTime;
    }

    private Arrival ended() throws CaptureException {
        Optional<CaptureException> failure = worker.failure();
        if (failure.isPresent()) {
            throw failure.get();
        }
        Optional<Throwable> bug = crash.get();
        if (bug.isPresent()) {
            // whoever records and sums up goes on to do so: a session must not be lost to a camera
            throw new CaptureException(
                    "The camera stopped working (" + bug.get() + "); plug it in again and begin once more.", bug.get());
        }
        return new Arrival.Ended();
    }

    @Override
    public SourceState state() {
        return worker.state();
    }

    @Override
    public List<String> troubles() {
        return worker.troubles();
    }

    /** Stops the camera thread; one that hangs in a driver lets its device go when the driver returns. */
    @Override
    public void close() {
        // what is left over is nothing to look at any more
        skipped.set(frame -> {});
        thread.close();
        slot.close();
    }
}
