package app.galea.capture;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bytedeco.javacv.FrameGrabber;
import org.opencv.core.Mat;

/** A live stream from an address (MJPEG over HTTP, RTSP); its pictures are stamped when they arrive. */
final class NetworkStream implements PictureReader {

    private static final String ADVICE =
            "nothing usable answers there. Check the address, and that the camera is switched on and can be reached.";

    /** A stall ends in an error after 2 s instead of blocking for ever (µs; tried against a stalling server). */
    private static final String TIME_OUT_MICROS = "2000000";

    private static final Pattern USER_AND_PASSWORD = Pattern.compile("//[^/@]*@");

    private final Ffmpeg ffmpeg;
    private final Stopwatch watch;
    private final SourceDescription description;
    private long stampNanos;

    private NetworkStream(Ffmpeg ffmpeg, String name, Stopwatch watch) {
        this.ffmpeg = ffmpeg;
        this.watch = watch;
        this.description = ffmpeg.describe(name, true);
    }

    /** Opens the address: a recording of known length as such, anything else as a live stream. */
    static PictureReader open(String address, Stopwatch watch) throws CaptureException {
        String name = withoutPassword(address);
        Ffmpeg ffmpeg = Ffmpeg.open(address, name, ADVICE, options(address), 1);
        if (ffmpeg.describe(name, false).durationSeconds() > 0) {
            // once more without the haste, which costs a recording its last pictures
            ffmpeg.close();
            return VideoFile.of(Ffmpeg.open(address, name, ADVICE, timeOuts(), VideoFile.THREADS), name);
        }
        return new NetworkStream(ffmpeg, name, watch);
    }

    private static Map<String, String> timeOuts() {
        return new TreeMap<>(Map.of("rw_timeout", TIME_OUT_MICROS, "timeout", TIME_OUT_MICROS));
    }

    private static Map<String, String> options(String address) {
        Map<String, String> options = timeOuts();
        // enough to know a camera's stream, little enough to begin at once
        options.put("probesize", "65536");
        options.put("analyzeduration", "100000");
        options.put("fflags", "nobuffer");
        if (address.toLowerCase(Locale.ROOT).startsWith("rtsp")) {
            // lost UDP packets smear the picture; a late one is no use either, but TCP at least is whole
            options.put("rtsp_transport", "tcp");
        }
        return options;
    }

    /** The address as people may see it. */
    static String withoutPassword(String address) {
        return USER_AND_PASSWORD.matcher(address).replaceFirst("//");
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
        stampNanos = Math.max(stampNanos + 1, watch.nanos());
        return Outcome.PICTURE;
    }

    /** The decoder gives up after the time-out, or when the other side closes: reopening is all that helps. */
    private boolean advance() {
        try {
            return ffmpeg.advance();
        } catch (FrameGrabber.Exception e) {
            return false;
        }
    }

    @Override
    public long stampNanos() {
        return stampNanos;
    }

    @Override
    public void close() {
        ffmpeg.close();
    }
}
