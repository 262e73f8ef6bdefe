package app.galea.capture;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FrameGrabber;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * The picture track of a file or address, decoded by FFmpeg to upright BGR. Confined to one thread.
 *
 * <p>FFmpeg's natives need a younger system than the rest of the program, so where they do not load, only videos and
 * streams are refused.
 */
final class Ffmpeg implements AutoCloseable {

    private final FFmpegFrameGrabber grabber;
    private final int quarterTurns;
    private org.bytedeco.javacv.Frame current;
    /** Opening decodes one picture; the first step is to that one. */
    private boolean firstIsWaiting = true;

    /** The decoder's own buffer, wrapped; it stays the same as long as the picture's size does. */
    private Mat wrapped = new Mat();

    private @Nullable Buffer wrappedBuffer;

    private Ffmpeg(FFmpegFrameGrabber grabber, org.bytedeco.javacv.Frame first) {
        this.grabber = grabber;
        this.current = first;
        // the display matrix says by how many degrees the stored picture is turned against the clock when shown
        this.quarterTurns = Math.floorMod(Math.round(-grabber.getDisplayRotation() / 90), 4);
    }

    /**
     * Opens and decodes the first picture, by which it is described and which is the first to be given.
     *
     * @param what as FFmpeg understands it
     * @param name for people
     * @param advice the rest of the sentence that says what to do when it cannot be read
     * @param threads for decoding; each beyond the first holds one picture back
     */
    static Ffmpeg open(String what, String name, String advice, Map<String, String> options, int threads)
            throws CaptureException {
        OpenCv.load();
        try {
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(what);
            grabber.setPixelFormat(avutil.AV_PIX_FMT_BGR24);
            grabber.setVideoOption("threads", String.valueOf(threads));
            options.forEach(grabber::setOption);
            return start(grabber, name, advice);
        } catch (LinkageError e) {
            throw new CaptureException(
                    "Videos and streams cannot be read on this system (FFmpeg does not load); use a webcam or a folder"
                            + " of pictures.",
                    e);
        }
    }

    private static Ffmpeg start(FFmpegFrameGrabber grabber, String name, String advice) throws CaptureException {
        boolean opened = false;
        try {
            grabber.start();
            if (!grabber.hasVideo()) {
                throw new CaptureException(name + " holds sound but no pictures; choose a video.");
            }
            org.bytedeco.javacv.Frame first = grabber.grabImage();
            if (first == null || first.image == null) {
                throw new CaptureException("Not one picture of " + name + " can be decoded; " + advice);
            }
            Ffmpeg ffmpeg = new Ffmpeg(grabber, first);
            opened = true;
            return ffmpeg;
        } catch (FrameGrabber.Exception e) {
            throw new CaptureException(name + " cannot be read; " + advice, e);
        } finally {
            if (!opened) {
                close(grabber);
            }
        }
    }

    /** On to the next picture, which becomes the current one; false when there is none. */
    boolean advance() throws FrameGrabber.Exception {
        if (firstIsWaiting) {
            firstIsWaiting = false;
            return true;
        }
        org.bytedeco.javacv.Frame next = grabber.grabImage();
        if (next == null || next.image == null) {
            return false;
        }
        current = next;
        return true;
    }

    /** Copies the current picture, turned upright. */
    void copyTo(Mat bgr) {
        ByteBuffer pixels = (ByteBuffer) current.image[0];
        if (pixels != wrappedBuffer || wrapped.cols() != current.imageWidth || wrapped.rows() != current.imageHeight) {
            wrapped.release();
            wrapped = new Mat(current.imageHeight, current.imageWidth, CvType.CV_8UC3, pixels, current.imageStride);
            wrappedBuffer = pixels;
        }
        switch (quarterTurns) {
            case 1 -> Core.rotate(wrapped, bgr, Core.ROTATE_90_CLOCKWISE);
            case 2 -> Core.rotate(wrapped, bgr, Core.ROTATE_180);
            case 3 -> Core.rotate(wrapped, bgr, Core.ROTATE_90_COUNTERCLOCKWISE);
            default -> wrapped.copyTo(bgr);
        }
    }

    /** The current picture's own time stamp, in the track's own count. */
    long stampNanos() {
        return current.timestamp * 1000;
    }

    SourceDescription describe(String name, boolean live) {
        boolean lying = quarterTurns % 2 == 1;
        return new SourceDescription(
                name,
                live,
                lying ? current.imageHeight : current.imageWidth,
                lying ? current.imageWidth : current.imageHeight,
                Math.max(0, grabber.getVideoFrameRate()),
                Math.max(0, grabber.getLengthInVideoFrames()),
                durationSeconds());
    }

    /** Of the pictures where the container says so, because sound may be longer; 0 when it is not known. */
    private double durationSeconds() {
        AVFormatContext container = grabber.getFormatContext();
        for (int i = 0; i < container.nb_streams(); i++) {
            AVStream track = container.streams(i);
            if (track.codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO && track.duration() > 0) {
                return (double) track.duration()
                        * track.time_base().num()
                        / track.time_base().den();
            }
        }
        return Math.max(0, grabber.getLengthInTime() / 1e6);
    }

    @Override
    public void close() {
        wrapped.release();
        close(grabber);
    }

    private static void close(FFmpegFrameGrabber grabber) {
        try {
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            throw new IllegalStateException("FFmpeg did not let go", e);
        }
    }
}
