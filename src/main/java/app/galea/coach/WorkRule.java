package app.galea.coach;

import app.galea.observation.Observation.Signal;
import app.galea.routine.Step;
import app.galea.track.TrackStatus;

/** A rule that has something to say only in work steps and only while the head itself is seen. */
interface WorkRule extends CueRule {

    Reading read(Situation situation, Step.Work work);

    @Override
    default Reading read(Situation s) {
        return s.progress().step().match(work -> isSighted(s) ? read(s, work) : Reading.BLIND, pause -> Reading.CALM);
    }

    private static boolean isSighted(Situation s) {
        return s.scene().signal() == Signal.PICTURE && s.scene().head().status() == TrackStatus.FRESH;
    }
}
