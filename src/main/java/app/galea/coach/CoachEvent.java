package app.galea.coach;

import app.galea.anatomy.ScalpZone;

/** Something that happened in the session and may be spoken of. Immutable. */
public sealed interface CoachEvent {

    /** A step ended; {@code completed} is false when it was skipped. */
    record StepEnded(int index, boolean completed) implements CoachEvent {}

    /** A step began. */
    record StepBegan(int index) implements CoachEvent {}

    /** A tense spot was marked, by the person or by holding still. */
    record TenseMarked(ScalpZone zone) implements CoachEvent {}

    /** The last step ended. */
    record RoutineDone() implements CoachEvent {}
}
