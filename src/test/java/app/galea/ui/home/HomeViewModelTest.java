package app.galea.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Settings;
import app.galea.ui.FakeServices;
import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.Screen;
import app.galea.ui.home.HomeViewModel.Length;
import app.galea.ui.home.HomeViewModel.Order;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {

    private static final RoutineLibrary LIBRARY = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));

    private final FakeServices services = new FakeServices();
    private final Preferences preferences = new Preferences(Settings.DEFAULTS, settings -> {});
    private final Navigator navigator = new Navigator();
    private final List<String> asked = new ArrayList<>();

    @Test
    void suggestsTheDefaultRoutineFirstAndHidesTheClipsOwn() {
        HomeViewModel home = home();
        assertThat(home.chosen().get().id()).isEqualTo(RoutineLibrary.DEFAULT_ID);
        assertThat(ids(home)).startsWith(RoutineLibrary.DEFAULT_ID).doesNotContain(RoutineLibrary.DEMO_ID);
    }

    @Test
    void choosesWhatWasDoneLast() {
        preferences.change(settings -> settings.withLast(settings.last().withRoutine("tension-ease")));
        assertThat(home().chosen().get().id()).isEqualTo("tension-ease");
    }

    @Test
    void aLastRoutineThatIsGoneGivesTheDefault() {
        preferences.change(settings -> settings.withLast(settings.last().withRoutine("gone")));
        assertThat(home().chosen().get().id()).isEqualTo(RoutineLibrary.DEFAULT_ID);
    }

    @Test
    void startingKeepsTheChoiceAndOpensTheCoach() {
        HomeViewModel home = home();
        RoutineCard card = card(home, "tension-ease");
        home.start(card);
        assertThat(preferences.now().last().routine()).isEqualTo("tension-ease");
        assertThat(navigator.current().get()).isPresent();
        assertThat(asked).isEmpty();
    }

    @Test
    void aFirmRoutineAsksForTheSafetyCheckFirst() {
        HomeViewModel home = home();
        RoutineCard firm = card(home, "ssm-segment-top");
        assertThat(firm.routine().firm()).isTrue();
        home.start(firm);
        assertThat(asked).containsExactly("ssm-segment-top");
        assertThat(navigator.current().get()).isEmpty();
        home.begin(firm);
        assertThat(navigator.current().get()).isPresent();
    }

    @Test
    void sortsAndFilters() {
        HomeViewModel home = home();
        int all = ids(home).size();
        home.order().set(Order.SHORTEST);
        assertThat(home.cards().get())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(card -> card.routine().plannedSeconds()));
        home.order().set(Order.EVIDENCE);
        assertThat(home.cards().get())
                .isSortedAccordingTo(Comparator.comparing(card -> card.routine().grade()));
        home.length().set(Length.SHORT);
        int shorts = ids(home).size();
        assertThat(ids(home)).contains(RoutineLibrary.DEFAULT_ID);
        home.length().set(Length.LONG);
        assertThat(ids(home)).hasSize(all - shorts).contains("ten-minute-seated");
    }

    @Test
    void saysWhenARoutineWasDoneLast() {
        services.daysAgo = Map.of("base-to-crown", 0L, "tension-ease", 1L, "five-line-comb", 12L);
        HomeViewModel home = home();
        home.refresh();
        Messages german = Messages.of(Locale.GERMAN);
        assertThat(home.chosen().get().lastDone(german)).isEqualTo("Heute gemacht");
        assertThat(card(home, "tension-ease").lastDone(german)).isEqualTo("Gestern gemacht");
        assertThat(card(home, "five-line-comb").lastDone(german)).isEqualTo("Vor 12 Tagen gemacht");
        assertThat(card(home, "acupoint-trio").lastDone(german)).isEqualTo("Noch nicht gemacht");
    }

    @Test
    void offersOnlyWhatThereIs() {
        HomeViewModel home = home();
        assertThat(home.canStart()).isTrue();
        assertThat(home.offers(Page.HISTORY)).isFalse();
    }

    @Test
    void aCardShowsTheZonesItsStepsName() {
        assertThat(card(home(), "tension-ease").zones())
                .containsExactlyInAnyOrder(
                        ScalpZone.TEMPLE_LEFT,
                        ScalpZone.TEMPLE_RIGHT,
                        ScalpZone.SIDE_LEFT,
                        ScalpZone.SIDE_RIGHT,
                        ScalpZone.SKULL_BASE_LEFT,
                        ScalpZone.SKULL_BASE_RIGHT);
    }

    private HomeViewModel home() {
        navigator.offer(Page.COACH, () -> (Screen) Group::new);
        return new HomeViewModel(
                LIBRARY, preferences, navigator, services.pastSessions(), card -> asked.add(card.id()));
    }

    private static List<String> ids(HomeViewModel home) {
        return home.cards().get().stream().map(RoutineCard::id).toList();
    }

    private static RoutineCard card(HomeViewModel home, String id) {
        return home.cards().get().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
