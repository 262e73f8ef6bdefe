package app.galea.session;

import app.galea.coach.StepContact;

/**
 * The numbers a session goes by. Immutable; seconds.
 *
 * @param contact whether a touch counts for a step
 * @param goneSeconds the head, or both hands where they are needed, gone this long: the session pauses by itself
 * @param holdSeconds holding still this long in a step of movement marks a tense spot; twice as long where the hand is
 *     only inferred
 * @param recallSeconds a hand lifted no longer ago still marks the spot it left: a key is pressed with a hand
 * @param longestTouchSeconds a touch is not carried on for longer when no observation follows, as in {@code coverage}
 * @param longestFrameSeconds all else is not carried on for longer
 * @param arrivalMm a hand has moved on when it is this far from where it was when the step began: more than a circle is
 *     wide, less than the next zone is away
 * @param arrivalSeconds a hand that has not moved on for so long is taken to be where the step wants it
 */
public record SessionSettings(
        StepContact contact,
        double goneSeconds,
        double holdSeconds,
        double recallSeconds,
        double longestTouchSeconds,
        double longestFrameSeconds,
        double arrivalMm,
        double arrivalSeconds) {

    public static SessionSettings defaults() {
        return new SessionSettings(StepContact.standard(), 3, 4, 5, 0.25, 1, 25, 4);
    }
}
