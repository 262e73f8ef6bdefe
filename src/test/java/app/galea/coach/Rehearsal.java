package app.galea.coach;

import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs a coach over a made-up person, at 30 frames a second unless told otherwise, and writes down what is said. For tests. */
final class Rehearsal {

    final Sitter sitter = new Sitter();
    final List<Cue> said = new ArrayList<>();
    private final Coach coach;
    private final int framesPerSecond;
    private long frame;

    Rehearsal() {
        this(CoachSettings.defaults(), 30);
    }

    Rehearsal(CoachSettings settings, int framesPerSecond) {
        this(new Coach(settings), framesPerSecond);
    }

    Rehearsal(Coach coach, int framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
        this.coach = coach;
    }

    /** Changes something and goes on for some seconds. */
    Rehearsal then(double seconds, Consumer<Sitter> change) {
        change.accept(sitter);
        return go(seconds);
    }

    Rehearsal go(double seconds) {
        for (int i = 0; i < Math.round(seconds * framesPerSecond); i++) {
            coach.advance(sitter.at(seconds())).ifPresent(said::add);
            frame++;
            if (!sitter.paused && sitter.step().match(work -> true, pause -> false)) {
                sitter.activeSeconds += 1.0 / framesPerSecond;
                sitter.totalSeconds += 1.0 / framesPerSecond;
            }
        }
        return this;
    }

    /** On to the next step, as the session would report it. */
    Rehearsal nextStep(Step step, double seconds) {
        return then(seconds, s -> {
            s.steps.add(step);
            s.index++;
            s.activeSeconds = 0;
            s.stepStart = seconds();
            s.events.add(new CoachEvent.StepEnded(s.index - 1, true));
            s.events.add(new CoachEvent.StepBegan(s.index));
        });
    }

    double seconds() {
        return (double) frame / framesPerSecond;
    }

    Optional<CueId> showing() {
        return coach.showing().map(Cue::id);
    }

    List<CueId> ids() {
        return said.stream().map(Cue::id).toList();
    }
}
