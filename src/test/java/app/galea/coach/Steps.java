package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Hands;
import app.galea.routine.HeadTurn;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.util.List;

/** Made-up steps for tests. */
final class Steps {

    private Steps() {}

    /** Planted circles of at most 10 mm on both temples, 20 to 40 a minute, ten minutes long. */
    static Step.Work temples() {
        return work(List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT), Technique.CIRCLE, HeadTurn.NONE, 600);
    }

    static Step.Work work(List<ScalpZone> zones, Technique technique, HeadTurn turn, double seconds) {
        return new Step.Work(
                zones,
                technique,
                Hands.BOTH,
                seconds,
                Step.End.TIME,
                2,
                technique == Technique.HOLD ? PaceBand.ANY : new PaceBand(20, 40),
                technique == Technique.CIRCLE,
                10,
                turn,
                false,
                "zones",
                LocalText.NONE,
                SpeedBand.ANY,
                Rhythm.FREE);
    }

    static Step.Pause pause(Step.Pause.Kind kind) {
        return new Step.Pause(kind, 20, false, "rest", LocalText.NONE);
    }
}
