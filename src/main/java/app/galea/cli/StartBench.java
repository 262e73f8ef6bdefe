package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Sources;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.PoseNetwork;
import app.galea.routine.Routine;
import app.galea.time.ProgramAge;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How soon this very process coaches: from the start of the Java machine to the first frame in which a head was found, the
 * bundled clip as a camera. Confined to the main thread.
 */
final class StartBench {

    private final Parts parts;
    private final Map<String, Long> marks = new LinkedHashMap<>();

    StartBench(Parts parts) {
        this.parts = parts;
    }

    /** Seconds since the start of the Java machine, by what was reached; the last is the first coached frame. */
    Map<String, Double> run(Routine routine)
            throws CommandException, CaptureException, InferenceException, ObservationException, InterruptedException {
        mark("command");
        Path clip = parts.folders().demoClip();
        try (PoseNetwork network = parts.network()) {
            mark("network");
            FrameSource frames = new Sources(parts.clock()).live(new Input.Video(clip), CaptureSettings.DEFAULT);
            CameraObserver observer = CameraObserver.live(
                    network, CameraFile.optics(clip.toString(), CameraModel.DEFAULT_FIELD_OF_VIEW_DEG));
            try (FrameObservations observations = new FrameObservations(frames, observer)) {
                mark("clip");
                coach(observations, new CoachingPipeline(PipelineSettings.of(routine)));
            }
        }
        Map<String, Double> seconds = new LinkedHashMap<>();
        marks.forEach((name, nanos) -> seconds.put(name, Json.rounded(ProgramAge.secondsAt(nanos, parts.clock()), 2)));
        return seconds;
    }

    private void coach(FrameObservations observations, CoachingPipeline pipeline)
            throws ObservationException, InterruptedException {
        for (Optional<Observation> next = observations.next(); next.isPresent(); next = observations.next()) {
            LiveUpdate update = pipeline.advance(next.orElseThrow());
            if (!update.scene().head().isLost()) {
                mark("coached");
                return;
            }
        }
    }

    private void mark(String name) {
        marks.put(name, parts.clock().nanos());
    }

    static List<String> lines(Map<String, Double> seconds) {
        return seconds.entrySet().stream()
                .map(mark -> String.format(Locale.ROOT, "%-10s after %.2f s", mark.getKey(), mark.getValue()))
                .toList();
    }
}
