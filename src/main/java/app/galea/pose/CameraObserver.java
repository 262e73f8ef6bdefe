package app.galea.pose;

import app.galea.anatomy.Side;
import app.galea.capture.Frame;
import app.galea.geometry.CameraModel;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.Observation.Signal;
import app.galea.observation.PictureObservation;
import app.galea.time.FrameTime;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * The way from a frame to an observation: the crop follows the subject's head, and the whole picture is searched only
 * when the head is lost. Confined to the vision thread; it remembers nothing but where the subject was.
 *
 * <p>The subject is the largest head that faces the camera when the search ends, and stays it: another person becomes
 * the subject only when the first was not seen for a second. Frames stay their owner's, who closes them.
 */
public final class CameraObserver {

    /** Runs of the network a live frame may cost while searching: at 5 ms each, well under a frame's time. */
    private static final int LIVE_RUNS = 4;

    /** A tracked head is kept down to this confidence, found from {@link HeadConfidence#HEAD} on. */
    private static final double KEEP = 0.25;

    /** A file's frames are searched whole, but in vain only so often, in seconds of the file. */
    private static final double VAIN_SEARCH_SECONDS = 0.5;

    private final PoseReader reader;
    private final Optics optics;
    private final boolean live;
    private final HeadRegion region = new HeadRegion();
    private final SecondHeadWatch secondHead;
    private Optional<HeadSearch> search = Optional.empty();
    private Optional<FrameTime> searchedInVain = Optional.empty();
    private Optional<PictureObservation> lastPicture = Optional.empty();

    CameraObserver(PoseReader reader, Optics optics, boolean live) {
        this.reader = reader;
        this.optics = optics;
        this.live = live;
        this.secondHead = new SecondHeadWatch(reader);
        // what the reader saw for somebody else is nothing to go by
        reader.forget();
    }

    /** For a camera: a search is spread over frames, so that none of them takes long. */
    public static CameraObserver live(PoseNetwork network, Optics optics) {
        return new CameraObserver(network, optics, true);
    }

    /** For files and photos: a search is done at once, however long it takes. */
    public static CameraObserver thorough(PoseNetwork network, Optics optics) {
        return new CameraObserver(network, optics, false);
    }

    /** What this frame shows. */
    public Observation observe(Frame frame) {
        return observe(frame.bgr(), frame.time(), frame.number());
    }

    /** What a picture shows that has nothing to do with the ones before. */
    public Observation observeAlone(Frame frame) {
        reset();
        return observe(frame);
    }

    /** What is known while the camera is stalled or unplugged. */
    public Observation withoutPicture(FrameTime time, long number) {
        PictureObservation picture = lastPicture.orElseGet(() -> new PictureObservation(optics.camera(640, 480), 0, 0));
        return Observation.withoutPicture(time, number, picture);
    }

    Observation observe(Mat bgr, FrameTime time, long number) {
        Optional<PoseEstimate> seen = follow(bgr, time).or(() -> search(bgr, time));
        double luma = seen.map(head -> reader.luma(bgr, head.crop())).orElseGet(() -> CropReader.lumaOf(bgr));
        if (seen.isPresent()) {
            search = Optional.empty();
            searchedInVain = Optional.empty();
            region.follow(seen.orElseThrow().fit(), time);
            secondHead.step(bgr, seen.orElseThrow().fit(), time);
        }
        CameraModel camera = optics.camera(bgr.cols(), bgr.rows());
        PictureObservation picture = new PictureObservation(camera, luma, secondHead.share());
        lastPicture = Optional.of(picture);
        return new Observation(
                time,
                number,
                Signal.PICTURE,
                picture,
                seen.map(head -> head.head(camera)).orElseGet(HeadObservation::absent),
                seen.map(head -> reader.hand(bgr, head, Side.LEFT, camera))
                        .orElseGet(() -> HandObservation.absent(Side.LEFT)),
                seen.map(head -> reader.hand(bgr, head, Side.RIGHT, camera))
                        .orElseGet(() -> HandObservation.absent(Side.RIGHT)));
    }

    /** Reads where the subject was; once more where it seems to have gone, should the first crop not fit. */
    private Optional<PoseEstimate> follow(Mat bgr, FrameTime now) {
        return region.crop().flatMap(crop -> {
            Optional<PoseEstimate> first = reader.read(bgr, crop).filter(head -> region.mayBe(head.fit(), now));
            if (first.filter(head -> head.confidence() >= HeadConfidence.HEAD).isPresent()) {
                return first;
            }
            return first.flatMap(head -> reader.read(bgr, head.fit().crop()))
                    .filter(head -> head.confidence() >= KEEP && region.mayBe(head.fit(), now));
        });
    }

    private Optional<PoseEstimate> search(Mat bgr, FrameTime now) {
        if (!live && searchedInVain.filter(last -> isRecent(last, now)).isPresent()) {
            return Optional.empty();
        }
        HeadSearch running = search.filter(known -> known.isFor(bgr))
                .orElseGet(() -> HeadSearch.everywhere(reader, bgr.cols(), bgr.rows()));
        search = Optional.of(running);
        for (int runs = 0; !running.isDone() && (!live || runs < LIVE_RUNS); runs++) {
            running.step(bgr);
        }
        if (!running.isDone()) {
            return Optional.empty();
        }
        search = Optional.empty();
        // the head may have been found some frames ago, so it is read again in this one
        Optional<PoseEstimate> found = running.subject(head -> region.mayBe(head.fit(), now))
                .flatMap(head -> reader.read(bgr, head.fit().crop()))
                .filter(head -> head.confidence() >= HeadConfidence.HEAD);
        found.ifPresent(head -> region.moveTo(head.fit(), now));
        searchedInVain = found.isPresent() ? Optional.empty() : Optional.of(now);
        return found;
    }

    private static boolean isRecent(FrameTime last, FrameTime now) {
        double since = now.since(last);
        return since >= 0 && since < VAIN_SEARCH_SECONDS;
    }

    /** Forgets the subject. */
    public void reset() {
        reader.forget();
        region.reset();
        secondHead.reset();
        search = Optional.empty();
        searchedInVain = Optional.empty();
    }
}
