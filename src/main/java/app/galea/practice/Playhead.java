package app.galea.practice;

import app.galea.practice.HandScript.Segment;
import java.util.List;

/**
 * Where in a script an instant lies. Immutable.
 *
 * @param index of the segment
 * @param secondsIn since the segment began
 */
record Playhead(HandScript script, int index, double secondsIn) {

    /** A change of place or pose takes this long, s. */
    static final double CHANGE_SECONDS = 0.8;

    static Playhead at(HandScript script, double seconds) {
        List<Segment> segments = script.segments();
        double start = 0;
        int index = 0;
        while (index < segments.size() - 1
                && seconds >= start + segments.get(index).seconds()) {
            start += segments.get(index).seconds();
            index++;
        }
        return new Playhead(script, index, seconds - start);
    }

    Segment segment() {
        return script.segments().get(index);
    }

    /** The segment before, or this one at the beginning. */
    Segment before() {
        return script.segments().get(Math.max(0, index - 1));
    }

    /** How much of the change to this segment is done, 0 to 1, without a jerk. */
    double change() {
        double share = index == 0 ? 1 : Math.min(1, secondsIn / CHANGE_SECONDS);
        return share * share * (3 - 2 * share);
    }

    HeadMove head() {
        return before().head().towards(segment().head(), change());
    }
}
