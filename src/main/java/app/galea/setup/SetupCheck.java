package app.galea.setup;

import app.galea.observation.Observation.Signal;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which items are in order, so slowly that the list does not flicker: an item has to be right for a while before it
 * counts, and wrong for a while before it does not. Mutable; confined to one thread.
 */
public final class SetupCheck {

    private static final double RIGHT_SECONDS = 0.7;
    private static final double WRONG_SECONDS = 1.2;
    private static final double LONGEST_FRAME_SECONDS = 0.5;

    /** Mean luma of the head's crop, 0 to 255: lost under, found over (cues.md, see.too_dark). */
    private static final double DARK_LUMA = 40;

    private static final double LIGHT_LUMA = 50;

    /** The head's share of the picture's width: lost over, found under (cues.md, see.too_close). */
    private static final double NEAR_SHARE = 0.45;

    private static final double FREE_SHARE = 0.40;

    /** Smaller than this a fingertip is a pixel or two. */
    private static final double FAR_SHARE = 0.07;

    /** Width of another head over the person's (cues.md, see.two_people). */
    private static final double OTHER_HEAD = 0.6;

    private final Set<SetupItem> inOrder = EnumSet.noneOf(SetupItem.class);
    private final Map<SetupItem, Double> otherwise = new EnumMap<>(SetupItem.class);
    private FrameTime last = FrameTime.ZERO;

    /** What is in order after this scene. */
    public Set<SetupItem> advance(Scene scene) {
        double seconds =
                Math.max(0, Math.min(LONGEST_FRAME_SECONDS, scene.time().since(last)));
        last = scene.time();
        for (SetupItem item : SetupItem.values()) {
            advance(item, isRight(item, scene), seconds);
        }
        return inOrder();
    }

    public Set<SetupItem> inOrder() {
        return Set.copyOf(inOrder);
    }

    public boolean isReady() {
        return inOrder.size() == SetupItem.values().length;
    }

    private void advance(SetupItem item, boolean right, double seconds) {
        boolean counts = inOrder.contains(item);
        double since = right == counts ? 0 : otherwise.getOrDefault(item, 0.0) + seconds;
        otherwise.put(item, since);
        if (since >= (counts ? WRONG_SECONDS : RIGHT_SECONDS)) {
            otherwise.put(item, 0.0);
            if (counts) {
                inOrder.remove(item);
            } else {
                inOrder.add(item);
            }
        }
    }

    private boolean isRight(SetupItem item, Scene scene) {
        boolean counts = inOrder.contains(item);
        boolean picture = scene.signal() == Signal.PICTURE;
        boolean head = picture && !scene.head().isLost();
        return switch (item) {
            case CAMERA -> picture;
            case LIGHT -> picture && scene.picture().headLuma() >= (counts ? DARK_LUMA : LIGHT_LUMA);
            case HEAD -> head;
            // hands that were seen may come down: somebody has to press the button
            case HANDS ->
                head && (counts || (!scene.left().isLost() && !scene.right().isLost()));
            case DISTANCE ->
                head
                        && scene.head().widthShare() <= (counts ? NEAR_SHARE : FREE_SHARE)
                        && scene.head().widthShare() >= FAR_SHARE;
            case ALONE -> head && scene.picture().secondHead() <= OTHER_HEAD;
        };
    }
}
