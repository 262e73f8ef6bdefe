package app.galea.capture;

import app.galea.concurrent.Pause;
import app.galea.time.FrameTime;
import app.galea.time.NanoClock;
import java.nio.file.Path;

/** Opens what a person named. Each call gives a source that the caller closes. */
public final class Sources {

    private final NanoClock clock;
    private final Pause pause;
    private final CameraDevice.Bus bus;

    public Sources(NanoClock clock) {
        this(clock, Pause.ofThread(), new OpenCvBus());
        OpenCv.load();
    }

    Sources(NanoClock clock, Pause pause, CameraDevice.Bus bus) {
        this.clock = clock;
        this.pause = pause;
        this.bus = bus;
    }

    /**
     * As a camera: read on a thread of its own, the newest frame wins; recordings are played in real time.
     *
     * @throws CaptureException when it cannot be opened, in a sentence that says what to do
     */
    public FrameSource live(Input input, CaptureSettings settings) throws CaptureException, InterruptedException {
        Stopwatch watch = new Stopwatch(clock);
        PictureReader.Opener opener = opener(input, settings, watch);
        PictureReader reader = opener.open();
        if (reader.description().live()) {
            return LiveSource.of(reader, opener, watch, pause);
        }
        PictureReader recording = repeated(reader, opener, settings);
        return LiveSource.ofRecording(PacedReader.of(recording, clock, pause), watch, pause);
    }

    /** A recording as if another camera filmed it, live and in real time; for measuring speed. */
    public FrameSource rehearsal(Input recording, CaptureSettings settings, Rescaling to)
            throws CaptureException, InterruptedException {
        Stopwatch watch = new Stopwatch(clock);
        PictureReader.Opener opener = opener(recording, settings, watch);
        PictureReader rescaled = new RescaledReader(repeated(opener.open(), opener, settings), to);
        return LiveSource.ofRecording(PacedReader.of(rescaled, clock, pause), watch, pause);
    }

    /**
     * A recording as if another camera filmed it just now: the time of a frame is what the clock of these sources said
     * when it was due, so that whoever holds the clock knows how old a frame is. The clock must not be before 0.
     */
    public FrameSource filmedNow(Input recording, CaptureSettings settings, Rescaling to)
            throws CaptureException, InterruptedException {
        Stopwatch watch = new Stopwatch(clock);
        PictureReader.Opener opener = opener(recording, settings, watch);
        PictureReader rescaled = new RescaledReader(repeated(opener.open(), opener, settings), to);
        return LiveSource.ofRecording(PacedReader.byTheClock(rescaled, clock, pause), watch, pause);
    }

    /** The same as the recording is, of its own size and rate. */
    public FrameSource filmedNow(Input recording, CaptureSettings settings)
            throws CaptureException, InterruptedException {
        Stopwatch watch = new Stopwatch(clock);
        PictureReader.Opener opener = opener(recording, settings, watch);
        PictureReader reader = repeated(opener.open(), opener, settings);
        return LiveSource.ofRecording(PacedReader.byTheClock(reader, clock, pause), watch, pause);
    }

    /**
     * Every frame of a recording, on the caller's thread, as fast as it asks; a camera or stream stays live.
     *
     * @throws CaptureException when it cannot be opened, in a sentence that says what to do
     */
    public FrameSource everyFrame(Input input, CaptureSettings settings) throws CaptureException, InterruptedException {
        Stopwatch watch = new Stopwatch(clock);
        PictureReader.Opener opener = opener(input, settings, watch);
        PictureReader reader = opener.open();
        if (reader.description().live()) {
            return LiveSource.of(reader, opener, watch, pause);
        }
        return new RecordedSource(repeated(reader, opener, settings));
    }

    /**
     * One picture from disk, upright; the caller closes it.
     *
     * @throws CaptureException when it cannot be read, in a sentence that says what to do
     */
    public static Frame picture(Path file) throws CaptureException {
        OpenCv.load();
        return Frame.of(ImageFile.read(file), FrameTime.ZERO, 0);
    }

    private static PictureReader repeated(PictureReader first, PictureReader.Opener opener, CaptureSettings settings) {
        return settings.loopSeconds() > 0 ? new LoopedReader(first, opener, settings.loopSeconds()) : first;
    }

    private PictureReader.Opener opener(Input input, CaptureSettings settings, Stopwatch watch) {
        WebcamOpener.Builder webcams = new WebcamOpener.Builder(bus, settings, watch, pause);
        return input.match(new Input.Cases<PictureReader.Opener>(
                webcams::byIndex,
                webcams::byName,
                url -> () -> NetworkStream.open(url, watch),
                file -> () -> VideoFile.open(file),
                folder -> () -> ImageSequence.ofFolder(folder, settings.imagesPerSec()),
                files -> () -> ImageSequence.of(files, settings.imagesPerSec())));
    }
}
