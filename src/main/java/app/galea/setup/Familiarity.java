package app.galea.setup;

import app.galea.settings.Calibration.Appearance;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether the picture looks as it did when the person was fitted: the same picture size, about the same distance and
 * the same slant. Judged once, after some seconds of looking. Mutable; confined to one thread.
 */
public final class Familiarity {

    /** Seconds of a head in sight before it is judged. */
    private static final double LOOK_SECONDS = 4;

    private static final double LONGEST_FRAME_SECONDS = 0.5;

    /** The head this much larger or smaller is another place. */
    private static final double SCALE = 1.4;

    /** The camera looks from this much higher or lower. */
    private static final double SLANT_DEG = 15;

    private final Appearance known;
    private final List<Scene> seen = new ArrayList<>();
    private FrameTime last = FrameTime.ZERO;
    private double seconds;
    private Verdict verdict = Verdict.LOOKING;

    /** What was found. */
    public enum Verdict {
        LOOKING,
        AS_BEFORE,
        DIFFERENT
    }

    public Familiarity(Appearance known) {
        this.known = known;
    }

    public Verdict advance(Scene scene) {
        double passed = Math.max(0, Math.min(LONGEST_FRAME_SECONDS, scene.time().since(last)));
        last = scene.time();
        if (verdict == Verdict.LOOKING && !scene.head().isLost()) {
            seconds += passed;
            seen.add(scene);
            if (seconds >= LOOK_SECONDS) {
                verdict = judge() ? Verdict.AS_BEFORE : Verdict.DIFFERENT;
                seen.clear();
            }
        }
        return verdict;
    }

    private boolean judge() {
        double scale = median(scene -> scene.head().widthShare()) / known.widthShare();
        double slant = median(scene -> scene.head().angles().pitchDeg()) - known.pitchDeg();
        // the same camera may be asked for a larger picture; its shape stays
        Scene now = seen.get(seen.size() - 1);
        double shape = now.picture().camera().width() * (double) known.height();
        boolean sameShape = Math.abs(shape / (now.picture().camera().height() * (double) known.width()) - 1) < 0.05;
        return sameShape && scale < SCALE && scale > 1 / SCALE && Math.abs(slant) < SLANT_DEG;
    }

    private double median(ToDoubleFunction<Scene> value) {
        double[] sorted = seen.stream().mapToDouble(value).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
