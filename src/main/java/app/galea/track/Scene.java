package app.galea.track;

import app.galea.anatomy.Side;
import app.galea.observation.Observation.Signal;
import app.galea.observation.PictureObservation;
import app.galea.time.FrameTime;

/** Head and hands now, with what the picture tells. Immutable. */
public record Scene(
        FrameTime time,
        Signal signal,
        PictureObservation picture,
        TrackedHead head,
        TrackedHand left,
        TrackedHand right) {

    public TrackedHand hand(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
