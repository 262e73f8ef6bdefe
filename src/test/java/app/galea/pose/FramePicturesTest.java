package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.capture.Arrival;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.OpenCv;
import app.galea.capture.SourceDescription;
import app.galea.capture.SourceState;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.Picture;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** The pictures that go to the screen beside the observations. */
class FramePicturesTest {

    private final int openBefore = Picture.openCount();
    private PictureMaker maker;

    @BeforeEach
    void open() {
        OpenCv.load();
        maker = new PictureMaker();
    }

    @AfterEach
    void nothingLeaks() {
        maker.close();
        assertThat(Picture.openCount()).isEqualTo(openBefore);
    }

    private static Frame frame(int width, int height, long number) {
        Mat bgr = new Mat(height, width, CvType.CV_8UC3, new Scalar(10, 20, 30 + number));
        return Frame.of(bgr, FrameTime.ofSeconds(number / 10.0), number);
    }

    private static int[] pixels(Picture picture) {
        int[] argb = new int[picture.width() * picture.height()];
        picture.copyTo(argb);
        return argb;
    }

    private static int red(Picture picture) {
        return pixels(picture)[0] >> 16 & 0xff;
    }

    @Test
    void hasTheFramesPixelsAndIsOpaque() {
        try (Frame frame = frame(4, 3, 7);
                Picture picture = maker.picture(frame)) {
            assertThat(pixels(picture)).hasSize(12).containsOnly(0xff25140a);
            assertThat(picture.time()).isEqualTo(frame.time());
        }
    }

    @Test
    void aPictureLargerThanAScreenIsMadeSmaller() {
        try (Frame frame = frame(3840, 2160, 1);
                Picture picture = maker.picture(frame)) {
            assertThat(picture.width()).isEqualTo(1920);
            assertThat(picture.height()).isEqualTo(1080);
        }
    }

    @Test
    void refusesItsPixelsWhenClosed() {
        try (Frame frame = frame(4, 3, 1)) {
            Picture picture = maker.picture(frame);
            picture.close();
            picture.close();
            assertThatThrownBy(() -> pixels(picture)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void oneThatIsOpenKeepsItsPixelsWhileOthersAreMade() {
        try (Frame first = frame(4, 3, 1);
                Picture kept = maker.picture(first)) {
            for (int i = 2; i < 8; i++) {
                try (Frame next = frame(4, 3, i);
                        Picture other = maker.picture(next)) {
                    assertThat(red(other)).isEqualTo(30 + i);
                }
            }
            assertThat(red(kept)).isEqualTo(31);
        }
    }

    @Test
    void comesWithTheObservationMadeOfTheSameFrame() throws ObservationException, InterruptedException {
        try (FrameObservations source = source(3)) {
            for (int i = 0; i < 3; i++) {
                Observation seen = source.next().orElseThrow();
                try (Picture picture = source.takePicture().orElseThrow()) {
                    assertThat(picture.time()).isEqualTo(seen.time());
                    assertThat(red(picture)).isEqualTo(30 + seen.frame());
                }
                assertThat(source.takePicture()).isEmpty();
            }
        }
    }

    @Test
    void whatNobodyTakesIsClosed() throws ObservationException, InterruptedException {
        try (FrameObservations source = source(2)) {
            source.next();
            source.next();
            assertThat(Picture.openCount()).isEqualTo(openBefore + 1);
        }
    }

    @Test
    void thereIsNoneWhileTheCameraIsGone() throws ObservationException, InterruptedException {
        FrameSource gone = new Frames(List.of(
                new Arrival.Picture(frame(64, 48, 0)), new Arrival.Missing(FrameTime.ofSeconds(3), "unplugged")));
        try (FrameObservations source = new FrameObservations(gone, observer(), maker)) {
            source.next();
            assertThat(source.next().orElseThrow().signal()).isEqualTo(Observation.Signal.NO_PICTURE);
            assertThat(source.takePicture()).isEmpty();
        }
    }

    @Test
    void framesThatAreSkippedAreShownAndTheNextOneBeforeItIsLookedAt()
            throws ObservationException, InterruptedException {
        Frames camera =
                new Frames(List.of(new Arrival.Picture(frame(64, 48, 0)), new Arrival.Picture(frame(64, 48, 3))));
        List<Integer> shown = new ArrayList<>();
        try (FrameObservations source = new FrameObservations(camera, observer(), maker)) {
            source.showBetween(picture -> {
                try (picture) {
                    shown.add(red(picture) - 30);
                }
            });
            source.next();
            source.takePicture().orElseThrow().close();
            assertThat(shown).as("in time: shown together with what was seen").isEmpty();
            camera.skip(frame(64, 48, 1));
            camera.skip(frame(64, 48, 2));
            source.next();
            assertThat(shown).containsExactly(1, 2, 3);
            assertThat(source.takePicture()).as("shown already").isEmpty();
        }
    }

    private FrameObservations source(int count) {
        List<Arrival> arrivals = java.util.stream.IntStream.range(0, count)
                .<Arrival>mapToObj(i -> new Arrival.Picture(frame(64, 48, i)))
                .toList();
        return new FrameObservations(new Frames(arrivals), observer(), maker);
    }

    private static CameraObserver observer() {
        return new CameraObserver(new ScriptedReader(), Optics.unknown(), true);
    }

    /** Arrivals from a list. */
    private static final class Frames implements FrameSource {

        private final java.util.Iterator<Arrival> left;
        private Consumer<? super Frame> watcher = frame -> {};

        Frames(List<Arrival> arrivals) {
            left = arrivals.iterator();
        }

        @Override
        public void watchSkipped(Consumer<? super Frame> other) {
            watcher = other;
        }

        void skip(Frame frame) {
            try (frame) {
                watcher.accept(frame);
            }
        }

        @Override
        public SourceDescription description() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public Arrival next() {
            return left.hasNext() ? left.next() : new Arrival.Ended();
        }

        @Override
        public SourceState state() {
            return SourceState.RUNNING;
        }

        @Override
        public List<String> troubles() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
