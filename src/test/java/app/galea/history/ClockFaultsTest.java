package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.fault.FaultCount;
import app.galea.history.HistoryTrends.Streak;
import app.galea.history.HistoryTrends.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A session a day for more than a year, where clocks change by an hour, by half an hour and at midnight, where a day was
 * left out altogether, and where the person travels or the clock was wrong: days, weeks and days in a row add up.
 */
@Tag("fault")
class ClockFaultsTest {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Europe/Warsaw",
            "Europe/Istanbul",
            "America/New_York",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Africa/Cairo",
            "Asia/Beirut",
            "Asia/Tehran",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Antarctica/Troll",
            "Pacific/Apia",
            "Pacific/Chatham",
            "UTC");

    private static final List<String> LOCALES =
            List.of("en", "tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist", "de-CH", "en-US");

    private static final int DAYS = 420;
    private static final int WEEKS = DAYS / 7 + 2;

    private final Locale locale = Locale.getDefault();
    private Random random = new Random();

    static List<Integer> seeds() {
        return FaultCount.seeds(10);
    }

    @BeforeEach
    void livesAnywhere() {
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(random.nextInt(LOCALES.size()))));
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayCountsOnceWhateverItsLength(int seed) {
        random = new Random(seed);
        livesAnywhere();
        ZoneId zone = zone();
        // from 2008 on: Sao Paulo's and Beirut's midnights that never were, Apia's lost day of 2011
        LocalDate first = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(18 * 365));
        List<SessionEntry> entries = new ArrayList<>();
        LocalDate last = first;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(i);
            Instant started = day.atTime(anyTime()).atZone(zone).toInstant();
            last = started.atZone(zone).toLocalDate();
            entries.add(entry(started));
        }
        HistoryTrends trends = new HistoryTrends(entries, zone);

        // the one day that a place left out is the only one nobody could massage on
        boolean lostDay = trends.minutesByDay().size() < DAYS;
        assertThat(lostDay).isEqualTo(lostDay && zone.getId().equals("Pacific/Apia"));
        if (!lostDay) {
            assertThat(trends.streak(last)).isEqualTo(new Streak(DAYS, DAYS));
        }
        addsUp(trends, last, entries);
        assertThat(trends.daysSinceLast(last.plusDays(3))).containsEntry("four-minute-standard", 3L);
        // the middle weeks are whole: seven days, whether they have 167, 168 or 169 hours
        assertThat(trends.weeks(last, WEEKS).subList(5, WEEKS - 5)).allSatisfy(week -> {
            assertThat(week.sessions()).isEqualTo(7);
            assertThat(week.minutes()).isCloseTo(28, within(1e-9));
        });
    }

    /** Seen from somewhere else, or with sessions dated tomorrow by a clock that was put right since. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aWrongClockAndAJourneyLoseNothing(int seed) {
        random = new Random(seed);
        livesAnywhere();
        List<SessionEntry> entries = new ArrayList<>();
        Instant now = Instant.parse("2026-03-29T00:30:00Z").plus(random.nextInt(400), ChronoUnit.DAYS);
        for (int i = 0; i < 200; i++) {
            Instant started = now.minus(random.nextInt(24 * 300), ChronoUnit.HOURS);
            boolean wrong = random.nextInt(10) == 0;
            entries.add(entry(wrong ? started.plus(random.nextInt(400) - 200, ChronoUnit.DAYS) : started));
        }
        ZoneId away = zone();
        HistoryTrends trends = new HistoryTrends(entries, away);
        LocalDate today = now.atZone(away).toLocalDate();
        assertThat(trends.minutesByDay().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(4 * 200, within(1e-6));
        assertThat(trends.streak(today).days()).isBetween(0, 200);
        assertThat(trends.streak(today).longest())
                .isGreaterThanOrEqualTo(trends.streak(today).days());
        assertThat(trends.daysSinceLast(today).values()).allMatch(days -> days >= 0);
        assertThat(trends.weeks(today, 60)).hasSize(60).allSatisfy(week -> {
            assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.monday()).isBeforeOrEqualTo(today);
            assertThat(week.minutes()).isEqualTo(4.0 * week.sessions());
        });
    }

    private static void addsUp(HistoryTrends trends, LocalDate today, List<SessionEntry> entries) {
        double all = entries.stream().mapToDouble(SessionEntry::activeSeconds).sum() / 60;
        assertThat(trends.minutesByDay().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(all, within(1e-6));
        List<Week> weeks = trends.weeks(today, WEEKS);
        assertThat(weeks.stream().mapToDouble(Week::minutes).sum()).isCloseTo(all, within(1e-6));
        assertThat(weeks.stream().mapToInt(Week::sessions).sum()).isEqualTo(entries.size());
        for (int i = 1; i < weeks.size(); i++) {
            assertThat(weeks.get(i).monday())
                    .isEqualTo(weeks.get(i - 1).monday().plusWeeks(1));
        }
    }

    /** At any time, but often within the hours that clocks leave out or repeat. */
    private LocalTime anyTime() {
        return switch (random.nextInt(4)) {
            case 0 -> LocalTime.of(random.nextInt(4), random.nextInt(60));
            case 1 -> LocalTime.of(23, random.nextInt(60), random.nextInt(60));
            case 2 -> LocalTime.MIDNIGHT;
            default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
        };
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static SessionEntry entry(Instant started) {
        return new SessionEntry(
                UUID.randomUUID(),
                "",
                started,
                "four-minute-standard",
                240,
                240,
                0.5,
                30,
                Double.NaN,
                false,
                false,
                false,
                "");
    }
}
