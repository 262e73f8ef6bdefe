package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.history.HistoryTrends.Dose;
import app.galea.history.HistoryTrends.Streak;
import app.galea.history.HistoryTrends.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTrendsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-18");

    private static SessionEntry entry(String started, double activeSeconds, double coverage, double pace) {
        return new SessionEntry(
                UUID.randomUUID(),
                "",
                Instant.parse(started),
                "four-minute-standard",
                activeSeconds,
                activeSeconds,
                coverage,
                pace,
                Double.NaN,
                false,
                false,
                false,
                "");
    }

    private static HistoryTrends on(String... days) {
        return new HistoryTrends(
                Arrays.stream(days)
                        .map(day -> entry(day + "T12:00:00Z", 60, 0.5, 30))
                        .toList(),
                ZoneOffset.UTC);
    }

    @Test
    void countsDaysInARowUpToTodayOrYesterday() {
        assertThat(on("2026-03-18", "2026-03-17", "2026-03-16").streak(TODAY)).isEqualTo(new Streak(3, 3));
        assertThat(on("2026-03-17", "2026-03-16").streak(TODAY)).isEqualTo(new Streak(2, 2));
        assertThat(on("2026-03-16", "2026-03-15").streak(TODAY)).isEqualTo(new Streak(0, 2));
        assertThat(on("2026-03-18", "2026-03-18", "2026-02-02", "2026-02-01", "2026-01-31")
                        .streak(TODAY))
                .isEqualTo(new Streak(1, 3));
        assertThat(on().streak(TODAY)).isEqualTo(new Streak(0, 0));
    }

    @Test
    void weighsAWeeksMeansByTime() {
        HistoryTrends trends = new HistoryTrends(
                List.of(
                        entry("2026-03-16T08:00:00Z", 300, 0.2, 20),
                        entry("2026-03-17T08:00:00Z", 100, 0.6, Double.NaN),
                        entry("2026-03-15T23:59:00Z", 60, 0.9, 90)),
                ZoneOffset.UTC);
        List<Week> weeks = trends.weeks(TODAY, 3);
        assertThat(weeks)
                .extracting(Week::monday)
                .containsExactly(
                        LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-16"));
        assertThat(weeks.get(0).sessions()).isZero();
        assertThat(weeks.get(0).coverage()).isNaN();
        assertThat(weeks.get(1).pace()).isEqualTo(90);
        assertThat(weeks.get(2).coverage()).isCloseTo(0.3, within(1e-12));
        assertThat(weeks.get(2).pace()).isEqualTo(20);
        assertThat(weeks.get(2).minutes()).isCloseTo(400 / 60.0, within(1e-12));
    }

    @Test
    void daysBeginWhereThePersonIs() {
        HistoryTrends trends =
                new HistoryTrends(List.of(entry("2026-03-17T23:30:00Z", 60, 0, 0)), ZoneId.of("Europe/Warsaw"));
        assertThat(trends.minutesByDay()).containsOnlyKeys(TODAY);
    }

    @Test
    void tellsHowLongAgoARoutineWasDoneInThePersonsOwnDays() {
        List<SessionEntry> late =
                List.of(entry("2026-03-02T10:00:00Z", 60, 0.5, 30), entry("2026-03-17T23:30:00Z", 60, 0.5, 30));
        assertThat(new HistoryTrends(late, ZoneOffset.UTC).daysSinceLast(TODAY))
                .containsExactly(Map.entry("four-minute-standard", 1L));
        assertThat(new HistoryTrends(late, ZoneId.of("Europe/Warsaw")).daysSinceLast(TODAY))
                .containsExactly(Map.entry("four-minute-standard", 0L));
    }

    @Test
    void setsHoursAgainstTheDose() {
        Dose dose = on("2026-03-18", "2026-03-17").dose("four-minute-standard", 4);
        assertThat(dose.hours()).isCloseTo(2 / 60.0, within(1e-12));
        assertThat(dose.doses()).isCloseTo(0.5, within(1e-12));
        assertThat(on("2026-03-18").dose("other", 4).sessions()).isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** Whatever the days: the weeks' minutes are the days' minutes, and no streak is longer than the longest. */
    @ParameterizedTest
    @MethodSource("seeds")
    void minutesAreCountedOnce(long seed) {
        Random random = new Random(seed);
        List<SessionEntry> entries = IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> entry(
                        TODAY.minusDays(random.nextInt(60)) + "T10:00:00Z",
                        random.nextInt(900),
                        random.nextDouble(),
                        30))
                .toList();
        HistoryTrends trends = new HistoryTrends(entries, ZoneOffset.UTC);
        double weeks =
                trends.weeks(TODAY, 12).stream().mapToDouble(Week::minutes).sum();
        double days = trends.minutesByDay().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(weeks).isCloseTo(days, within(1e-6));
        assertThat(trends.streak(TODAY).days())
                .isLessThanOrEqualTo(trends.streak(TODAY).longest());
        assertThat(trends.streak(TODAY).longest())
                .isLessThanOrEqualTo(trends.minutesByDay().size());
    }
}
