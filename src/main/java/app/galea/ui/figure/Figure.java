package app.galea.ui.figure;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.HeadPoint;
import app.galea.practice.Fingertip;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.ui.style.Palette;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** What one practises on: the head, or the flat map of its scalp. Confined to the JavaFX thread. */
public interface Figure {

    /** What is shown; the same node every time. */
    Region node();

    /** How it is turned, degrees; positive to the person's left. */
    double yawDeg();

    /** Degrees; positive chin down. */
    double pitchDeg();

    /** Turns by so much at once; a map does not turn. */
    void turnBy(double yawDeg, double pitchDeg);

    /** Turns by itself until these zones show. */
    void turnTo(List<ScalpZone> zones);

    /** The place of the scalp under a point of the node; empty beside it. */
    Optional<HeadPoint> placeAt(double x, double y);

    /** Where a place of the scalp shows in the node; empty when it is hidden. */
    Optional<Point2D> spotOf(HeadPoint place);

    /** Colors the scalp: zones now, and what was worked. */
    void paint(Palette palette, List<ScalpZone> now, List<CellDwell> worked);

    /** Lays marks over it. */
    void mark(Marks marks);

    /** Draws what has changed. */
    void pulse(double seconds, List<GhostHand> hands);

    /**
     * What is drawn over the scalp. Immutable.
     *
     * @param sites dots with their labels
     * @param asked sites that are pointed out
     * @param tips where fingertips are
     */
    record Marks(List<HeadSite> sites, List<HeadSite> asked, List<Fingertip> tips) {

        public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return sites.isEmpty() && asked.isEmpty() && tips.isEmpty();
        }

        public Marks {
            sites = List.copyOf(sites);
            asked = List.copyOf(asked);
            tips = List.copyOf(tips);
        }
    }
}
