package app.galea.replay;

import app.galea.observation.Observation;
import app.galea.time.FrameTime;
import java.util.Set;
import java.util.function.Function;

/** One line of a recording after its header, in the order things happened. Immutable. */
public sealed interface TraceEntry {

    FrameTime time();

    /** Answers for each kind of entry; a new kind does not compile until everyone answers. */
    <R> R match(Function<Seen, R> seen, Function<Commanded, R> commanded, Function<Ended, R> ended);

    /** Something was observed. */
    record Seen(Observation observation) implements TraceEntry {

        @Override
        public FrameTime time() {
            return observation.time();
        }

        @Override
        public <R> R match(Function<Seen, R> seen, Function<Commanded, R> commanded, Function<Ended, R> ended) {
            return seen.apply(this);
        }
    }

    /**
     * The person asked for something; it took effect before the next observation.
     *
     * @param command its word, as {@code session} has it
     */
    record Commanded(FrameTime time, String command) implements TraceEntry {

        /** All there are. */
        public static final Set<String> WORDS = Set.of("pause", "resume", "next", "previous", "tense", "finish");

        public Commanded {
            if (!WORDS.contains(command)) {
                throw new IllegalArgumentException("no such command: " + command);
            }
        }

        @Override
        public <R> R match(Function<Seen, R> seen, Function<Commanded, R> commanded, Function<Ended, R> ended) {
            return commanded.apply(this);
        }
    }

    /** The recording was brought to its end; one without this entry was cut off. */
    record Ended(FrameTime time, Reason reason) implements TraceEntry {

        @Override
        public <R> R match(Function<Seen, R> seen, Function<Commanded, R> commanded, Function<Ended, R> ended) {
            return ended.apply(this);
        }
    }

    /** Why a recording ended. */
    enum Reason {
        /** The routine was done or the person finished. */
        FINISHED,
        /** The source had no more. */
        SOURCE_ENDED,
        /** The program was told to stop. */
        INTERRUPTED,
        /** The source broke off. */
        SOURCE_FAILED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
