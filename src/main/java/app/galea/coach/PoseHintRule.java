package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachSettings.Seeing;
import app.galea.routine.HeadTurn;
import app.galea.routine.Step;
import app.galea.track.HeadAngles;
import java.util.List;
import java.util.Map;

/**
 * {@code pose.hint}: the zones of this step, or near its end those of the next, cannot be seen in this head pose, the
 * routine names a better one, and the person is not there yet.
 */
record PoseHintRule(Seeing seeing) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.POSE_HINT;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        Progress progress = s.progress();
        Reading current = read(s, work.turn(), progress.zones());
        boolean ending = work.targetSeconds() - progress.activeSeconds() <= seeing.aheadSeconds();
        int next = progress.index() + 1;
        if (current.isTriggered()
                || !ending
                || next >= progress.routine().steps().size()) {
            return current;
        }
        Reading ahead =
                progress.routine().steps().get(next).match(w -> read(s, w.turn(), w.zones()), pause -> Reading.CALM);
        return ahead.isTriggered() ? ahead : current;
    }

    private Reading read(Situation s, HeadTurn turn, List<ScalpZone> zones) {
        if (turn == HeadTurn.NONE
                || zones.isEmpty()
                || isTurned(s.scene().head().angles(), turn)
                || isInView(s, zones)) {
            return Reading.CALM;
        }
        return Reading.on(Map.of("turn", turn.id()));
    }

    private boolean isInView(Situation s, List<ScalpZone> zones) {
        for (ScalpZone zone : zones) {
            if (s.touches().sight().share(zone) >= seeing.zoneShare()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTurned(HeadAngles angles, HeadTurn turn) {
        double enough = seeing.turnedDeg();
        return switch (turn) {
            case NONE -> true;
            case NEUTRAL -> Math.abs(angles.yawDeg()) < enough && Math.abs(angles.pitchDeg()) < enough;
            case CHIN_DOWN -> angles.pitchDeg() >= enough;
            case TURN_LEFT -> angles.yawDeg() >= enough;
            case TURN_RIGHT -> angles.yawDeg() <= -enough;
        };
    }
}
