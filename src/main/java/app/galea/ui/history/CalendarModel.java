package app.galea.ui.history;

import app.galea.wording.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A month of the calendar, and the day in it the keyboard stands on. Weeks begin on Monday, as those of the trends do.
 * Confined to the JavaFX thread.
 */
final class CalendarModel {

    /** Days shown: six weeks hold every month. */
    static final int DAYS = 42;

    /** From so many minutes on a day is shaded more, 0 to 3. */
    private static final double[] SHADES = {0, 5, 12};

    private final LocalDate today;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<List<Day>> days = new ReadOnlyObjectWrapper<>(List.of());
    private Map<LocalDate, Double> minutes = Map.of();

    /**
     * A day as it is shown. Immutable.
     *
     * @param isInMonth whether it belongs to the month, not to those around it
     * @param isInShownWeek whether its week has a day of the month
     * @param minutes of massage; 0 without
     * @param shade 0 for none to 3 for much
     */
    record Day(
            LocalDate date,
            boolean isInMonth,
            boolean isInShownWeek,
            boolean isToday,
            boolean isToCome,
            double minutes,
            int shade) {

        boolean hasSessions() {
            return shade > 0;
        }

        /** "12 min", empty without. */
        String brief(Messages messages) {
            return hasSessions() ? messages.text("past.day.minutes", Math.max(1, Math.round(minutes))) : "";
        }

        /** All a screen reader says of it. */
        String spoken(Messages messages) {
            String name = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                    .withLocale(messages.locale())
                    .format(date);
            return hasSessions()
                    ? messages.text("past.day.spoken", name, Math.max(1, Math.round(minutes)))
                    : messages.text("past.day.none", name);
        }
    }

    CalendarModel(LocalDate today) {
        this.today = today;
        day = new ReadOnlyObjectWrapper<>(today);
        lay();
    }

    /** The days shown, from a Monday on. */
    ReadOnlyObjectProperty<List<Day>> days() {
        return days.getReadOnlyProperty();
    }

    /** The day the keyboard stands on; its month is shown. */
    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    YearMonth month() {
        return YearMonth.from(day.get());
    }

    /** "November 2026". */
    String title(Messages messages) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", messages.locale()).format(month());
    }

    /** "Mo" to "Su". */
    static List<String> weekdays(Messages messages) {
        return Arrays.stream(DayOfWeek.values())
                .map(one -> one.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()))
                .toList();
    }

    void show(Map<LocalDate, Double> minutesByDay) {
        minutes = Map.copyOf(minutesByDay);
        lay();
    }

    /** Goes to a day, not into the future. */
    void go(LocalDate to) {
        day.set(to.isAfter(today) ? today : to);
        lay();
    }

    void move(int byDays) {
        go(day.get().plusDays(byDays));
    }

    void turn(int byMonths) {
        go(day.get().plusMonths(byMonths));
    }

    /** Whether there is a later month to be shown. */
    boolean hasNext() {
        return month().isBefore(YearMonth.from(today));
    }

    private void lay() {
        LocalDate first = month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Day> laid = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate date = first.plusDays(i);
            double of = minutes.getOrDefault(date, 0.0);
            LocalDate monday = first.plusDays(i - i % 7);
            laid.add(new Day(
                    date,
                    YearMonth.from(date).equals(month()),
                    !YearMonth.from(monday).isAfter(month()),
                    date.equals(today),
                    date.isAfter(today),
                    of,
                    shade(date)));
        }
        days.set(List.copyOf(laid));
    }

    private int shade(LocalDate date) {
        if (!minutes.containsKey(date)) {
            return 0;
        }
        int shade = 0;
        for (double from : SHADES) {
            shade += minutes.getOrDefault(date, 0.0) >= from ? 1 : 0;
        }
        return shade;
    }
}
