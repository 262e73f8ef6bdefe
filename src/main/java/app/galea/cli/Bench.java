package app.galea.cli;

import app.galea.capture.Frame;
import app.galea.concurrent.AllocationMeter;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.StageTimes;
import app.galea.pose.CameraObserver;
import app.galea.pose.PoseNetwork;
import app.galea.pose.PoseTimes;
import app.galea.routine.Routine;
import app.galea.time.NanoClock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The stopwatch of {@code bench}: the worker's time from a frame taken to its update, without decoding or drawing. */
final class Bench {

    /** Not counted: caches fill, the search for the head ends. */
    static final double WARM_UP_SECONDS = 3;

    private static final int MOST_FRAMES = 100_000;

    private final NanoClock clock;
    private final PoseNetwork network;
    private final CameraObserver observer;
    private final CoachingPipeline pipeline;
    private final StageTimes stages;
    private final AllocationMeter allocations = new AllocationMeter();
    private final long[] workerNanos = new long[MOST_FRAMES];
    private final long[] networkNanos = new long[MOST_FRAMES];
    private final long start;
    private int frames;
    private long firstNanos;
    private long lastNanos;
    private long allocated;
    private PoseTimes before;

    Bench(NanoClock clock, PoseNetwork network, CameraObserver observer, Routine routine) {
        this.clock = clock;
        this.network = network;
        this.observer = observer;
        stages = new StageTimes(clock);
        pipeline = new CoachingPipeline(PipelineSettings.of(routine), stages);
        start = clock.nanos();
        before = network.times();
    }

    /** Works on one frame and closes it; gives the seconds since the beginning. */
    double take(Frame frame) {
        PoseTimes poseBefore = network.times();
        long bytes = allocations.bytes();
        long begun = clock.nanos();
        try (frame) {
            Observation observation = observer.observe(frame);
            pipeline.advance(observation);
        }
        long done = clock.nanos();
        double at = (done - start) / 1e9;
        if (at >= WARM_UP_SECONDS && frames < MOST_FRAMES) {
            if (frames == 0) {
                firstNanos = begun;
                before = poseBefore;
            }
            allocated += allocations.bytes() - bytes;
            workerNanos[frames] = done - begun;
            networkNanos[frames] = network.times().since(poseBefore).networkNanos();
            lastNanos = done;
            frames++;
        }
        return at;
    }

    Figures figures() {
        long worker = Arrays.stream(workerNanos, 0, frames).sum();
        PoseTimes seeing = network.times().since(before);
        Map<String, Double> stageMs = new LinkedHashMap<>();
        stageMs.put("crop", millis(seeing.cropNanos()));
        stageMs.put("network", millis(seeing.networkNanos()));
        stageMs.put("decode", millis(seeing.decodeNanos()));
        for (StageTimes.Stage stage : StageTimes.Stage.values()) {
            stageMs.put(stage.id(), Json.rounded(stages.meanMillis(stage), 3));
        }
        return new Figures(
                frames,
                seeing.networkNanos() == 0 ? 0 : (double) worker / seeing.networkNanos(),
                percentile(workerNanos, 50),
                percentile(workerNanos, 95),
                percentile(networkNanos, 50),
                stageMs,
                frames == 0 ? 0 : (double) allocated / frames,
                frames < 2 ? 0 : frames / ((lastNanos - firstNanos) / 1e9));
    }

    private double millis(long nanos) {
        return frames == 0 ? 0 : Json.rounded(nanos / 1e6 / frames, 3);
    }

    private double percentile(long[] nanos, int percent) {
        if (frames == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, frames);
        Arrays.sort(sorted);
        return sorted[Math.min(frames - 1, frames * percent / 100)] / 1e6;
    }

    /**
     * What was measured. Immutable.
     *
     * @param pipelineToNetwork the worker's time over that of all runs of the network on the same frames
     * @param stages mean milliseconds a frame
     * @param bytesPerFrame Java heap allocated by the worker
     */
    record Figures(
            int frames,
            double pipelineToNetwork,
            double workerP50,
            double workerP95,
            double networkP50,
            Map<String, Double> stages,
            double bytesPerFrame,
            double fps) {

        Map<String, Object> entry() {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("pipeline_to_network", Json.rounded(pipelineToNetwork, 3));
            Map<String, Double> worker = new LinkedHashMap<>();
            worker.put("p50", Json.rounded(workerP50, 2));
            worker.put("p95", Json.rounded(workerP95, 2));
            entry.put("worker_ms", worker);
            entry.put("network_ms", Map.of("p50", Json.rounded(networkP50, 2)));
            entry.put("stages", stages);
            entry.put("bytes_per_frame", Math.round(bytesPerFrame));
            entry.put("fps", Json.rounded(fps, 1));
            entry.put("frames", frames);
            return entry;
        }

        List<String> lines() {
            return List.of(
                    String.format(Locale.ROOT, "frames analyzed    %d, %.1f a second", frames, fps),
                    String.format(Locale.ROOT, "worker             p50 %.2f ms, p95 %.2f ms", workerP50, workerP95),
                    String.format(Locale.ROOT, "network            p50 %.2f ms", networkP50),
                    String.format(Locale.ROOT, "whole to network   %.3f", pipelineToNetwork),
                    String.format(Locale.ROOT, "garbage            %.0f bytes a frame", bytesPerFrame),
                    "stages (mean ms)   " + stages);
        }
    }
}
