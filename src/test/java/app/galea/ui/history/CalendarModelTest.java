package app.galea.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.ui.history.CalendarModel.Day;
import app.galea.wording.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarModelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-20");

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final CalendarModel calendar = new CalendarModel(TODAY);

    @Test
    void showsTheWholeMonthFromAMonday() {
        for (int months = 0; months < 40; months++) {
            List<Day> days = calendar.days().get();
            assertThat(days).hasSize(CalendarModel.DAYS);
            assertThat(days.get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(days.stream().filter(Day::isInMonth))
                    .as("%s", calendar.month())
                    .hasSize(calendar.month().lengthOfMonth())
                    .allMatch(Day::isInShownWeek);
            calendar.turn(-1);
        }
    }

    @Test
    void aDayIsShadedByItsMinutesAndSaysThem() {
        calendar.show(Map.of(TODAY, 0.2, TODAY.minusDays(1), 6.4, TODAY.minusDays(2), 31.0));
        assertThat(day(TODAY).shade()).isEqualTo(1);
        assertThat(day(TODAY).brief(messages))
                .as("never none of what there was")
                .isEqualTo("1 min");
        assertThat(day(TODAY.minusDays(1)).shade()).isEqualTo(2);
        assertThat(day(TODAY.minusDays(2)).shade()).isEqualTo(3);
        assertThat(day(TODAY.minusDays(2)).spoken(messages))
                .isEqualTo("Thursday, June 18, 2026: 31 minutes of massage");
        assertThat(day(TODAY.minusDays(3)).hasSessions()).isFalse();
        assertThat(day(TODAY.minusDays(3)).spoken(messages)).endsWith("no massage");
    }

    @Test
    void theKeyboardGoesFromDayToDayButNotIntoTheFuture() {
        calendar.move(1);
        assertThat(calendar.day().get()).isEqualTo(TODAY);
        calendar.move(-20);
        assertThat(calendar.title(messages)).isEqualTo("May 2026");
        assertThat(calendar.hasNext()).isTrue();
        calendar.turn(5);
        assertThat(calendar.day().get()).isEqualTo(TODAY);
        assertThat(calendar.hasNext()).isFalse();
    }

    private Day day(LocalDate date) {
        return calendar.days().get().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
