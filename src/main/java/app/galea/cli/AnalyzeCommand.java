package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.pipeline.Ending;
import app.galea.report.SessionReport;
import app.galea.report.SummaryJson;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import app.galea.wording.SummaryWording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea analyze}: videos, streams, folders of pictures or recordings to summaries. */
@Command(
        name = "analyze",
        description = "Videos, streams, folders of pictures or recorded sessions to summaries.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Video, address, folder of pictures, or trace.")
    private List<String> inputs = List.of();

    @ArgGroup
    private RoutineChoice choice = new RoutineChoice();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--trace", paramLabel = "FILE", description = "Record the observations (with one input).")
    private Optional<Path> trace = Optional.empty();

    @Option(
            names = "--fov",
            paramLabel = "DEGREES",
            description = "The camera's angle of view across the longer side. Default: ${DEFAULT-VALUE}")
    private double fieldOfView = CameraModel.DEFAULT_FIELD_OF_VIEW_DEG;

    /** A routine, or none; a recording brings its own. */
    static final class RoutineChoice {

        @Option(
                names = "--routine",
                paramLabel = "ID",
                description = "Measure against this routine. Default: base-to-crown; a trace's own.")
        private Optional<String> id = Optional.empty();

        @Option(names = "--free", description = "Measure without a routine.")
        private boolean free;

        Optional<String> id() {
            return id;
        }

        boolean isFree() {
            return free;
        }
    }

    AnalyzeCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, InferenceException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        if (trace.isPresent() && inputs.size() > 1) {
            throw new CommandException(ExitCode.USAGE, "--trace records one input; there are " + inputs.size() + ".");
        }
        if (report.isOneFile() && inputs.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE, "--report needs a folder for " + inputs.size() + " inputs, not a file.");
        }
        List<SessionSummary> summaries = new ArrayList<>();
        ExitCode worst = ExitCode.FINE;
        for (String input : inputs) {
            if (parts.outside().stop().isWished()) {
                worst = ExitCode.INTERRUPTED;
                break;
            }
            try (Analysis analysis = Analysis.open(parts, input, choice, fieldOfView)) {
                Ending ending = analysis.run(trace, Messages.of(options.locale()));
                analysis.troubles(ending).forEach(terminal::complain);
                worst = worse(worst, ExitCode.of(ending));
                summaries.add(ending.summary());
                worst = worse(worst, tell(input, analysis, ending.summary()));
            } catch (CaptureException e) {
                terminal.complain(String.valueOf(e.getMessage()));
                worst = ExitCode.INPUT;
            }
        }
        if (!summaries.isEmpty()) {
            options.write(
                    inputs.size() == 1 ? SummaryJson.write(summaries.get(0)) : SummaryJson.writeAll(summaries),
                    terminal);
        }
        return worst.code();
    }

    private ExitCode tell(String input, Analysis analysis, SessionSummary summary) throws CommandException {
        Terminal terminal = parts.terminal();
        Messages messages = Messages.of(options.locale());
        if (!options.wantsJson()) {
            new SummaryWording(messages)
                    .lines(summary, analysis.title(messages))
                    .forEach(terminal::answer);
        }
        SessionReport told = SessionReport.of(summary, analysis.occasion(messages), messages);
        return report.write(told, name(input), terminal);
    }

    private static ExitCode worse(ExitCode a, ExitCode b) {
        return a == ExitCode.FINE ? b : a;
    }

    /** A file name of an input's last part. */
    private static String name(String input) {
        String last = input.replaceAll("[/\\\\]+$", "").replaceAll("^.*[/\\\\]", "");
        return last.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
