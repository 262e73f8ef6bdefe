package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.ImagePoint;
import app.galea.observation.Observation;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far from its true place a zone's middle is drawn on the person's head, in mm at the head's distance: over all frames
 * with a head and all zones whose middle truly faces the camera.
 */
public final class OverlayAccuracy {

    private final List<Double> errorsMm = new ArrayList<>();
    private int frames;
    private int without;

    public static OverlayAccuracy of(TruthClip clip, List<Observation> observations) {
        SceneTracker tracker = new SceneTracker();
        OverlayAccuracy accuracy = new OverlayAccuracy();
        for (Observation observation : observations) {
            accuracy.add(clip, clip.frameAt(observation.time()), tracker.advance(observation));
        }
        accuracy.errorsMm.sort(null);
        return accuracy;
    }

    private void add(TruthClip clip, TruthFrame truth, Scene scene) {
        frames++;
        if (scene.head().isLost()) {
            without++;
            return;
        }
        Viewport viewport = Viewport.fitting(clip.camera(), 1280, 720, true);
        HeadView there = new HeadView(truth.pose(), clip.headSize(), clip.camera(), viewport);
        HeadView drawn = new HeadView(
                scene.head().pose(), scene.head().size(), scene.picture().camera(), viewport);
        for (ScalpZone zone : ScalpZone.values()) {
            Direction middle = HeadShapes.standard().middle(zone);
            if (there.isSeen(middle)) {
                ImagePoint right = there.onScreen(middle);
                ImagePoint ours = drawn.onScreen(middle);
                errorsMm.add(Math.hypot(ours.x() - right.x(), ours.y() - right.y()) / there.pixelsPerMm());
            }
        }
    }

    public double medianMm() {
        return percentile(50);
    }

    public double p95Mm() {
        return percentile(95);
    }

    private double percentile(int percent) {
        return errorsMm.get(Math.min(errorsMm.size() - 1, errorsMm.size() * percent / 100));
    }

    public static List<String> heading() {
        return List.of(
                "| clip | drawn zone middles | off, median | p95 | within 15 mm | frames without a head |",
                "|---|---|---|---|---|---|");
    }

    public String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f mm | %.1f mm | %.1f %% | %d of %d |",
                name,
                errorsMm.size(),
                medianMm(),
                p95Mm(),
                100.0 * errorsMm.stream().filter(mm -> mm <= 15).count() / errorsMm.size(),
                without,
                frames);
    }
}
