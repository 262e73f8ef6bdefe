package app.galea.truth;

import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPose;
import app.galea.time.FrameTime;
import java.util.List;

/**
 * One frame of the clip as it truly is. Immutable.
 *
 * @param segment of the script, 0 first
 * @param pose camera-from-head
 * @param headSights how each head point shows, in {@link HeadLandmark} order
 */
public record TruthFrame(
        FrameTime time, int segment, HeadPose pose, List<TruthHand.Sight> headSights, TruthHand left, TruthHand right) {

    public TruthHand hand(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
