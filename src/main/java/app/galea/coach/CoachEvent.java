package app.galea.coach;

import app.galea.anatomy.ScalpZone;

/** Something that happened in the session and may be spoken of. Immutable. */
public sealed interface CoachEvent {

    /** Answers for each kind of event; a new kind does not compile until everyone answers. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of event. */
    interface Cases<R> {
        R stepEnded(StepEnded event);

        R stepBegan(StepBegan event);

        R tenseMarked(TenseMarked event);

        R routineDone(RoutineDone event);
    }

    /** A step ended; {@code completed} is false when it was skipped. */
    record StepEnded(int index, boolean completed) implements CoachEvent {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stepEnded(this);
        }
    }

    /** A step began. */
    record StepBegan(int index) implements CoachEvent {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stepBegan(this);
        }
    }

    /** A tense spot was marked, by the person or by holding still. */
    record TenseMarked(ScalpZone zone) implements CoachEvent {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tenseMarked(this);
        }
    }

    /** The last step ended. */
    record RoutineDone() implements CoachEvent {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.routineDone(this);
        }
    }
}
