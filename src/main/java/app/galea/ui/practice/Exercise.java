package app.galea.ui.practice;

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

    /** Zones to show as now. */
    List<ScalpZone> now();

    /** The place the head should turn to by itself; empty: leave it. */
    default List<ScalpZone> turnTo() {
        return now();
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

    default void back() {}

    default void pauseOrGoOn() {}
}
