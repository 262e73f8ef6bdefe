package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionFoldersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void countsTheDaysSinceTheLastSessionOfEachRoutine() {
        assertThat(SessionFolders.daysAgo(
                        List.of(
                                "20260301-100000-base-to-crown",
                                "20260308-100000-base-to-crown-2",
                                "20260310-070000-tension-ease",
                                "notes.txt"),
                        TODAY,
                        ZoneId.of("UTC")))
                .containsOnly(entry("base-to-crown", 2L), entry("tension-ease", 0L));
    }

    @Test
    void aDayIsThePersonsOwn() {
        List<String> late = List.of("20260309-233000-tension-ease");
        assertThat(SessionFolders.daysAgo(late, TODAY, ZoneId.of("UTC"))).containsValue(1L);
        assertThat(SessionFolders.daysAgo(late, TODAY, ZoneId.of("Europe/Warsaw")))
                .containsValue(0L);
    }
}
