package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import java.util.List;

/**
 * What a made-up person does, segment after segment, flaws included. Immutable.
 *
 * @param framesPerSecond of the made-up camera
 * @param head the person's own scalp
 */
public record HandScript(double framesPerSecond, HeadSize head, List<Segment> segments) {

    /** For some seconds the same; changes of place and pose take the first part of a segment. Immutable. */
    public record Segment(double seconds, HeadMove head, HandMove left, HandMove right, Scenery scenery) {

        public Segment {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("a segment needs a length: " + seconds);
            }
        }

        /** Face to the camera, in good light, alone. */
        public static Segment of(double seconds, HandMove left, HandMove right) {
            return new Segment(seconds, HeadMove.FACING, left, right, Scenery.PLAIN);
        }

        public Segment with(HeadMove other) {
            return new Segment(seconds, other, left, right, scenery);
        }

        public Segment with(Scenery other) {
            return new Segment(seconds, head, left, right, other);
        }

        public HandMove hand(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    public HandScript {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(framesPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "a script needs segments and a frame rate: " + segments.size() + ", " + framesPerSecond);
        }
    }

    /** A mean person in front of a camera of 30 frames a second. */
    public static HandScript of(Segment... segments) {
        return new HandScript(30, HeadSize.DEFAULT, List.of(segments));
    }

    public HandScript withFramesPerSecond(double other) {
        return new HandScript(other, head, segments);
    }

    public HandScript withHead(HeadSize other) {
        return new HandScript(framesPerSecond, other, segments);
    }

    public double seconds() {
        return segments.stream().mapToDouble(Segment::seconds).sum();
    }
}
