package app.galea.observation;

import app.galea.anatomy.Side;
import app.galea.time.FrameTime;

/**
 * What was seen at one instant, by whatever source. Immutable.
 *
 * @param time when, since the session began; never earlier than the one before
 * @param frame number of the picture since the source was opened
 * @param signal whether a picture was there at all
 */
public record Observation(
        FrameTime time,
        long frame,
        Signal signal,
        PictureObservation picture,
        HeadObservation head,
        HandObservation left,
        HandObservation right) {

    /** Whether the source delivered a picture. */
    public enum Signal {
        PICTURE,
        /** The camera is stalled or unplugged; sent twice a second while it lasts, so that the session knows. */
        NO_PICTURE
    }

    public Observation {
        if (left.side() != Side.LEFT || right.side() != Side.RIGHT) {
            throw new IllegalArgumentException("hands in the wrong place: " + left.side() + ", " + right.side());
        }
    }

    /** Nothing but the fact that the picture is missing; {@code picture} is the last one known. */
    public static Observation withoutPicture(FrameTime time, long frame, PictureObservation picture) {
        return new Observation(
                time,
                frame,
                Signal.NO_PICTURE,
                picture,
                HeadObservation.absent(),
                HandObservation.absent(Side.LEFT),
                HandObservation.absent(Side.RIGHT));
    }

    public HandObservation hand(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
