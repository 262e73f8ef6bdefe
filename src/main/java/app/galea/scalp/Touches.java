package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.time.FrameTime;
import java.util.List;

/** Both hands against the scalp now, and what of it shows. Immutable. */
public record Touches(FrameTime time, HeadSize head, HandContact left, HandContact right, Sight sight) {

    public HandContact hand(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public List<HandContact> hands() {
        return List.of(left, right);
    }
}
