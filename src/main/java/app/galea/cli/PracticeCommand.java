package app.galea.cli;

import app.galea.observation.ObservationException;
import app.galea.practice.GuidedPractice;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
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
            "A routine without a camera: led in words on the terminal, in plain lines.",
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

    @Option(
            names = "--speed",
            paramLabel = "FACTOR",
            description = "So many times faster than the clock, to look through a routine. Default: ${DEFAULT-VALUE}")
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
        return new LedPractice(parts, options).run(new GuidedPractice(chosen, breath), speed);
    }
}
