package app.galea.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.routine.RoutineLibrary;
import app.galea.ui.FakeServices;
import app.galea.ui.Recovery.BrokenOff;
import app.galea.ui.recovery.RecoveryViewModel.Offer;
import app.galea.ui.recovery.RecoveryViewModel.State;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryViewModelTest {

    private static final RoutineLibrary ROUTINES = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));
    private static final Messages GERMAN = Messages.of(Locale.GERMAN);

    private final FakeServices services = new FakeServices();

    private RecoveryViewModel offering(BrokenOff... sessions) {
        return new RecoveryViewModel(services.recovery(), ROUTINES, ZoneOffset.UTC, List.of(sessions));
    }

    private static BrokenOff session(String folder, String routine, int seconds) {
        return new BrokenOff(folder, routine, Instant.parse("2026-03-01T18:05:00Z"), Duration.ofSeconds(seconds));
    }

    @Test
    void saysWhatAndWhenAndHowMuch() {
        Offer offer = offering(session("one", RoutineLibrary.DEFAULT_ID, 205))
                .offers()
                .get(0);
        assertThat(offer.title(Messages.of(Locale.ENGLISH))).isEqualTo("From the base to the crown");
        assertThat(offer.when(GERMAN)).contains("1. März 2026", "18:05", "· 3 min aufgezeichnet");
        assertThat(offering(session("one", "", 34)).offers().get(0).when(GERMAN))
                .endsWith("· 34 s aufgezeichnet");
        Offer free = offering(session("one", "", 0)).offers().get(0);
        assertThat(free.title(GERMAN)).isEqualTo("Freie Massage");
        assertThat(free.when(GERMAN)).doesNotContain("·");
    }

    @Test
    void eachIsKeptOrLetGoAndTheRestIsForLater() {
        RecoveryViewModel model = offering(session("one", "", 9), session("two", "", 9), session("three", "", 9));
        model.offers().get(0).keep();
        model.offers().get(1).discard();
        assertThat(model.offers())
                .extracting(offer -> offer.state().get())
                .containsExactly(State.KEPT, State.DISCARDED, State.OPEN);
        assertThat(services.recovered).containsExactly("kept one", "discarded two");
        assertThat(model.decided().get()).isFalse();
        model.offers().get(2).discard();
        assertThat(model.decided().get()).isTrue();
        model.offers().get(2).bringBack();
        assertThat(services.recovered).endsWith("brought back three");
        assertThat(model.offers().get(2).state().get()).isEqualTo(State.KEPT);
    }

    @Test
    void whatDidNotWorkStaysToBeDecided() {
        services.recoveryFails = true;
        RecoveryViewModel model = offering(session("one", "", 9));
        model.offers().get(0).keep();
        assertThat(model.offers().get(0).state().get()).isEqualTo(State.FAILED);
        assertThat(model.decided().get()).isFalse();
    }
}
