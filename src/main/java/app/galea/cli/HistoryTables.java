package app.galea.cli;

import app.galea.history.Comparison;
import app.galea.history.Comparison.Figure;
import app.galea.history.HistoryTrends.Dose;
import app.galea.history.HistoryTrends.Week;
import app.galea.routine.RoutineLibrary;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Tables about the past for a terminal, in one language. Immutable. */
record HistoryTables(Messages messages, Figures figures) {

    private static final String NOTHING = "-";

    static HistoryTables in(Messages messages) {
        return new HistoryTables(messages, new Figures(messages));
    }

    /** Two sessions side by side, as a whole and by zone; what neither of both has is left out. */
    List<String> comparison(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                messages.text("history.first"),
                messages.text("history.second_one"),
                messages.text("history.change")));
        for (Figure figure : comparison.figures()) {
            add(rows, messages.text("history.figure." + figure.name()), figure, reader(figure.name()));
        }
        for (Comparison.ZonePair pair : comparison.zones()) {
            if (pair.dwell().before() + pair.dwell().after() > 0) {
                add(rows, messages.text("zone." + pair.zone().id()), pair.coverage(), figures::percent);
            }
        }
        return aligned(rows);
    }

    private DoubleFunction<String> reader(String figure) {
        return figure.endsWith("_s") ? HistoryTables::time : "pace_mean".equals(figure) ? this::pace : figures::percent;
    }

    private static void add(List<List<String>> rows, String name, Figure figure, DoubleFunction<String> text) {
        double change = figure.change();
        String sign = change < 0 ? "-" : "+";
        rows.add(List.of(
                name,
                orNothing(figure.before(), text),
                orNothing(figure.after(), text),
                Double.isNaN(change) ? NOTHING : sign + text.apply(Math.abs(change))));
    }

    /** A line for each week. */
    List<String> weeks(List<Week> weeks) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("history.week"),
                messages.text("history.sessions"),
                messages.text("history.minutes"),
                messages.text("report.coverage"),
                messages.text("history.figure.pace_mean")));
        for (Week week : weeks) {
            rows.add(List.of(
                    week.monday().toString(),
                    String.valueOf(week.sessions()),
                    String.format(messages.locale(), "%.1f", week.minutes()),
                    orNothing(week.coverage(), figures::percent),
                    orNothing(week.pace(), this::pace)));
        }
        return aligned(rows);
    }

    /** What was done of each routine; nothing where none was done. */
    List<String> doses(List<Dose> doses, RoutineLibrary routines) {
        if (doses.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("history.routine"),
                messages.text("history.sessions"),
                messages.text("history.hours"),
                messages.text("history.doses")));
        for (Dose dose : doses) {
            rows.add(List.of(
                    routines.find(dose.routine())
                            .map(routine -> new RoutineWording(messages).title(routine))
                            .orElse(dose.routine()),
                    String.valueOf(dose.sessions()),
                    String.format(messages.locale(), "%.2f", dose.hours()),
                    String.format(messages.locale(), "%.1f", dose.doses())));
        }
        return aligned(rows);
    }

    private String pace(double pace) {
        return String.format(messages.locale(), "%.1f", pace);
    }

    private static String time(double seconds) {
        return Progress.minutes(seconds);
    }

    private static String orNothing(double value, DoubleFunction<String> text) {
        return Double.isNaN(value) ? NOTHING : text.apply(value);
    }

    /** The first column to the left, the others to the right. */
    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(cells -> cells.get(at).length())
                        .max()
                        .orElse(1);
                String format = column == 0 ? "%-" + Math.max(1, width) + "s" : "  %" + width + "s";
                line.append(String.format(Locale.ROOT, format, row.get(column)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
