package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.Occasion;
import app.galea.report.SessionReport;
import app.galea.report.StudyCsv;
import app.galea.report.SummaryJson;
import app.galea.routine.RoutineLibrary;
import app.galea.wording.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea history export}: past sessions as files that other programs and other people can read. */
@Command(
        name = "export",
        description = {
            "Writes the sessions named, else all: their reports, one table of all, or their summaries as JSON.",
            "At least one of --report, --csv and --json says what is wanted."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "All of them as one table, a row for each session and zone.")
    private Optional<Path> table = Optional.empty();

    ExportCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        if (!reports.isWanted() && table.isEmpty() && !options.wantsJson()) {
            throw new CommandException(ExitCode.USAGE, "say what to write: --report DIR, --csv FILE or --json FILE.");
        }
        PastSessions past = visit.past();
        List<String> wanted = new ArrayList<>(ids);
        if (wanted.isEmpty()) {
            for (SessionEntry entry : past.all()) {
                wanted.add(entry.id().toString());
            }
        }
        if (reports.isOneFile() && wanted.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE, "--report needs a folder for " + wanted.size() + " sessions, not a file.");
        }
        RoutineLibrary routines = parts.routines();
        StringBuilder rows = new StringBuilder();
        List<StudyCsv.Entry> kept = new ArrayList<>();
        ExitCode worst = ExitCode.FINE;
        for (String id : wanted) {
            SessionRecord record = past.find(id);
            if (reports.isWanted() && worst == ExitCode.FINE) {
                worst = reports.write(report(record, routines, visit.messages()), nameOf(record), visit.terminal());
            }
            StudyCsv.Entry entry = entry(record);
            table.ifPresent(file -> rows.append(rows(entry)));
            if (options.wantsJson()) {
                // only then: years of sessions are more than fits into memory
                kept.add(entry);
            }
        }
        if (table.isPresent()) {
            CommonOptions.writeFile(table.get(), StudyCsv.head() + rows);
            visit.terminal().say("written: " + table.get());
        }
        options.write(SummaryJson.writeAnswered(kept), visit.terminal());
        return worst.code();
    }

    /** Sorted by time in a folder, and never the same for two sessions. */
    private static String nameOf(SessionRecord record) {
        String routine = record.summary().isFree() ? "free" : record.summary().routine();
        return STAMP.format(record.started()) + "-" + routine + "-"
                + record.id().toString().substring(0, 8);
    }

    private static SessionReport report(SessionRecord record, RoutineLibrary routines, Messages messages) {
        Occasion occasion = routines.find(record.summary().routine())
                .map(routine -> Occasion.of(routine, messages))
                .orElse(Occasion.UNKNOWN);
        return SessionReport.of(
                record.summary(),
                occasion.at(record.started(), ZoneId.systemDefault(), messages).with(record.checkIn()),
                messages);
    }

    private static StudyCsv.Entry entry(SessionRecord record) {
        return new StudyCsv.Entry(
                record.id().toString(),
                record.started().toString(),
                record.profile(),
                record.summary(),
                record.checkIn());
    }

    private static String rows(StudyCsv.Entry entry) {
        try {
            StringBuilder rows = new StringBuilder();
            StudyCsv.rows(rows, entry);
            return rows.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }
}
