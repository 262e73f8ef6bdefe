package app.galea.capture;

import app.galea.time.FrameTime;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a source answers when asked for the next frame. Immutable, but for the frame, which belongs to the receiver. */
public sealed interface Arrival {

    /** Asks every kind of arrival for its answer. */
    <R> R match(
            Function<? super Frame, ? extends R> picture,
            Function<? super Missing, ? extends R> missing,
            Supplier<? extends R> ended);

    /** A frame; the receiver closes it. */
    record Picture(Frame frame) implements Arrival {
        @Override
        public <R> R match(
                Function<? super Frame, ? extends R> picture,
                Function<? super Missing, ? extends R> missing,
                Supplier<? extends R> ended) {
            return picture.apply(frame);
        }
    }

    /**
     * The live source is stalled: no frame for 2 s. Said twice a second until it delivers again; ask on.
     *
     * @param time now, on the same scale as the frames' times
     * @param reason a plain sentence
     */
    record Missing(FrameTime time, String reason) implements Arrival {
        @Override
        public <R> R match(
                Function<? super Frame, ? extends R> picture,
                Function<? super Missing, ? extends R> missing,
                Supplier<? extends R> ended) {
            return missing.apply(this);
        }
    }

    /** The source has ended for good. */
    record Ended() implements Arrival {
        @Override
        public <R> R match(
                Function<? super Frame, ? extends R> picture,
                Function<? super Missing, ? extends R> missing,
                Supplier<? extends R> ended) {
            return ended.get();
        }
    }
}
