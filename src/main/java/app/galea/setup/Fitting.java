package app.galea.setup;

import app.galea.settings.Calibration;
import app.galea.settings.Calibration.Appearance;
import app.galea.settings.Calibration.Turns;
import app.galea.time.FrameTime;
import app.galea.track.HeadAngles;
import app.galea.track.Scene;
import app.galea.track.TrackedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Ten seconds in which the person looks ahead, lowers the chin and turns to both sides; meanwhile the head's size is
 * learned. A pose that is not taken is left after a while, so that the fitting always ends. Mutable; confined to one
 * thread.
 */
public final class Fitting {

    /** How long each pose is held. */
    static final double HOLD_SECONDS = 2;

    /** A pose is not waited for longer than this. */
    static final double PATIENCE_SECONDS = 8;

    private static final double LONGEST_FRAME_SECONDS = 0.5;

    private final List<TrackedHead> ahead = new ArrayList<>();
    private final List<Double> lumas = new ArrayList<>();
    private final double[] reachDeg = new double[FittingPose.values().length];
    private HeadAngles facing = HeadAngles.FACING;
    private Scene last;
    private FrameTime lastTime;
    private int pose;
    private double heldSeconds;
    private double poseSeconds;

    /** A fitting that begins with this scene. */
    public Fitting(Scene first) {
        last = first;
        lastTime = first.time();
    }

    /** Goes on with what is seen now. */
    public void advance(Scene scene) {
        double seconds =
                Math.max(0, Math.min(LONGEST_FRAME_SECONDS, scene.time().since(lastTime)));
        lastTime = scene.time();
        if (isDone()) {
            return;
        }
        poseSeconds += seconds;
        if (!scene.head().isLost()) {
            last = scene;
            look(scene, seconds);
        }
        if (heldSeconds >= HOLD_SECONDS || poseSeconds >= PATIENCE_SECONDS) {
            next();
        }
    }

    /** The pose to take now; the last one when all is done. */
    public FittingPose pose() {
        return FittingPose.values()[Math.min(pose, FittingPose.values().length - 1)];
    }

    /** How much of the pose is done, 0 to 1. */
    public double share() {
        return Math.min(1, heldSeconds / HOLD_SECONDS);
    }

    public boolean isDone() {
        return pose >= FittingPose.values().length;
    }

    /** Whether the face was seen long enough for the result to be worth keeping. */
    public boolean isGood() {
        return isDone() && ahead.size() >= 10;
    }

    /** What was learned; only when good. */
    public Calibration result() {
        if (!isGood()) {
            throw new IllegalStateException("the face was not seen long enough: " + ahead.size());
        }
        Turns turns = new Turns(
                facing.yawDeg(),
                facing.pitchDeg(),
                reachDeg[FittingPose.CHIN_DOWN.ordinal()],
                reachDeg[FittingPose.TURN_LEFT.ordinal()],
                reachDeg[FittingPose.TURN_RIGHT.ordinal()]);
        Appearance appearance = new Appearance(
                last.picture().camera().width(),
                last.picture().camera().height(),
                median(ahead, TrackedHead::widthShare),
                facing.pitchDeg(),
                lumas.stream().mapToDouble(l -> l).sorted().toArray()[lumas.size() / 2]);
        return new Calibration(last.head().size(), turns, appearance);
    }

    private void look(Scene scene, double seconds) {
        FittingPose asked = pose();
        double turn = asked.turnDeg(scene.head().angles(), facing);
        if (!asked.isTaken(turn)) {
            return;
        }
        heldSeconds += seconds;
        if (asked == FittingPose.AHEAD) {
            ahead.add(scene.head());
            lumas.add(scene.picture().headLuma());
        } else {
            reachDeg[asked.ordinal()] = Math.max(reachDeg[asked.ordinal()], turn);
        }
    }

    private void next() {
        if (pose() == FittingPose.AHEAD && !ahead.isEmpty()) {
            facing = new HeadAngles(
                    median(ahead, head -> head.angles().yawDeg()),
                    median(ahead, head -> head.angles().pitchDeg()),
                    median(ahead, head -> head.angles().rollDeg()));
        }
        pose++;
        heldSeconds = 0;
        poseSeconds = 0;
    }

    private static double median(List<TrackedHead> heads, ToDoubleFunction<TrackedHead> value) {
        double[] sorted = heads.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
