package app.galea.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacv.FrameGrabber;
import org.opencv.core.Mat;

/** A recorded video, picture by picture with its own time stamps, upright. */
final class VideoFile implements PictureReader {

    private static final String ADVICE =
            "it may be damaged, cut off, or no video at all. Export or record it again, best as MP4 (H.264).";

    /** Pictures in a row that may fail to decode before the rest is given up. */
    private static final int MOST_BAD = 100;

    /** Enough for 1080p in real time; the rest of a small machine belongs to the network. */
    static final int THREADS = 2;

    private final Ffmpeg ffmpeg;
    private final SourceDescription description;
    private final Timeline timeline;
    private final Troubles troubles = new Troubles();
    private long stampNanos;
    private long bad;

    private VideoFile(Ffmpeg ffmpeg, String name) {
        this.ffmpeg = ffmpeg;
        this.description = ffmpeg.describe(name, false);
        this.timeline = new Timeline(description.framesPerSec());
    }

    static VideoFile open(Path file) throws CaptureException {
        refuseNonsense(file);
        String name = file.toString();
        return of(Ffmpeg.open(file.toAbsolutePath().toString(), name, ADVICE, Map.of(), THREADS), name);
    }

    /** A finite recording that is open already. */
    static VideoFile of(Ffmpeg ffmpeg, String name) {
        return new VideoFile(ffmpeg, name);
    }

    private static void refuseNonsense(Path file) throws CaptureException {
        try {
            if (!Files.exists(file)) {
                throw new CaptureException("There is no file " + file + "; check the path.");
            }
            if (Files.isDirectory(file)) {
                throw new CaptureException(file + " is a folder, not a video; name a file in it.");
            }
            if (Files.size(file) == 0) {
                throw new CaptureException(file + " is empty (0 bytes); copy or record it again.");
            }
        } catch (IOException e) {
            throw new CaptureException(file + " cannot be opened; check that you may read it.", e);
        }
        if (!Files.isReadable(file)) {
            throw new CaptureException(file + " cannot be opened; check that you may read it.");
        }
    }

    @Override
    public SourceDescription description() {
        return description;
    }

    @Override
    public Outcome read(Mat bgr) {
        if (!advance()) {
            return Outcome.ENDED;
        }
        ffmpeg.copyTo(bgr);
        stampNanos = timeline.next(ffmpeg.stampNanos());
        return Outcome.PICTURE;
    }

    private boolean advance() {
        for (int tries = 0; tries < MOST_BAD; tries++) {
            try {
                boolean more = ffmpeg.advance();
                if (!more) {
                    complainIfShort();
                }
                return more;
            } catch (FrameGrabber.Exception e) {
                bad++;
            }
        }
        complainIfShort();
        return false;
    }

    /** Containers say how long they should be; half a second less is rounding, more is a cut. */
    private void complainIfShort() {
        double missing = description.durationSeconds() - (stampNanos + timeline.periodNanos()) / 1e9;
        if (missing > 0.5) {
            troubles.add(String.format(
                    java.util.Locale.ROOT,
                    "%s ends %.1f s early: it is cut off or damaged there.",
                    description.name(),
                    missing));
        }
        if (bad > 0) {
            troubles.add(bad + " pictures of " + description.name() + " could not be decoded.");
        }
    }

    @Override
    public long stampNanos() {
        return stampNanos;
    }

    @Override
    public List<String> troubles() {
        return troubles.sentences();
    }

    @Override
    public void close() {
        ffmpeg.close();
    }
}
