package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.history.HistoryException;
import app.galea.inference.InferenceException;
import app.galea.observation.ObservationException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        int code = commands(parts)
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

    private static CommandLine commands(Parts parts) {
        DemoCommand demo = new DemoCommand(parts);
        CommandLine galea = new CommandLine(new GaleaCommand(parts, demo));
        galea.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
        return galea.addSubcommand(new CoachCommand(parts))
                .addSubcommand(demo)
                .addSubcommand(new PracticeCommand(parts))
                .addSubcommand(new AnalyzeCommand(parts))
                .addSubcommand(new LookCommand(parts))
                .addSubcommand(new RoutinesCommand(parts))
                .addSubcommand(history(parts))
                .addSubcommand(new ModelsCommand(parts))
                .addSubcommand(new DoctorCommand(parts))
                .addSubcommand(new BenchCommand(parts))
                .addSubcommand(new AboutCommand(parts));
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
