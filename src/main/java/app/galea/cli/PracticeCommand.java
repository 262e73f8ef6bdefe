package app.galea.cli;

import app.galea.observation.ObservationException;
import app.galea.practice.GuidedPractice;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.sound.Prompter;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galea practice}: a routine without a camera, led on the terminal or done by a simulated person. */
@Command(
        name = "practice",
        description = {
            "A routine without a camera: led in plain lines on the terminal, with tick and voice where there is sound.",
            "With --simulate, a made-up person does it faster than real time; the same seed gives the same answer."
        },
        mixinStandardHelpOptions = true)
final class PracticeCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--routine", paramLabel = "ID", description = "Default: ${DEFAULT-VALUE}")
    private String routine = RoutineLibrary.DEFAULT_ID;

    @Option(
            names = "--simulate",
            paramLabel = "SCRIPT|default",
            description = "Let a made-up person practise, as the script says.")
    private Optional<String> simulate = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The made-up camera's noise; else the script's own.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--trace", paramLabel = "FILE", description = "Record the made-up observations.")
    private Optional<Path> trace = Optional.empty();

    @Option(
            names = "--breath",
            paramLabel = "SECONDS",
            description = "The pause for breath between two steps. Default: ${DEFAULT-VALUE}")
    private double breath = GuidedPractice.USUAL_BREATH_SECONDS;

    @Option(names = "--mute", description = "Lead without tick and voice.")
    private boolean mute;

    @Option(
            names = "--speed",
            paramLabel = "FACTOR",
            description =
                    "So many times faster than the clock, silently, to look through a routine. Default: ${DEFAULT-VALUE}")
    private double speed = 1;

    PracticeCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException, ObservationException {
        options.apply(parts.terminal());
        Routine chosen = parts.routine(routine);
        if (simulate.isPresent()) {
            return new Simulation(parts, options).run(chosen, simulate.get(), seed, trace);
        }
        if (options.wantsJson() || seed.isPresent() || trace.isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "nothing is measured in a led practice; --json, --seed and --trace need --simulate.");
        }
        if (!(breath >= 0 && breath <= 600) || !(speed > 0 && speed <= 1000)) {
            throw new CommandException(ExitCode.USAGE, "--breath is from 0 to 600 s and --speed from over 0 to 1000.");
        }
        GuidedPractice practice = new GuidedPractice(chosen, breath);
        Messages messages = Messages.of(options.locale());
        if (mute || speed != 1) {
            parts.terminal().say(messages.text(mute ? "practice.led.muted" : "practice.led.fast"));
            return new LedPractice(parts, messages, Prompter.SILENT).run(practice, speed);
        }
        try (LedSound sound = LedSound.start(parts, messages, chosen)) {
            return new LedPractice(parts, messages, sound).run(practice, speed);
        }
    }
}
