package app.galea.coach;

import java.util.EnumMap;
import java.util.Map;

/**
 * Every number the coach goes by; defaults from {@code cues.md}. Immutable. Seconds, mm, shares from 0 to 1.
 *
 * @param timings sustain, release and cool-down by kind of cue
 * @param oneHanded the person works with one hand: nothing is said of the idle hand or of balance
 */
public record CoachSettings(
        Map<CueId, Timing> timings,
        Speaking speaking,
        Seeing seeing,
        Placing placing,
        Pacing pacing,
        Stepping stepping,
        boolean oneHanded) {

    public CoachSettings {
        EnumMap<CueId, Timing> all = new EnumMap<>(CueId.class);
        for (CueId id : CueId.values()) {
            all.put(id, timings.getOrDefault(id, Timing.AT_ONCE));
        }
        timings = java.util.Collections.unmodifiableMap(all);
    }

    /**
     * When a kind of cue may speak, in seconds.
     *
     * @param sustain how long its trigger must hold
     * @param release how long its release must hold to withdraw it
     * @param coolDown how long the kind stays silent after it was said
     */
    public record Timing(double sustain, double release, double coolDown) {

        static final Timing AT_ONCE = new Timing(0, 0, 0);
    }

    /**
     * How cues share the air.
     *
     * @param gapSeconds an equal or lower priority waits this long after the last cue
     * @param showSeconds how long a cue without a release stays on the screen
     * @param patienceSeconds how long an event may wait for its turn before it is stale
     * @param blindSeconds how long a trigger keeps its time while nothing can be known
     * @param hushSeconds how long a trigger's time goes on while it holds but nothing is to be said (both hands are on
     *     their way)
     * @param longestFrameSeconds more than this between two frames counts as this much
     * @param wordings how many wordings every cue has
     */
    public record Speaking(
            double gapSeconds,
            double showSeconds,
            double patienceSeconds,
            double blindSeconds,
            double hushSeconds,
            double longestFrameSeconds,
            int wordings) {}

    /**
     * What is too dark, too close, too many, and when a hint is due.
     *
     * @param darkLuma of 255; under it is too dark
     * @param lightLuma over it is light enough again
     * @param closeShare the head's share of the picture's width that is too much
     * @param farShare under it is far enough again
     * @param secondHead size of another head against the subject's from which it is worth a word
     * @param zoneShare the share of a zone that must face the camera for it to count as in view
     * @param turnedDeg from this turn on the person is in the position asked for
     * @param aheadSeconds how long before its end a step's hints already look at the next one
     */
    public record Seeing(
            double darkLuma,
            double lightLuma,
            double closeShare,
            double farShare,
            double secondHead,
            double zoneShare,
            double turnedDeg,
            double aheadSeconds) {}

    /**
     * When a hand is in the right place.
     *
     * @param unknownUncertaintyMm stands in where a contact brings no uncertainty of its own
     * @param leastConfidence under this a hand does not vote
     * @param nearMm this close to the target without touching counts as near
     * @param minorShare a direction word is said when its part is at least this share of the larger one
     */
    public record Placing(double unknownUncertaintyMm, double leastConfidence, double nearMm, double minorShare) {}

    /**
     * When a pace is off.
     *
     * @param tooFastShare over the band by more than this share
     * @param tooSlowShare under the band by more than this share
     * @param inferredWeight what a second counts when the hand is only inferred
     */
    public record Pacing(double tooFastShare, double tooSlowShare, double inferredWeight) {}

    /**
     * What a step's course brings.
     *
     * @param balanceAt share of the step from which the two sides are compared
     * @param balanceShare difference over the mean of both sides that is too much
     * @param balanceSeconds and the least difference in seconds
     * @param almostSeconds active time left that is announced
     * @param almostWithinSeconds no longer announced this much later
     * @param almostFromSeconds only in steps of this length or more
     * @param comfortSeconds active time between two comfort checks
     * @param coveredShare coverage of a zone worth praise
     */
    public record Stepping(
            double balanceAt,
            double balanceShare,
            double balanceSeconds,
            double almostSeconds,
            double almostWithinSeconds,
            double almostFromSeconds,
            double comfortSeconds,
            double coveredShare) {}

    /** As {@code cues.md} has it. */
    public static CoachSettings defaults() {
        return new CoachSettings(
                defaultTimings(),
                new Speaking(6, 5, 8, 0.5, 1.5, 1, 3),
                new Seeing(40, 50, 0.45, 0.40, 0.6, 0.25, 15, 5),
                new Placing(30, 0.4, 60, 0.5),
                new Pacing(0.10, 0.20, 0.5),
                new Stepping(2 / 3.0, 0.4, 8, 10, 2, 30, 180, 0.9),
                false);
    }

    public Timing timing(CueId id) {
        return timings.getOrDefault(id, Timing.AT_ONCE);
    }

    public StepContact stepContact() {
        return new StepContact(placing.unknownUncertaintyMm, placing.leastConfidence);
    }

    public CoachSettings withOneHand(boolean one) {
        return new CoachSettings(timings, speaking, seeing, placing, pacing, stepping, one);
    }

    private static Map<CueId, Timing> defaultTimings() {
        Map<CueId, Timing> t = new EnumMap<>(CueId.class);
        t.put(CueId.SEE_NO_HEAD, new Timing(2, 0.5, 15));
        t.put(CueId.SEE_NO_HANDS, new Timing(3, 0.5, 15));
        t.put(CueId.SEE_TOO_DARK, new Timing(5, 0, 60));
        t.put(CueId.SEE_TOO_CLOSE, new Timing(5, 0, 60));
        t.put(CueId.SEE_TWO_PEOPLE, new Timing(5, 0, 60));
        t.put(CueId.ZONE_WRONG, new Timing(2.5, 0.5, 10));
        t.put(CueId.ZONE_NEAR, new Timing(2.5, 0, 12));
        t.put(CueId.MOTION_SCRUB, new Timing(2, 1, 12));
        t.put(CueId.PACE_SLOW_DOWN, new Timing(2, 0, 12));
        t.put(CueId.PACE_SPEED_UP, new Timing(6, 0, 20));
        t.put(CueId.MOTION_PLANT, new Timing(3, 1, 15));
        t.put(CueId.MOTION_SMALLER, new Timing(3, 0, 15));
        t.put(CueId.MOTION_BEGIN, new Timing(5, 0, 15));
        t.put(CueId.MOTION_HOLD, new Timing(3, 0, 15));
        t.put(CueId.HANDS_IDLE, new Timing(5, 0, 15));
        t.put(CueId.POSE_HINT, new Timing(3, 0, 20));
        t.put(CueId.PRAISE_PACE, new Timing(20, 0, 60));
        return t;
    }
}
