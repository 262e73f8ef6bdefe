package app.galea.ui.practice;

import app.galea.anatomy.ScalpZone;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import java.util.List;

/** Nothing is practised. */
final class NoExercise implements Exercise {

    @Override
    public void pulse(double seconds, HeadMove pose, List<Fingertip> tips) {}

    @Override
    public String headline() {
        return "";
    }

    @Override
    public String detail() {
        return "";
    }

    @Override
    public String cue() {
        return "";
    }

    @Override
    public List<ScalpZone> now() {
        return List.of();
    }
}
