package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.history.HistoryException;
import app.galea.inference.InferenceException;
import app.galea.observation.ObservationException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line: reads the words, runs the command, turns what went wrong into one sentence and an exit code. */
public final class CommandLineMain {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineMain.class);

    private final Outside outside;

    public CommandLineMain(Outside outside) {
        this.outside = outside;
    }

    /** Runs a command line and gives the exit code. */
    // on Java 17, which the build holds to, a console that is not there is a null
    @SuppressWarnings("SystemConsoleNull")
    public int run(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        boolean interactive = System.console() != null;
        boolean color = interactive
                && outside.environment().getOrDefault("NO_COLOR", "").isEmpty();
        Parts parts = new Parts(outside, new Terminal(out, err, interactive, color));
        int code = commands(parts, arguments)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        color ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, line, parsed) -> explain(e, parts.terminal()))
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /**
     * Only the command that is asked for is made, all of them just to be listed or guessed from: reading the declarations
     * of twenty commands took a third of the time until the first one ran.
     */
    private static CommandLine commands(Parts parts, String... arguments) {
        DemoCommand demo = new DemoCommand(parts);
        CommandLine galea = new CommandLine(new GaleaCommand(parts, demo));
        galea.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
        Map<String, Supplier<Object>> all = subcommands(parts, demo);
        String first = arguments.length == 0 ? "" : arguments[0];
        if (all.containsKey(first)) {
            all.keySet().retainAll(Set.of(first));
        } else if (arguments.length == 0) {
            all.clear();
        }
        all.forEach((name, command) -> galea.addSubcommand(name, command.get()));
        return galea;
    }

    private static Map<String, Supplier<Object>> subcommands(Parts parts, DemoCommand demo) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("coach", () -> new CoachCommand(parts));
        all.put("demo", () -> demo);
        all.put("practice", () -> new PracticeCommand(parts));
        all.put("analyze", () -> new AnalyzeCommand(parts));
        all.put("look", () -> new LookCommand(parts));
        all.put("routines", () -> new RoutinesCommand(parts));
        all.put("history", () -> history(parts));
        all.put("models", () -> new ModelsCommand(parts));
        all.put("doctor", () -> new DoctorCommand(parts));
        all.put("bench", () -> new BenchCommand(parts));
        all.put("about", () -> new AboutCommand(parts));
        return all;
    }

    private static CommandLine history(Parts parts) {
        return new CommandLine(new HistoryCommand(parts))
                .addSubcommand(new ExportCommand(parts))
                .addSubcommand(new RecoverCommand(parts))
                .addSubcommand(new DeleteCommand(parts))
                .addSubcommand(new UndoCommand(parts))
                .addSubcommand(new BackupCommand(parts))
                .addSubcommand(new RestoreCommand(parts))
                .addSubcommand(new ImportCommand(parts))
                .addSubcommand(new SyncCommand(parts));
    }

    private static int explain(Exception e, Terminal terminal) {
        terminal.clearStatus();
        if (e instanceof InterruptedException) {
            terminal.complain("interrupted; everything so far is saved.");
            return ExitCode.INTERRUPTED.code();
        }
        ExitCode code = codeOf(e);
        terminal.complain(
                code == ExitCode.UNEXPECTED && !(e instanceof CommandException || e instanceof HistoryException)
                        ? "something unexpected happened (" + e + "); the log in the data folder says more."
                        : String.valueOf(e.getMessage()));
        LOG.error("command failed", e);
        return code.code();
    }

    private static ExitCode codeOf(Exception e) {
        if (e instanceof CommandException command) {
            return command.exitCode();
        }
        if (e instanceof InferenceException) {
            return ExitCode.NETWORK;
        }
        if (e instanceof HistoryException history) {
            return history.kind() == HistoryException.Kind.UNREACHABLE ? ExitCode.UNEXPECTED : ExitCode.INPUT;
        }
        return e instanceof CaptureException || e instanceof ObservationException
                ? ExitCode.INPUT
                : ExitCode.UNEXPECTED;
    }
}
