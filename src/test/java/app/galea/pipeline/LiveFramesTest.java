package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import app.galea.observation.Picture;
import app.galea.time.FrameTime;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveFramesTest {

    private static final List<Observation> SECOND =
            TruthObserver.observations(TruthClip.demo()).subList(0, 15);

    private final int openBefore = Picture.openCount();
    private final CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());

    @AfterEach
    void nothingLeaks() {
        assertThat(Picture.openCount()).isEqualTo(openBefore);
    }

    /** Gives a picture with every observation, but for the third. */
    private static final class Pictured implements ObservationSource {

        private final Iterator<Observation> left = SECOND.iterator();
        private FrameTime last = FrameTime.ZERO;
        private int count;

        @Override
        public Optional<Observation> next() {
            Observation next = left.next();
            last = next.time();
            count++;
            return Optional.of(next);
        }

        @Override
        public Optional<Picture> takePicture() {
            return count == 3 ? Optional.empty() : Optional.of(picture(last));
        }

        @Override
        public void close() {}
    }

    private static Picture picture(FrameTime time) {
        return new Picture(ByteBuffer.allocateDirect(4), 1, 1, time, 0, memory -> {});
    }

    private LiveUpdate advance(ObservationSource source) throws ObservationException, InterruptedException {
        return pipeline.advance(source.next().orElseThrow());
    }

    @Test
    void theNewestIsGivenOnceWithItsOwnPictureAndTheOthersAreClosed() throws Exception {
        Pictured source = new Pictured();
        try (LiveFrames frames = new LiveFrames(source)) {
            frames.accept(advance(source));
            LiveUpdate newest = advance(source);
            frames.accept(newest);
            assertThat(Picture.openCount()).isEqualTo(openBefore + 1);
            try (LiveFrame frame = frames.newest().orElseThrow()) {
                assertThat(frame.update()).isSameAs(newest);
                assertThat(frame.picture().orElseThrow().time()).isEqualTo(newest.time());
            }
            assertThat(frames.newest()).isEmpty();
            frames.accept(advance(source));
            assertThat(frames.newest().orElseThrow().picture()).isEmpty();
        }
    }

    /** An observer that takes 200 ms for a frame of a camera that gives one every 33 ms, and says so. */
    private static final class Slow implements ObservationSource {

        private static final int FRAMES_EACH = 6;

        private final Iterator<Observation> seen = SECOND.iterator();
        private Consumer<? super Picture> screen = Picture::close;
        private int frame;

        @Override
        public Optional<Observation> next() {
            // the frame is shown before it is looked at, and what comes meanwhile is shown as well
            FrameTime taken = FrameTime.ofSeconds(frame / 30.0);
            for (int i = 0; i < FRAMES_EACH; i++) {
                screen.accept(picture(FrameTime.ofSeconds(frame++ / 30.0)));
            }
            Observation any = seen.next();
            return Optional.of(new Observation(
                    taken, any.frame(), any.signal(), any.picture(), any.head(), any.left(), any.right()));
        }

        @Override
        public void showBetween(Consumer<? super Picture> shown) {
            screen = shown;
        }

        @Override
        public void close() {}
    }

    /** What a screen shows that looks whenever there may be something new. */
    private static final class Screen {

        private final List<Double> pictures = new ArrayList<>();
        private final Set<Double> updates = new TreeSet<>();

        void look(LiveFrames frames) {
            try (LiveFrame frame = frames.newest().orElse(null)) {
                if (frame != null) {
                    updates.add(frame.update().time().seconds());
                    frame.picture()
                            .ifPresent(picture -> pictures.add(picture.time().seconds()));
                }
            }
        }
    }

    @Test
    void whereSeeingIsSlowEveryPictureIsShownAllTheSame() throws Exception {
        Slow slow = new Slow();
        Screen screen = new Screen();
        try (LiveFrames frames = new LiveFrames(slow)) {
            Consumer<? super Picture> toFrames = slow.screen;
            slow.screen = picture -> {
                toFrames.accept(picture);
                screen.look(frames);
            };
            for (int i = 0; i < SECOND.size(); i++) {
                frames.accept(advance(slow));
                screen.look(frames);
            }
        }
        // but for those before anything was known
        assertThat(screen.pictures)
                .hasSize(Slow.FRAMES_EACH * (SECOND.size() - 1))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(screen.updates).hasSize(SECOND.size());
    }

    @Test
    void anUpdateDoesNotPushAPictureOutThatWaits() throws Exception {
        Slow slow = new Slow();
        try (LiveFrames frames = new LiveFrames(slow)) {
            frames.accept(advance(slow));
            LiveUpdate second = advance(slow);
            frames.accept(second);
            try (LiveFrame frame = frames.newest().orElseThrow()) {
                assertThat(frame.update()).isSameAs(second);
                assertThat(frame.picture().orElseThrow().time()).isEqualTo(FrameTime.ofSeconds(11 / 30.0));
            }
        }
    }

    @Test
    void aPictureThatComesLateIsNotShownAfterANewerOne() throws Exception {
        Pictured source = new Pictured();
        Slow camera = new Slow();
        ObservationSource both = new ObservationSource() {
            @Override
            public Optional<Observation> next() {
                return source.next();
            }

            @Override
            public Optional<Picture> takePicture() {
                return source.takePicture();
            }

            @Override
            public void showBetween(Consumer<? super Picture> screen) {
                camera.showBetween(screen);
            }

            @Override
            public void close() {}
        };
        try (LiveFrames frames = new LiveFrames(both)) {
            frames.accept(advance(both));
            camera.screen.accept(picture(FrameTime.ofSeconds(5)));
            camera.screen.accept(picture(FrameTime.ofSeconds(4)));
            LiveUpdate newest = advance(both);
            frames.accept(newest);
            try (LiveFrame frame = frames.newest().orElseThrow()) {
                assertThat(frame.update()).isSameAs(newest);
                assertThat(frame.picture().orElseThrow().time()).isEqualTo(FrameTime.ofSeconds(5));
            }
        }
    }

    @Test
    void whatWaitsOrComesAfterTheEndIsClosed() throws Exception {
        Pictured source = new Pictured();
        LiveFrames frames = new LiveFrames(source);
        frames.accept(advance(source));
        frames.close();
        frames.accept(advance(source));
        assertThat(frames.newest()).isEmpty();
    }

    @Test
    void anOlderPictureIsRefused() throws Exception {
        Pictured source = new Pictured();
        advance(source);
        LiveUpdate update = advance(source);
        try (Picture other = picture(FrameTime.ZERO)) {
            assertThatThrownBy(() -> new LiveFrame(update, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
