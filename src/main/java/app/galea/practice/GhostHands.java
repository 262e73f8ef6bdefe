package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.routine.Step;
import app.galea.scalp.HeadModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hands that show how a step of work is done, at its pace, fingertips on the scalp. Immutable; the same step and
 * second give the same hands.
 */
public final class GhostHands {

    private final HeadModel model;
    private final HandScript script;
    private final HandPath left;
    private final HandPath right;

    /**
     * Hands for a step.
     *
     * @param zones the step's own, or those of the tense spots where it names none; empty: the top of the head
     */
    public GhostHands(HeadSize head, Step.Work step, List<ScalpZone> zones) {
        List<ScalpZone> places = zones.isEmpty() ? List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT) : zones;
        model = new HeadModel(head);
        script = new HandScript(30, head, Choreography.of(step, places, step.targetSeconds()));
        left = new HandPath(script, Side.LEFT);
        right = new HandPath(script, Side.RIGHT);
    }

    /** The pace they show, cycles/min; what a metronome should tick for such a step. */
    public static double pace(Step.Work step) {
        return Choreography.pace(step);
    }

    /** The hands so many seconds into the step; a hand the step does not ask for is not among them. */
    public List<GhostHand> at(double seconds) {
        Playhead playhead = Playhead.at(script, seconds % script.seconds());
        List<GhostHand> hands = new ArrayList<>();
        for (Side side : Side.values()) {
            if (playhead.segment().hand(side).kind().isOnHead()) {
                HandPlace place = (side == Side.LEFT ? left : right).at(playhead);
                hands.add(new GhostHand(side, HandShape.points(model, side, place), place.middle(), place.touching()));
            }
        }
        return hands;
    }

    /**
     * One ghost hand at one instant. Immutable.
     *
     * @param points in the order of {@link app.galea.anatomy.HandLandmark}, head frame, mm
     * @param middle of the three middle fingertips
     * @param touching whether these three rest on the scalp
     */
    public record GhostHand(Side side, List<HeadPoint> points, HeadPoint middle, boolean touching) {

        public GhostHand {
            points = List.copyOf(points);
        }
    }
}
