package app.galea.practice;

import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pointer is which hand. A pointer becomes the hand of the side on which it first meets the head, the other one
 * where that hand is taken, and stays it until it leaves. Mutable; confined to one thread.
 */
public final class PointerHands {

    private final Map<Integer, Fingertip> pointers = new LinkedHashMap<>();
    private boolean mirrored;

    /** Whether a single pointer leads a second hand on the other side. */
    public void mirror(boolean both) {
        mirrored = both;
    }

    public boolean isMirrored() {
        return mirrored;
    }

    /** A pointer is over the head; a third one is passed over. */
    public void over(int pointer, HeadPoint place, boolean pressed) {
        if (!pointers.containsKey(pointer) && pointers.size() >= Side.values().length) {
            return;
        }
        Side side = Optional.ofNullable(pointers.get(pointer))
                .filter(before -> before.pressed() || !pressed)
                .map(Fingertip::side)
                .orElseGet(() -> side(pointer, place));
        pointers.put(pointer, new Fingertip(side, place, pressed));
    }

    /** A pointer has left the head. */
    public void gone(int pointer) {
        pointers.remove(pointer);
    }

    public void clear() {
        pointers.clear();
    }

    /** The fingertips now, at most one a hand. */
    public List<Fingertip> fingertips() {
        List<Fingertip> tips = new ArrayList<>(pointers.values());
        if (mirrored && tips.size() == 1) {
            tips.add(tips.get(0).mirrored());
        }
        return tips;
    }

    private Side side(int pointer, HeadPoint place) {
        Side near = place.x() <= 0 ? Side.LEFT : Side.RIGHT;
        boolean taken = pointers.entrySet().stream()
                .anyMatch(other -> other.getKey() != pointer && other.getValue().side() == near);
        return taken ? near.other() : near;
    }
}
