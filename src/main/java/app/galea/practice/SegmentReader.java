package app.galea.practice;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.practice.HandMove.Kind;
import app.galea.practice.HandMove.Visibility;
import app.galea.practice.HandScript.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one segment of a script. Stateless. */
final class SegmentReader {

    private static final List<String> VIEWS = List.of("person", "nobody", "no_picture");
    private static final List<String> SIGHTS = List.of("natural", "visible", "hidden");

    private SegmentReader() {}

    static Segment read(ScriptNode node) throws ScriptException {
        node.allow("seconds", "left", "right", "head", "view", "luma", "second_head");
        if (!node.has("seconds")) {
            throw node.complaint("a segment needs \"seconds\"");
        }
        Scenery scenery = new Scenery(
                Scenery.View.values()[choice(node, "view", VIEWS)],
                node.number("luma", Scenery.PLAIN.luma(), 0, 255),
                node.number("second_head", 0, 0, 10));
        return new Segment(
                node.number("seconds", 1, 0.1, 7200),
                head(node.child("head")),
                hand(Side.LEFT, node.child("left")),
                hand(Side.RIGHT, node.child("right")),
                scenery);
    }

    private static HeadMove head(ScriptNode node) throws ScriptException {
        node.allow("yaw", "pitch", "roll", "distance_mm");
        return new HeadMove(
                node.number("yaw", 0, -180, 180),
                node.number("pitch", 0, -90, 90),
                node.number("roll", 0, -90, 90),
                node.number("distance_mm", HeadMove.FACING.distanceMm(), 150, 3000));
    }

    private static HandMove hand(Side side, ScriptNode node) throws ScriptException {
        node.allow("does", "at", "to", "pace", "mm", "height_mm", "hold_share", "seen");
        if (!node.isThere()) {
            return HandMove.none();
        }
        String word = node.text("does", "");
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> id(k).equals(word))
                .findFirst()
                .orElseThrow(() -> node.complaint("\"does\" must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Kind.values())
                                        .map(SegmentReader::id)
                                        .toList())));
        if (!kind.isOnHead()) {
            return kind == Kind.AWAY ? HandMove.away() : HandMove.none();
        }
        Direction at = place(side, node, "at");
        boolean moves = kind != Kind.HOLD;
        return new HandMove(
                kind,
                at,
                node.number("pace", moves ? 30 : 0, 0, 300),
                node.number("mm", moves && kind != Kind.LINE ? 8 : 0, 0, 100),
                node.number("height_mm", kind == Kind.NEAR ? 40 : 0, 0, 300),
                Visibility.values()[choice(node, "seen", SIGHTS)],
                node.has("to") ? place(side, node, "to") : at,
                node.number("hold_share", 0, 0, 0.9));
    }

    /** A zone's middle or a 10-10 site. */
    private static Direction place(Side side, ScriptNode node, String key) throws ScriptException {
        String name = node.text(key, "");
        Optional<Direction> zone = ScalpZone.ofId(name).map(z -> HandMove.middle(side, z));
        Optional<Direction> site = Arrays.stream(HeadSite.values())
                .filter(s -> s.label().equals(name))
                .map(HeadSite::direction)
                .findFirst();
        return zone.or(() -> site)
                .orElseThrow(() -> node.child(key)
                        .complaint("\"" + name + "\" is neither a zone (temple_left) nor a 10-10 site (Cz)"));
    }

    private static int choice(ScriptNode node, String key, List<String> words) throws ScriptException {
        String word = node.text(key, words.get(0));
        if (!words.contains(word)) {
            throw node.child(key).complaint("must be one of " + String.join(", ", words) + ", not \"" + word + "\"");
        }
        return words.indexOf(word);
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
