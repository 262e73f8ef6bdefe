package app.galea.cli;

import app.galea.history.Comparison;
import app.galea.history.HistoryException;
import app.galea.history.HistoryTrends;
import app.galea.history.NextRoutine;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.Occasion;
import app.galea.report.SessionReport;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.RoutineWriter;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.SummaryWording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea history}: the sessions of the past, looked at. */
@Command(
        name = "history",
        description = "The sessions of the past: look at them, compare them, keep them safe.",
        mixinStandardHelpOptions = true)
final class HistoryCommand {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Parts parts;

    HistoryCommand(Parts parts) {
        this.parts = parts;
    }

    @Command(name = "list", description = "Lists the sessions, newest first.", mixinStandardHelpOptions = true)
    int list(@Mixin CommonOptions options) throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        List<SessionEntry> entries = past.all();
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(line(entry, visit.messages())));
        if (entries.isEmpty()) {
            lines.add(visit.messages().text("history.empty"));
        }
        int code = visit.answer(
                Map.of("sessions", entries.stream().map(HistoryJson::entry).toList()), lines);
        int waiting = past.keeper().unfinished().size();
        if (waiting > 0) {
            visit.terminal().say(visit.messages().text("history.unfinished", waiting));
        }
        return code;
    }

    @Command(name = "show", description = "Shows a session's summary.", mixinStandardHelpOptions = true)
    int show(@Mixin CommonOptions options, @Parameters(paramLabel = "ID") String id)
            throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        Messages messages = visit.messages();
        SessionRecord record = visit.past().find(id);
        SessionSummary summary = record.summary();
        if (options.wantsJson()) {
            options.write(SummaryJson.write(summary, record.checkIn()), visit.terminal());
            return ExitCode.FINE.code();
        }
        String title = parts.routines()
                .find(summary.routine())
                .map(routine -> new RoutineWording(messages).title(routine))
                .orElse(summary.routine());
        new SummaryWording(messages).lines(summary, title).forEach(visit.terminal()::answer);
        SessionReport.of(summary, Occasion.UNKNOWN.with(record.checkIn()), messages)
                .checkIn()
                .forEach(row -> visit.terminal()
                        .answer(messages.text("history.answer", row.name(), row.before(), row.after())));
        return ExitCode.FINE.code();
    }

    @Command(name = "compare", description = "Puts two sessions side by side.", mixinStandardHelpOptions = true)
    int compare(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "ID") String one,
            @Parameters(paramLabel = "OTHER") String other)
            throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        Comparison comparison = Comparison.of(past.find(one), past.find(other));
        return visit.answer(
                HistoryJson.comparison(comparison),
                HistoryTables.in(visit.messages()).comparison(comparison));
    }

    @Command(
            name = "trends",
            description = "Minutes, coverage and pace by week, days in a row, and what was done of each routine.",
            mixinStandardHelpOptions = true)
    int trends(
            @Mixin CommonOptions options,
            @Option(names = "--weeks", description = "How many weeks. Default: ${DEFAULT-VALUE}", defaultValue = "12")
                    int weeks)
            throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        if (weeks < 1) {
            throw new CommandException(ExitCode.USAGE, "--weeks counts from 1: " + weeks);
        }
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = parts.outside().clock().wallTime().atZone(zone).toLocalDate();
        HistoryTrends trends = new HistoryTrends(visit.past().history().list(), zone);
        RoutineLibrary routines = parts.routines();
        List<HistoryTrends.Dose> doses = routines.routines().stream()
                .map(routine -> trends.dose(routine.id(), routine.doseMinutes()))
                .filter(dose -> dose.sessions() > 0)
                .toList();
        List<HistoryTrends.Week> shown = trends.weeks(today, weeks);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("weeks", shown.stream().map(HistoryJson::week).toList());
        json.put("days_in_a_row", trends.streak(today).days());
        json.put("longest_days_in_a_row", trends.streak(today).longest());
        json.put("doses", doses.stream().map(HistoryJson::dose).toList());
        HistoryTables tables = HistoryTables.in(visit.messages());
        List<String> lines = new ArrayList<>(tables.weeks(shown));
        if (!doses.isEmpty()) {
            lines.add("");
            lines.addAll(tables.doses(doses, routines));
        }
        return visit.answer(json, lines);
    }

    @Command(
            name = "next",
            description = "A routine from the weak and the tense zones of the last sessions.",
            mixinStandardHelpOptions = true)
    int next(
            @Mixin CommonOptions options,
            @Option(names = "--minutes", description = "How long. Default: ${DEFAULT-VALUE}", defaultValue = "5")
                    double minutes,
            @Option(names = "--save", description = "Keep it among your routines, as " + NextRoutine.ID + ".")
                    boolean save)
            throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        if (!(minutes >= NextRoutine.LEAST_MINUTES && minutes <= NextRoutine.MOST_MINUTES)) {
            throw new CommandException(ExitCode.USAGE, "--minutes goes from 1 to 60: " + minutes);
        }
        PastSessions past = visit.past();
        List<SessionSummary> last = new ArrayList<>();
        for (SessionEntry entry : past.history().list()) {
            if (last.size() < NextRoutine.SESSIONS && entry.isMassage()) {
                past.history().find(entry.id()).ifPresent(record -> last.add(record.summary()));
            }
        }
        Routine routine = new NextRoutine(
                        Messages.everywhere("history.next.title"),
                        Messages.everywhere("history.next.summary"),
                        Messages.everywhere("history.next.often"))
                .plan(last, minutes);
        if (save) {
            Path file = parts.folders().userRoutines().resolve(NextRoutine.ID + ".yaml");
            CommonOptions.writeFile(file, RoutineWriter.text(routine) + "\n");
            visit.terminal().say("written: " + file);
        }
        RoutineWording wording = new RoutineWording(visit.messages());
        List<String> lines = new ArrayList<>();
        lines.add(visit.terminal().strong(wording.title(routine)));
        lines.add(wording.summary(routine));
        lines.addAll(wording.stepLines(routine));
        return visit.answer(RoutineJson.whole(routine, options.locale().getLanguage()), lines);
    }

    private static String line(SessionEntry entry, Messages messages) {
        return String.format(
                        Locale.ROOT,
                        "%s  %s  %-20s %5s  %3d %%  %s",
                        entry.id().toString().substring(0, 8),
                        DAY.format(entry.started().atZone(ZoneId.systemDefault())),
                        entry.routine().isEmpty() ? "-" : entry.routine(),
                        Progress.minutes(entry.durationSeconds()),
                        Math.round(entry.coverage() * 100),
                        entry.recovered() ? messages.text("history.recovered") : "")
                .stripTrailing();
    }
}
