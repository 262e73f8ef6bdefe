package app.galea.cli;

import app.galea.history.Comparison;
import app.galea.history.HistoryException;
import app.galea.history.HistoryTrends;
import app.galea.history.NextRoutine;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.SummaryJson;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
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
import java.util.Optional;
import java.util.TreeMap;
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
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        Messages messages = Messages.of(options.locale());
        PastSessions past = PastSessions.open(parts);
        List<SessionEntry> entries = past.all();
        if (options.wantsJson()) {
            options.write(
                    Json.text(Map.of(
                            "sessions", entries.stream().map(HistoryJson::entry).toList())),
                    terminal);
            return ExitCode.FINE.code();
        }
        if (entries.isEmpty()) {
            terminal.answer(messages.text("history.empty"));
        }
        entries.forEach(entry -> terminal.answer(line(entry, messages)));
        int waiting = past.keeper().unfinished().size();
        if (waiting > 0) {
            terminal.say(messages.text("history.unfinished", waiting));
        }
        return ExitCode.FINE.code();
    }

    @Command(name = "show", description = "Shows a session's summary.", mixinStandardHelpOptions = true)
    int show(@Mixin CommonOptions options, @Parameters(paramLabel = "ID") String id)
            throws CommandException, HistoryException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        SessionSummary summary = PastSessions.open(parts).find(id).summary();
        if (options.wantsJson()) {
            options.write(SummaryJson.write(summary), terminal);
        } else {
            Messages messages = Messages.of(options.locale());
            String title = parts.routines()
                    .find(summary.routine())
                    .map(routine -> new RoutineWording(messages).title(routine))
                    .orElse(summary.routine());
            new SummaryWording(messages).lines(summary, title).forEach(terminal::answer);
        }
        return ExitCode.FINE.code();
    }

    @Command(
            name = "export",
            description = "Writes summaries as JSON: of the sessions named, else of all.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "ID", arity = "0..*") Optional<List<String>> ids,
            @Option(names = "--report", paramLabel = "DIR", description = "One file for each session in this folder.")
                    Optional<Path> folder)
            throws CommandException, HistoryException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        PastSessions past = PastSessions.open(parts);
        List<String> wanted = new ArrayList<>(ids.orElse(List.of()));
        if (wanted.isEmpty()) {
            past.all().forEach(entry -> wanted.add(entry.id().toString()));
        }
        List<SessionSummary> summaries = new ArrayList<>();
        for (String id : wanted) {
            SessionRecord record = past.find(id);
            summaries.add(record.summary());
            if (folder.isPresent()) {
                Path file = folder.get().resolve(record.id() + ".summary.json");
                CommonOptions.writeFile(file, SummaryJson.write(record.summary()));
                terminal.say("written: " + file);
            }
        }
        options.write(SummaryJson.writeAll(summaries), terminal);
        return ExitCode.FINE.code();
    }

    @Command(name = "compare", description = "Puts two sessions side by side.", mixinStandardHelpOptions = true)
    int compare(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "ID") String one,
            @Parameters(paramLabel = "OTHER") String other)
            throws CommandException, HistoryException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        PastSessions past = PastSessions.open(parts);
        Comparison comparison = Comparison.of(past.find(one), past.find(other));
        if (options.wantsJson()) {
            options.write(Json.text(HistoryJson.comparison(comparison)), terminal);
            return ExitCode.FINE.code();
        }
        comparison.figures().forEach(figure -> terminal.answer(line(figure.name(), figure)));
        comparison.zones().forEach(pair -> terminal.answer(line(pair.zone().id(), pair.coverage())));
        return ExitCode.FINE.code();
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
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        if (weeks < 1) {
            throw new CommandException(ExitCode.USAGE, "--weeks counts from 1: " + weeks);
        }
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = parts.outside().clock().wallTime().atZone(zone).toLocalDate();
        HistoryTrends trends =
                new HistoryTrends(PastSessions.open(parts).history().list(), zone);
        List<HistoryTrends.Dose> doses = parts.routines().routines().stream()
                .map(routine -> trends.dose(routine.id(), routine.doseMinutes()))
                .filter(dose -> dose.sessions() > 0)
                .toList();
        if (options.wantsJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(
                    "weeks",
                    trends.weeks(today, weeks).stream().map(HistoryJson::week).toList());
            json.put("days_in_a_row", trends.streak(today).days());
            json.put("longest_days_in_a_row", trends.streak(today).longest());
            json.put("doses", doses.stream().map(HistoryJson::dose).toList());
            options.write(Json.text(json), terminal);
            return ExitCode.FINE.code();
        }
        trends.weeks(today, weeks)
                .forEach(week -> terminal.answer(String.format(
                        Locale.ROOT,
                        "%s  %3d  %6.1f min  %5s  %5s/min",
                        week.monday(),
                        week.sessions(),
                        week.minutes(),
                        Double.isNaN(week.coverage()) ? "-" : Math.round(week.coverage() * 100) + " %",
                        Double.isNaN(week.pace()) ? "-" : String.format(Locale.ROOT, "%.1f", week.pace()))));
        doses.forEach(dose -> terminal.answer(String.format(
                Locale.ROOT,
                "%-22s %3d  %6.2f h  = %.1f x",
                dose.routine(),
                dose.sessions(),
                dose.hours(),
                dose.doses())));
        return ExitCode.FINE.code();
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
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        if (!(minutes >= NextRoutine.LEAST_MINUTES && minutes <= NextRoutine.MOST_MINUTES)) {
            throw new CommandException(ExitCode.USAGE, "--minutes goes from 1 to 60: " + minutes);
        }
        PastSessions past = PastSessions.open(parts);
        List<SessionSummary> last = new ArrayList<>();
        for (SessionEntry entry : past.history().list()) {
            if (last.size() < NextRoutine.SESSIONS && entry.isMassage()) {
                past.history().find(entry.id()).ifPresent(record -> last.add(record.summary()));
            }
        }
        Routine routine = new NextRoutine(
                        everyLanguage("history.next.title"),
                        everyLanguage("history.next.summary"),
                        everyLanguage("history.next.often"))
                .plan(last, minutes);
        if (save) {
            Path file = parts.folders().userRoutines().resolve(NextRoutine.ID + ".yaml");
            CommonOptions.writeFile(file, RoutineWriter.text(routine) + "\n");
            terminal.say("written: " + file);
        }
        if (options.wantsJson()) {
            options.write(Json.text(RoutineJson.whole(routine, options.locale().getLanguage())), terminal);
        } else {
            RoutineWording wording = new RoutineWording(Messages.of(options.locale()));
            terminal.answer(terminal.strong(wording.title(routine)));
            terminal.answer(wording.summary(routine));
            wording.stepLines(routine).forEach(terminal::answer);
        }
        return ExitCode.FINE.code();
    }

    private static LocalText everyLanguage(String key) {
        Map<String, String> texts = new TreeMap<>();
        Messages.LANGUAGES.forEach(
                tag -> texts.put(tag, Messages.of(Locale.forLanguageTag(tag)).text(key)));
        return new LocalText(texts);
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

    private static String line(String name, Comparison.Figure figure) {
        return String.format(Locale.ROOT, "%-20s %10s %10s", name, number(figure.before()), number(figure.after()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.valueOf(Json.rounded(value, 4));
    }
}
