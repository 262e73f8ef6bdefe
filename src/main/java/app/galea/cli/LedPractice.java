package app.galea.cli;

import app.galea.practice.Guide;
import app.galea.practice.GuideEvent;
import app.galea.practice.GuidedPractice;
import app.galea.routine.Routine;
import app.galea.sound.Prompter;
import app.galea.wording.GuideWording;
import app.galea.wording.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Leads through a routine in plain lines, one after the other, for eyes shut and for screen readers: no line is ever
 * drawn over. Single letters and Enter steer it. Confined to the main thread.
 */
final class LedPractice {

    /** How often the clock is looked at, s. */
    private static final double TICK_SECONDS = 0.1;

    private final Parts parts;
    private final Messages messages;
    private final Prompter sound;

    /** @param sound says and ticks what is shown */
    LedPractice(Parts parts, Messages messages, Prompter sound) {
        this.parts = parts;
        this.messages = messages;
        this.sound = sound;
    }

    /** Leads to the end and gives the exit code. */
    int run(GuidedPractice practice, double speed) throws InterruptedException {
        Terminal terminal = parts.terminal();
        Routine routine = practice.guide().cursor().routine();
        GuideWording wording = new GuideWording(messages, routine);
        wording.opening().forEach(terminal::say);
        say(wording, practice.start());
        long last = parts.clock().nanos();
        while (!practice.guide().isFinished()) {
            if (parts.outside().stop().awaitWish(TICK_SECONDS / Math.max(1, speed / 10))) {
                terminal.say(messages.text("practice.led.ended"));
                return ExitCode.INTERRUPTED.code();
            }
            long now = parts.clock().nanos();
            say(wording, practice.advance(speed * (now - last) / 1e9));
            last = now;
            sound.tick(practice.guide().beat());
            if (!steer(practice, wording)) {
                terminal.say(messages.text("practice.led.ended"));
                return ExitCode.FINE.code();
            }
        }
        return ExitCode.FINE.code();
    }

    private void say(GuideWording wording, List<GuideEvent> events) {
        for (GuideEvent event : events) {
            String sentence = sentence(wording, event);
            parts.terminal().answer(sentence);
            switch (event.kind()) {
                case STEP_BEGAN, BREATHE -> sound.step(sentence);
                case ALMOST -> sound.say(sentence);
                default -> sound.done(sentence);
            }
        }
    }

    private static String sentence(GuideWording wording, GuideEvent event) {
        return switch (event.kind()) {
            case STEP_BEGAN -> wording.began(event.step());
            case BREATHE -> wording.breathe(event.step());
            case ALMOST -> wording.almost(event.step());
            case FINISHED -> wording.finished();
        };
    }

    /** Does what was typed; false when that was to end. */
    private boolean steer(GuidedPractice practice, GuideWording wording) {
        for (int key = key(); key >= 0; key = key()) {
            switch (Character.toLowerCase(key)) {
                case '\n' -> say(wording, practice.done());
                case 's' -> {
                    say(wording, practice.skip());
                    restOfLine();
                }
                case 'b' -> {
                    say(wording, practice.back());
                    restOfLine();
                }
                case 'p' -> {
                    pauseOrGoOn(practice);
                    restOfLine();
                }
                case 'q' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private void pauseOrGoOn(GuidedPractice practice) {
        if (practice.guide().phase() == Guide.Phase.PAUSED) {
            practice.resume();
            tell("practice.led.resumed");
        } else {
            practice.pause();
            tell("practice.led.paused");
        }
    }

    private void tell(String key) {
        parts.terminal().say(messages.text(key));
        sound.say(messages.text(key));
    }

    private static void restOfLine() {
        int key = key();
        while (key >= 0 && key != '\n') {
            key = key();
        }
    }

    /** What was typed, without waiting; -1: nothing. */
    private static int key() {
        InputStream in = System.in;
        try {
            return in.available() > 0 ? in.read() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
