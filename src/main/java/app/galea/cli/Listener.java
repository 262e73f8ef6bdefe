package app.galea.cli;

import app.galea.coach.Cue;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Step;
import app.galea.time.FrameTime;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.Locale;

/** Shows a run on the terminal: what the coach says as it says it, and one status line. Confined to the main thread. */
final class Listener {

    private final Terminal terminal;
    private final CueWording cues;
    private final StepWording steps;
    private final Progress progress;
    private final Messages messages;
    private boolean slow;

    Listener(Terminal terminal, CueWording cues, StepWording steps, Progress progress, Messages messages) {
        this.terminal = terminal;
        this.cues = cues;
        this.steps = steps;
        this.progress = progress;
        this.messages = messages;
    }

    void show(LiveUpdate update) {
        if (update.motion().tooSlow() && !slow) {
            // once: what the machine cannot do it will not learn
            slow = true;
            terminal.say(stamp(update.time()) + "  " + messages.text("live.reason.slow_seeing"));
        }
        progress.advanceTo(update.time().seconds(), () -> step(update));
    }

    void say(Cue cue) {
        terminal.say(stamp(cue.time()) + "  " + terminal.strong(cues.sentence(cue)));
    }

    private String step(LiveUpdate update) {
        if (update.session().progress().isFinished()) {
            return "";
        }
        Step step = update.session().progress().step();
        double left =
                Math.max(0, step.targetSeconds() - update.session().progress().activeSeconds());
        return steps.title(step) + " " + Progress.minutes(left);
    }

    private static String stamp(FrameTime time) {
        return String.format(Locale.ROOT, "%6.1f s", time.seconds());
    }
}
