package app.galea.practice;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.ScalpZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One place to be found. Immutable.
 *
 * @param kind what it is asked by
 * @param zone the zone to be found, or the one the site belongs to
 * @param site the site to be found; of no meaning unless asked by site
 */
public record QuizItem(Kind kind, ScalpZone zone, HeadSite site) {

    /** By what a place is asked. */
    public enum Kind {
        NAME,
        MUSCLE,
        SITE
    }

    /** The scalp's muscles and other structures, as scalp.md's table has them for the zones. */
    public enum Structure {
        FRONTALIS,
        TEMPORALIS,
        AURICULARIS_SUPERIOR,
        GALEA,
        AURICULARIS_POSTERIOR,
        OCCIPITALIS,
        SUBOCCIPITALS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Structure of(ScalpZone zone) {
            return switch (zone) {
                case FOREHEAD, FRONT_HAIRLINE -> FRONTALIS;
                case TEMPLE_LEFT, TEMPLE_RIGHT -> TEMPORALIS;
                case SIDE_LEFT, SIDE_RIGHT -> AURICULARIS_SUPERIOR;
                case TOP_LEFT, TOP_RIGHT, CROWN, BACK_LEFT, BACK_RIGHT -> GALEA;
                case BEHIND_EAR_LEFT, BEHIND_EAR_RIGHT -> AURICULARIS_POSTERIOR;
                case OCCIPUT -> OCCIPITALIS;
                case SKULL_BASE_LEFT, SKULL_BASE_RIGHT -> SUBOCCIPITALS;
            };
        }
    }

    /** What it is known by in {@link QuizMemory}. */
    public String id() {
        return switch (kind) {
            case NAME -> zone.id();
            case MUSCLE -> structure().id();
            case SITE -> site.label();
        };
    }

    /** The structure under the zone. */
    public Structure structure() {
        return Structure.of(zone);
    }

    /** The zones in which an answer is right. */
    public List<ScalpZone> right() {
        if (kind != Kind.MUSCLE) {
            return List.of(zone);
        }
        List<ScalpZone> zones = new ArrayList<>();
        for (ScalpZone other : ScalpZone.values()) {
            if (Structure.of(other) == structure()) {
                zones.add(other);
            }
        }
        return zones;
    }

    /** All items of a kind, in a fixed order; one for each muscle, zone or site of the scalp. */
    public static List<QuizItem> all(Kind kind) {
        List<QuizItem> items = new ArrayList<>();
        for (ScalpZone zone : ScalpZone.values()) {
            boolean first = items.stream().noneMatch(item -> item.structure() == Structure.of(zone));
            if (kind == Kind.SITE) {
                zone.anchors().forEach(site -> items.add(new QuizItem(kind, zone, site)));
            } else if (kind == Kind.NAME || first) {
                items.add(new QuizItem(kind, zone, zone.anchors().get(0)));
            }
        }
        return items;
    }
}
