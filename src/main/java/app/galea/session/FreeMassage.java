package app.galea.session;

import app.galea.routine.Routine;
import app.galea.routine.Step.Work;
import app.galea.routine.Technique;
import java.util.List;

/** Massage without a routine, as a routine of one step that is never done: anywhere, any pace, for as long as one likes. */
public final class FreeMassage {

    public static final Routine ROUTINE =
            Routine.of("free", "Free massage", List.of(Work.of(List.of(), Technique.HOLD, Double.POSITIVE_INFINITY)));

    private FreeMassage() {}

    public static boolean is(Routine routine) {
        return routine.equals(ROUTINE);
    }
}
