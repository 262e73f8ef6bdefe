package app.galea.coverage;

import app.galea.anatomy.Finger;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthHand;
import java.util.List;

/** What a clip's true fingertips cover, counted cell by cell over all frames. Stateless. */
public final class TruthCoverage {

    /** Dwell from which a cell counts as covered, less rounding. */
    private static final double COVERED_SECONDS = 2 - 1e-6;

    private static final double FINGER_PAD_MM = 10;

    private TruthCoverage() {}

    /** Seconds a cell's center had one of the six middle fingertips, on the cap, within a finger pad. */
    public static double seconds(TruthClip clip, ScalpCell cell, double frameSeconds) {
        HeadPoint center = clip.headSize().surface(cell.center());
        long frames = clip.frames().stream()
                .filter(frame -> List.of(Side.values()).stream()
                        .map(frame::hand)
                        .filter(TruthHand::touching)
                        .anyMatch(hand -> Finger.GROUP.stream()
                                .map(finger ->
                                        clip.headSize().surface(clip.headSize().direction(hand.tip(finger))))
                                .anyMatch(tip ->
                                        ScalpChart.isOnCap(clip.headSize().direction(tip))
                                                && tip.distance(center) <= FINGER_PAD_MM)))
                .count();
        return frames * frameSeconds;
    }

    /** Share of every zone's area that is covered, in the enum's order; last the whole scalp's, without the forehead. */
    public static double[] shares(TruthClip clip, double frameSeconds) {
        int zones = ScalpZone.values().length;
        double[] covered = new double[zones + 1];
        double[] area = new double[zones + 1];
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            double part = seconds(clip, cell, frameSeconds) >= COVERED_SECONDS ? cell.areaCm2() : 0;
            area[cell.zone().ordinal()] += cell.areaCm2();
            covered[cell.zone().ordinal()] += part;
            area[zones] += cell.zone().isScalp() ? cell.areaCm2() : 0;
            covered[zones] += cell.zone().isScalp() ? part : 0;
        }
        for (int i = 0; i <= zones; i++) {
            covered[i] /= area[i];
        }
        return covered;
    }
}
