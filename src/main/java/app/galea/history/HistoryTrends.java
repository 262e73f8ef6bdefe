package app.galea.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What comes of the sessions over days and weeks; demonstrations and practice on a drawn head do not count. Immutable, any thread. */
public final class HistoryTrends {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;

    private final List<SessionEntry> entries;
    private final ZoneId zone;

    /** @param zone by which days begin */
    public HistoryTrends(List<SessionEntry> entries, ZoneId zone) {
        this.entries = entries.stream().filter(SessionEntry::isMassage).toList();
        this.zone = zone;
    }

    /**
     * One week. Immutable.
     *
     * @param monday its first day
     * @param minutes active time
     * @param coverage the sessions' mean, by their active time; NaN in a week without
     * @param pace cycles a minute, likewise; NaN where no rhythm was found
     * @param paceInBand likewise; NaN where none was measured
     */
    public record Week(
            LocalDate monday, int sessions, double minutes, double coverage, double pace, double paceInBand) {}

    /**
     * Days in a row. Immutable.
     *
     * @param days up to today; a day that is not over yet breaks nothing
     * @param longest there ever was
     */
    public record Streak(int days, int longest) {}

    /**
     * What was done of a routine. Immutable.
     *
     * @param hours active time
     * @param doses how many times its published length that is
     */
    public record Dose(String routine, int sessions, double hours, double doses) {}

    /** Active minutes by day, only days with a session. */
    public SortedMap<LocalDate, Double> minutesByDay() {
        return days();
    }

    private NavigableMap<LocalDate, Double> days() {
        NavigableMap<LocalDate, Double> minutes = new TreeMap<>();
        entries.forEach(entry -> minutes.merge(day(entry), entry.activeSeconds() / SECONDS_PER_MINUTE, Double::sum));
        return minutes;
    }

    public Streak streak(LocalDate today) {
        NavigableMap<LocalDate, Double> days = days();
        int longest = 0;
        int run = 0;
        int current = 0;
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : days.headMap(today, true).keySet()) {
            run = before.equals(day.minusDays(1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        if (before.equals(today) || before.equals(today.minusDays(1))) {
            current = run;
        }
        return new Streak(current, longest);
    }

    /** The last weeks, oldest first, that of today last; also those without a session. */
    public List<Week> weeks(LocalDate today, int count) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        NavigableMap<LocalDate, List<SessionEntry>> byWeek = new TreeMap<>();
        for (int i = count - 1; i >= 0; i--) {
            byWeek.put(last.minusWeeks(i), new ArrayList<>());
        }
        for (SessionEntry entry : entries) {
            LocalDate monday = day(entry).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            List<SessionEntry> week = byWeek.getOrDefault(monday, List.of());
            if (byWeek.containsKey(monday)) {
                week.add(entry);
            }
        }
        List<Week> weeks = new ArrayList<>();
        byWeek.forEach((monday, sessions) -> weeks.add(week(monday, sessions)));
        return weeks;
    }

    /** How much was done by a routine, however long ago. */
    public Dose dose(String routine, double doseMinutes) {
        List<SessionEntry> done = entries.stream()
                .filter(entry -> entry.routine().equals(routine))
                .toList();
        double seconds = done.stream().mapToDouble(SessionEntry::activeSeconds).sum();
        return new Dose(routine, done.size(), seconds / SECONDS_PER_HOUR, seconds / SECONDS_PER_MINUTE / doseMinutes);
    }

    /** How many days ago each routine was last done, by its id; free massages do not count. */
    public Map<String, Long> daysSinceLast(LocalDate today) {
        Map<String, Long> days = new HashMap<>();
        for (SessionEntry entry : entries) {
            if (!entry.routine().isEmpty()) {
                long ago = Math.max(0, ChronoUnit.DAYS.between(day(entry), today));
                days.merge(entry.routine(), ago, Math::min);
            }
        }
        return days;
    }

    private static Week week(LocalDate monday, List<SessionEntry> sessions) {
        double seconds =
                sessions.stream().mapToDouble(SessionEntry::activeSeconds).sum();
        return new Week(
                monday,
                sessions.size(),
                seconds / SECONDS_PER_MINUTE,
                mean(sessions, SessionEntry::coverage),
                mean(sessions, SessionEntry::paceMean),
                mean(sessions, SessionEntry::paceInBandShare));
    }

    /** By active time; sessions without a value do not vote. */
    private static double mean(List<SessionEntry> sessions, ToDoubleFunction<SessionEntry> value) {
        double weights = 0;
        double sum = 0;
        for (SessionEntry session : sessions) {
            double one = value.applyAsDouble(session);
            if (!Double.isNaN(one)) {
                weights += session.activeSeconds();
                sum += session.activeSeconds() * one;
            }
        }
        return weights > 0 ? sum / weights : Double.NaN;
    }

    private LocalDate day(SessionEntry entry) {
        return entry.started().atZone(zone).toLocalDate();
    }
}
