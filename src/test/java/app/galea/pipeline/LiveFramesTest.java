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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    void anotherFramesPictureIsRefused() throws Exception {
        LiveUpdate update = advance(new Pictured());
        try (Picture other = picture(FrameTime.ofSeconds(99))) {
            assertThatThrownBy(() -> new LiveFrame(update, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
