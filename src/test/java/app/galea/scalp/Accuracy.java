package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.observation.Observation;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well touches fit the truth of a clip, gathered over its frames: zones by the truth's evidence (as share of the
 * time the truth's hands touch), touching, the turn of the head.
 */
public final class Accuracy {

    private final List<Double> turnErrorsDeg = new ArrayList<>();
    private final int[] contact = new int[2];
    private final int[] right = new int[2];
    private final int[] found = new int[2];
    private int hits;
    private int missed;
    private int invented;
    private int sameEvidence;
    private int near;
    private int nearCalledTouching;

    /** Runs observations of a clip through the stages; they need not hold every frame, but begin with the first. */
    public static Accuracy of(TruthClip clip, List<Observation> observations, Optional<HeadSize> calibrated) {
        SceneTracker tracker = calibrated.map(SceneTracker::new).orElseGet(SceneTracker::new);
        ContactEstimator estimator = new ContactEstimator();
        Accuracy accuracy = new Accuracy();
        for (Observation observation : observations) {
            Scene scene = tracker.advance(observation);
            TruthFrame truth = clip.frameAt(observation.time());
            accuracy.add(clip, truth, scene, estimator.advance(scene));
        }
        return accuracy;
    }

    private void add(TruthClip clip, TruthFrame truth, Scene scene, Touches touches) {
        if (!scene.head().isLost()) {
            turnErrorsDeg.add(Math.toDegrees(scene.head()
                    .pose()
                    .rotation()
                    .inverse()
                    .after(truth.pose().rotation())
                    .angleRad()));
        }
        for (Side side : Side.values()) {
            add(truth.hand(side), touches.hand(side), clip.isNear(truth, side));
        }
    }

    private void add(TruthHand truth, HandContact ours, boolean hovering) {
        boolean touching = ours.isTouching() && ours.confidence() >= 0.4;
        if (truth.touching()) {
            int kind = truth.isSeen() ? 0 : 1;
            contact[kind]++;
            found[kind] += touching ? 1 : 0;
            right[kind] += touching && ours.spot().zone().equals(truth.zone()) ? 1 : 0;
            hits += touching ? 1 : 0;
            missed += touching ? 0 : 1;
            if (touching) {
                sameEvidence += (ours.evidence() == Evidence.SEEN) == truth.isSeen() ? 1 : 0;
            }
        } else if (touching) {
            invented++;
        }
        if (hovering) {
            near++;
            nearCalledTouching += touching ? 1 : 0;
        }
    }

    /** Share of the truth's seen contact time with the right zone; time with the contact missed counts as wrong. */
    public double zoneRightSeen() {
        return share(right[0], contact[0]);
    }

    /** The same for hidden contact. */
    public double zoneRightInferred() {
        return share(right[1], contact[1]);
    }

    public double zoneRightSeenWhereFound() {
        return share(right[0], found[0]);
    }

    public double zoneRightInferredWhereFound() {
        return share(right[1], found[1]);
    }

    public double touchingF1() {
        return share(2 * hits, 2 * hits + missed + invented);
    }

    public double nearCalledTouching() {
        return share(nearCalledTouching, near);
    }

    public double evidenceRight() {
        return share(sameEvidence, hits);
    }

    /** Mean error of the head frame's turn. */
    public double turnErrorDeg() {
        return turnErrorsDeg.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }

    /** Median error of the head frame's turn. */
    public double turnMedianDeg() {
        return turnErrorsDeg.isEmpty()
                ? Double.NaN
                : turnErrorsDeg.stream().sorted().toList().get(turnErrorsDeg.size() / 2);
    }

    /** The heading of {@link #row}. */
    public static String heading() {
        return "| clip | zone right seen (n) | inferred (n) | where found: seen | inferred | touching F1 | near called"
                + " touching | evidence right | head turn mean / median |";
    }

    public String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f (%d) | %.3f (%d) | %.3f | %.3f | %.3f | %.3f | %.2f | %.1f / %.1f deg |",
                name,
                zoneRightSeen(),
                contact[0],
                zoneRightInferred(),
                contact[1],
                zoneRightSeenWhereFound(),
                zoneRightInferredWhereFound(),
                touchingF1(),
                nearCalledTouching(),
                evidenceRight(),
                turnErrorDeg(),
                turnMedianDeg());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
