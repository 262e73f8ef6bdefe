package app.galea.cli;

import app.galea.cli.CoachingRun.Job;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.ScriptException;
import app.galea.practice.ScriptReader;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulatedPerson;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.StepWording;
import app.galea.wording.SummaryWording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A made-up person practises a routine through the very stages a real one goes through. */
final class Simulation {

    private static final String DEFAULT = "default";

    /** A script is a few kB. */
    private static final long LARGEST_BYTES = 1024 * 1024;

    private final Parts parts;
    private final CommonOptions options;
    private final Messages messages;

    Simulation(Parts parts, CommonOptions options) throws CommandException {
        this.parts = parts;
        this.options = options;
        messages = Messages.of(options.locale());
    }

    /** Runs it and gives the exit code. */
    int run(Routine routine, String script, Optional<Long> seed, Optional<Path> trace)
            throws CommandException, InterruptedException {
        SimulatedPerson read = person(script);
        SimulatedPerson person = seed.map(read::withSeed).orElse(read);
        Terminal terminal = parts.terminal();
        String title = new RoutineWording(messages).title(routine);
        double seconds = person.script(routine).seconds();
        Progress progress = new Progress(terminal, parts.clock(), title, "s", seconds);
        Listener listener = new Listener(
                terminal, new CueWording(messages, routine), new StepWording(messages), progress, messages);
        // the made-up head is known, as after a calibration
        PipelineSettings settings = PipelineSettings.of(routine).withHead(person.head());
        String input = "simulated: " + (isDefault(script) ? DEFAULT : name(script));
        TraceHeader header =
                settings.header(Version.number(), parts.outside().clock().wallTime(), input, false, TracedNetwork.NONE);
        CoachingRun run = new CoachingRun(terminal, parts.outside().stop(), listener::show, listener::say);
        try (SimulatedObserver observer = person.practise(routine)) {
            Job job = new Job(observer, CommandSource.none(), settings, header, true);
            Ending ending = trace.isPresent() ? run.record(job, trace.get(), messages) : run.watch(job);
            progress.finish();
            if (!options.wantsJson()) {
                new SummaryWording(messages).lines(ending.summary(), title).forEach(terminal::answer);
            }
            options.write(SummaryJson.write(ending.summary()), terminal);
            return ExitCode.of(ending).code();
        }
    }

    private SimulatedPerson person(String script) throws CommandException {
        Path file = isDefault(script)
                ? parts.folders()
                        .program()
                        .resolve("assets")
                        .resolve("practice")
                        .resolve("default.yaml")
                : Path.of(script);
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST_BYTES) {
                throw new CommandException(ExitCode.INPUT, file + " is larger than 1 MiB, so it is hardly a script.");
            }
            return new ScriptReader().read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "the script " + file + " cannot be read (" + e.getClass().getSimpleName() + ").",
                    e);
        } catch (ScriptException e) {
            throw new CommandException(ExitCode.INPUT, file + ": " + e.getMessage(), e);
        }
    }

    /** A file of that name goes before the word. */
    private static boolean isDefault(String script) {
        return DEFAULT.equals(script) && !Files.exists(Path.of(script));
    }

    private static String name(String script) {
        Path name = Path.of(script).getFileName();
        return name == null ? script : name.toString();
    }
}
