package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.observation.Observation;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.time.SystemClock;
import app.galea.truth.TruthClip;
import app.galea.ui.overlay.OverlayAccuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way from a clip's pictures through the starting network to zones, against the truth. The figures are this
 * network's and short of the goals; the bounds only notice when the measuring gets worse. Prints a table and leaves it
 * in {@code target/accuracy.md}; the clips beside the project are measured too where they are.
 */
class ClipAccuracyTest {

    private static final Path DEMO = Path.of("assets", "demo", "demo.mp4");

    private static final Path BESIDE = Path.of("..", "shared", "clips");

    @TempDir
    Path noUserModels;

    @Test
    void demoIsMeasuredAsWellAsBefore() throws IOException, InferenceException, CaptureException, InterruptedException {
        OpenCv.load();
        List<String> zones = new ArrayList<>(List.of(Accuracy.heading(), "|---|---|---|---|---|---|---|---|---|"));
        List<String> coverage = new ArrayList<>(ClipReport.coverageHeading());
        List<String> paces = new ArrayList<>(ClipReport.paceHeading());
        List<String> overlay = new ArrayList<>(OverlayAccuracy.heading());
        Map<String, Accuracy> accuracies = new TreeMap<>();
        Map<String, ClipReport> reports = new TreeMap<>();
        Map<String, OverlayAccuracy> overlays = new TreeMap<>();
        for (String name : TruthClip.NAMES) {
            Path clip = name.equals("demo") ? DEMO : BESIDE.resolve(name + ".mp4");
            if (!Files.isRegularFile(clip)) {
                zones.add("| " + name + " | not measured: " + clip + " is not here | | | | | | | |");
                continue;
            }
            TruthClip truth = TruthClip.named(name);
            List<Observation> observations = observations(truth, clip);
            Accuracy accuracy = Accuracy.of(truth, observations, Optional.empty());
            ClipReport report = ClipReport.of(truth, observations);
            zones.add(accuracy.row(name));
            coverage.add(report.coverageRow());
            paces.addAll(report.paceRows());
            OverlayAccuracy drawn = OverlayAccuracy.of(truth, observations);
            overlay.add(drawn.row(name));
            overlays.put(name, drawn);
            accuracies.put(name, accuracy);
            reports.put(name, report);
        }
        write(zones, coverage, paces, overlay);
        Accuracy demo = Objects.requireNonNull(accuracies.get("demo"));
        ClipReport demoReport = Objects.requireNonNull(reports.get("demo"));
        OverlayAccuracy demoOverlay = Objects.requireNonNull(overlays.get("demo"));
        assertThat(demoOverlay.medianMm()).isLessThan(8);
        assertThat(demoReport.paceError()).isLessThan(4);
        assertThat(demoReport.networkTurnDeg()).isLessThan(6.5);
        assertThat(demo.touchingF1()).isGreaterThan(0.95);
        assertThat(demo.nearCalledTouching()).isLessThan(0.07);
        assertThat(demo.zoneRightSeen()).isGreaterThan(0.71);
        assertThat(demo.zoneRightInferred()).isGreaterThan(0.72);
        assertThat(demo.turnErrorDeg()).isLessThan(7.5);
    }

    private static void write(List<String> zones, List<String> coverage, List<String> paces, List<String> overlay)
            throws IOException {
        List<String> page = new ArrayList<>(zones);
        page.add("");
        page.addAll(coverage);
        page.add("");
        page.addAll(paces);
        page.add("");
        page.addAll(overlay);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "accuracy.md"), page);
        page.forEach(System.out::println);
    }

    private List<Observation> observations(TruthClip truth, Path clip)
            throws InferenceException, CaptureException, InterruptedException {
        ModelStore store = new ModelStore(Path.of("models"), noUserModels);
        List<Observation> observations = new ArrayList<>();
        SystemClock clock = new SystemClock();
        try (PoseNetwork network = PoseNetwork.open(store, clock);
                FrameSource source = new Sources(clock).everyFrame(new Input.Video(clip), CaptureSettings.DEFAULT)) {
            CameraObserver observer = CameraObserver.thorough(network, Optics.calibrated(truth.camera()));
            boolean more = true;
            while (more) {
                more = source.next()
                        .match(
                                frame -> {
                                    observations.add(seen(observer, frame));
                                    return true;
                                },
                                missing -> true,
                                () -> false);
            }
        }
        assertThat(observations).hasSameSizeAs(truth.frames());
        return observations;
    }

    private static Observation seen(CameraObserver observer, Frame frame) {
        try (frame) {
            return observer.observe(frame);
        }
    }
}
