package app.galea.pipeline;

import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceReader;
import app.galea.routine.RoutineException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded session as it was coached, moment by moment: what was seen goes through the same stages once more. Immutable.
 *
 * @param moments in order, at least {@link #SPACING_SECONDS} apart; empty where nothing can be read
 * @param sentence what stood in the way of reading all of it; empty where nothing did
 */
public record Reel(List<LiveUpdate> moments, String sentence) {

    /** As close as a calm movement needs it. */
    public static final double SPACING_SECONDS = 0.1;

    /** There are never many more moments than that; those of a longer session are further apart. About 50 MB. */
    private static final int MOST_MOMENTS = 6000;

    /** The map changes slowly and is large; between two of it the last one stands. */
    private static final double MAP_SECONDS = 1;

    public Reel {
        moments = List.copyOf(moments);
    }

    /** When the last moment was, s. */
    public double seconds() {
        return moments.isEmpty() ? 0 : moments.get(moments.size() - 1).time().seconds();
    }

    /** What was to be seen at a time: the last moment before it, else the first. */
    public LiveUpdate at(double seconds) {
        int low = 0;
        int high = moments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (moments.get(middle).time().seconds() <= seconds) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return moments.get(low);
    }

    /**
     * Reads a recording; takes seconds for a long one.
     *
     * @param lengthSeconds about how long the session was
     */
    public static Reel read(Path recording, double lengthSeconds) throws InterruptedException {
        Cutter cutter = new Cutter(Math.max(SPACING_SECONDS, lengthSeconds / MOST_MOMENTS));
        List<String> sentences = new ArrayList<>();
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(recording))) {
            TraceHeader header = replay.header();
            LiveRunner runner = new LiveRunner(
                    replay,
                    CommandSource.of(replay),
                    new CoachingPipeline(PipelineSettings.of(header)),
                    new RunnerSettings(header, false),
                    new RunnerOutputs(cutter::take, cue -> {}, entry -> {}, end -> sentences.add(end.sentence())));
            boolean more = true;
            while (more) {
                more = runner.step();
            }
            runner.end();
        } catch (TraceException e) {
            sentences.add(e.sentence());
        } catch (RoutineException e) {
            sentences.add(String.valueOf(e.getMessage()));
        }
        return new Reel(cutter.moments, String.join(" ", sentences));
    }

    /** Keeps moments that are far enough apart. Mutable. */
    private static final class Cutter {

        private final List<LiveUpdate> moments = new ArrayList<>();
        private final double spacing;
        private double next = Double.NEGATIVE_INFINITY;
        private double nextMap = Double.NEGATIVE_INFINITY;

        Cutter(double spacing) {
            this.spacing = spacing;
        }

        void take(LiveUpdate update) {
            double now = update.time().seconds();
            if (now < next) {
                return;
            }
            next = now + spacing - 1e-3;
            if (now >= nextMap) {
                nextMap = now + MAP_SECONDS;
                moments.add(update);
            } else {
                LiveUpdate last = moments.get(moments.size() - 1);
                moments.add(new LiveUpdate(
                        update.scene(),
                        update.touches(),
                        update.motion(),
                        last.coverage(),
                        update.session(),
                        update.said(),
                        update.showing()));
            }
        }
    }
}
