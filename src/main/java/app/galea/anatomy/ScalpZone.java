package app.galea.anatomy;

import static app.galea.anatomy.HeadSite.*;

import app.galea.geometry.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The 16 zones of the scalp, each the set of places nearest to its anchors among all anchors. The forehead is a zone but
 * not scalp: a routine may name it, scalp coverage leaves it out.
 */
public enum ScalpZone {
    FOREHEAD(FP1, FPZ, FP2, AF7, AF8),
    FRONT_HAIRLINE(AFZ, F1, FZ, F2, F3, F4),
    TEMPLE_LEFT(F7, F5, FT7),
    TEMPLE_RIGHT(F8, F6, FT8),
    SIDE_LEFT(FC5, C5, CP5, T7, TP7),
    SIDE_RIGHT(FC6, C6, CP6, T8, TP8),
    TOP_LEFT(FC1, FC3, C1, C3),
    TOP_RIGHT(FC2, FC4, C2, C4),
    CROWN(CPZ, CP1, CP2, PZ, P1, P2),
    BACK_LEFT(CP3, P3, P5, P7),
    BACK_RIGHT(CP4, P4, P6, P8),
    BEHIND_EAR_LEFT(P9),
    BEHIND_EAR_RIGHT(P10),
    OCCIPUT(POZ, PO7, PO8, O1, OZ, O2),
    SKULL_BASE_LEFT(I1, PO9),
    SKULL_BASE_RIGHT(I2, PO10);

    private final List<HeadSite> anchors;

    ScalpZone(HeadSite... anchors) {
        this.anchors = List.copyOf(Arrays.asList(anchors));
    }

    public List<HeadSite> anchors() {
        return anchors;
    }

    /** The word in routines and JSON, {@code skull_base_left}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ScalpZone> ofId(String id) {
        return Arrays.stream(values()).filter(zone -> zone.id().equals(id)).findFirst();
    }

    public boolean isScalp() {
        return this != FOREHEAD;
    }

    /** The side of a paired zone; empty for the zones on the midline. */
    public Optional<Side> side() {
        return name().endsWith("_LEFT")
                ? Optional.of(Side.LEFT)
                : name().endsWith("_RIGHT") ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    /** The same zone on the other side; a midline zone is its own mirror. */
    public ScalpZone mirrored() {
        return side().map(side -> valueOf(
                        name().substring(0, name().length() - side.name().length())
                                + side.other().name()))
                .orElse(this);
    }

    /** The zone whose anchor lies nearest to a direction, on the cap or not. Called for every fingertip; allocates nothing. */
    public static ScalpZone nearest(Direction direction) {
        return Anchors.nearest(direction.x(), direction.y(), direction.z());
    }

    /** All anchors in plain arrays, for speed. */
    private static final class Anchors {

        private static final ScalpZone[] OWNERS = Arrays.stream(values())
                .flatMap(zone -> zone.anchors.stream().map(anchor -> zone))
                .toArray(ScalpZone[]::new);
        private static final double[] PLACES = Arrays.stream(values())
                .flatMap(zone -> zone.anchors.stream().map(HeadSite::direction))
                .flatMapToDouble(place -> DoubleStream.of(place.x(), place.y(), place.z()))
                .toArray();

        static ScalpZone nearest(double x, double y, double z) {
            int best = 0;
            double bestDot = -2;
            for (int i = 0; i < OWNERS.length; i++) {
                double dot = PLACES[3 * i] * x + PLACES[3 * i + 1] * y + PLACES[3 * i + 2] * z;
                if (dot > bestDot) {
                    bestDot = dot;
                    best = i;
                }
            }
            return OWNERS[best];
        }
    }
}
