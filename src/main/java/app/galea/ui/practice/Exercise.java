package app.galea.ui.practice;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.Direction;
import app.galea.practice.Fingertip;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.practice.HeadMove;
import java.util.List;

/** One way to practise, without a window. Time and pointers come in, words and places go out. Confined to one thread. */
interface Exercise {

    /** Lets time pass. */
    void pulse(double seconds, HeadMove pose, List<Fingertip> tips);

    /** What is asked, large. */
    String headline();

    /** How and how long. */
    String detail();

    /** What is said just now; empty: nothing. */
    String cue();

    /** The steps with what became of them; empty where there are none. */
    default List<StepTick> steps() {
        return List.of();
    }

    /** Zones to show as now. */
    List<ScalpZone> now();

    /** The place the head should turn to by itself; empty: leave it. */
    default List<ScalpZone> turnTo() {
        return now();
    }

    /** Sites to point out, with their labels. */
    default List<HeadSite> sites() {
        return List.of();
    }

    /** What was worked so far; empty: nothing to show. */
    default List<CellDwell> worked() {
        return List.of();
    }

    default List<GhostHand> ghosts() {
        return List.of();
    }

    /** Whether a pointer is a fingertip, rather than turning the head. */
    default boolean takesPointers() {
        return false;
    }

    /** The scalp was pointed at. */
    default void pointed(Direction place) {}

    /** Done, or on. */
    default void forward() {}

    /** Leaves it out. */
    default void skip() {}

    default void back() {}

    default void pauseOrGoOn() {}

    /** It is left, for whatever reason. */
    default void leave() {}
}
