package app.galea.ui.history;

import app.galea.history.HistoryTrends.Week;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is followed over weeks. */
enum Trend {
    MINUTES("minutes", Week::minutes),
    COVERAGE("coverage", Week::coverage),
    PACE("pace", Week::pace);

    /** Tops of an axis of minutes. */
    private static final double[] TOPS = {10, 20, 30, 60, 90, 120, 180, 240, 300, 420, 600};

    private final String id;
    private final ToDoubleFunction<Week> value;

    Trend(String id, ToDoubleFunction<Week> value) {
        this.id = id;
        this.value = value;
    }

    String id() {
        return id;
    }

    /** NaN in a week without. */
    double of(Week week) {
        return this == MINUTES && week.sessions() == 0 ? Double.NaN : value.applyAsDouble(week);
    }

    String title(Messages messages) {
        return messages.text("past.trend." + id);
    }

    /** A value as it is read. */
    String text(double of, Messages messages) {
        return switch (this) {
            case MINUTES -> messages.text("past.minutes", Math.round(of));
            case COVERAGE -> new Figures(messages).percent(of);
            case PACE -> messages.text("report.pace", Figures.pace(of));
        };
    }

    /** Where the axis ends. */
    double top(List<Week> weeks) {
        double most = weeks.stream()
                .mapToDouble(this::of)
                .filter(one -> !Double.isNaN(one))
                .max()
                .orElse(0);
        return switch (this) {
            case COVERAGE -> 1;
            case PACE -> Math.max(60, 20 * Math.ceil(most / 20));
            case MINUTES -> {
                double top = 60 * Math.ceil(most / 60);
                for (int i = TOPS.length - 1; i >= 0; i--) {
                    top = TOPS[i] >= most ? TOPS[i] : top;
                }
                yield top;
            }
        };
    }

    /** A number of the axis. */
    String tick(double of) {
        return this == COVERAGE ? Figures.wholePercent(of) : String.valueOf(Math.round(of));
    }

    /** The newest value with when it was; a dash where there is none. */
    String newest(List<Week> weeks, Messages messages) {
        for (int i = weeks.size() - 1; i >= 0; i--) {
            double one = of(weeks.get(i));
            if (!Double.isNaN(one)) {
                return i == weeks.size() - 1
                        ? messages.text("past.trend.now", text(one, messages))
                        : messages.text("past.trend.then", text(one, messages), day(weeks.get(i), messages));
            }
        }
        return Figures.NONE;
    }

    /** What a screen reader says of the chart. */
    String spoken(List<Week> weeks, Messages messages) {
        double[] values = weeks.stream()
                .mapToDouble(this::of)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        if (values.length == 0) {
            return title(messages) + ": " + messages.text("past.trend.none");
        }
        return title(messages)
                + ": "
                + messages.text(
                        "past.trend.spoken",
                        text(values[0], messages),
                        text(values[values.length - 1], messages),
                        newest(weeks, messages));
    }

    private static String day(Week week, Messages messages) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(week.monday());
    }
}
