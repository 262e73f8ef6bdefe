package app.galea.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.settings.Look;
import app.galea.settings.Settings;
import app.galea.settings.WindowPlace;
import app.galea.ui.FakeServices;
import app.galea.ui.NetworkList.Network;
import app.galea.ui.Preferences;
import app.galea.ui.settings.SettingsViewModel.CameraItem;
import app.galea.ui.settings.SettingsViewModel.Search;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private final List<Settings> kept = new ArrayList<>();
    private final Preferences preferences = new Preferences(Settings.DEFAULTS, kept::add);
    private final FakeServices services = new FakeServices();
    private final SettingsViewModel model = new SettingsViewModel(preferences, services.cameras(), services.networks());

    @Test
    void aPreferenceIsInForceAndKeptAtOnce() {
        Preference<Boolean> contrast = model.look(Look::contrast, Look::withContrast);
        contrast.set(true);
        assertThat(preferences.now().look().contrast()).isTrue();
        assertThat(kept).containsExactly(preferences.now());
        contrast.set(true);
        assertThat(kept).as("what does not change is not kept again").hasSize(1);
    }

    @Test
    void aPreferenceFollowsChangesFromElsewhere() {
        Preference<String> language = model.language();
        preferences.change(settings -> settings.withLanguage("es"));
        assertThat(language.get()).isEqualTo("es");
    }

    @Test
    void noChoiceAtAllChangesNothing() {
        Preference<String> language = model.language();
        language.setValue(null);
        assertThat(preferences.now()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void resetCanBeUndone() {
        preferences.change(settings -> settings.withLook(Look.DEFAULTS.withTextScale(1.5)));
        Settings before = preferences.now();
        model.reset();
        assertThat(preferences.now()).isEqualTo(Settings.DEFAULTS);
        assertThat(model.canUndo().get()).isTrue();
        WindowPlace moved = new WindowPlace(5, 6, 900, 700, true, false, false);
        preferences.change(settings -> settings.withPlace(moved));
        model.undo();
        assertThat(preferences.now()).isEqualTo(before.withPlace(moved));
        assertThat(model.canUndo().get()).isFalse();
        model.undo();
        assertThat(preferences.now()).isEqualTo(before.withPlace(moved));
    }

    @Test
    void listsCamerasWithTheirResolution() {
        assertThat(model.search().get()).isEqualTo(Search.RUNNING);
        model.refresh();
        assertThat(model.search().get()).isEqualTo(Search.FOUND);
        assertThat(model.cameras().get())
                .containsExactly(
                        CameraItem.FIRST, new CameraItem("Desk", 0, 1280, 720), new CameraItem("Wall", 2, 1920, 1080));
        model.use(model.cameras().get().get(2));
        assertThat(preferences.now().camera().name()).isEqualTo("Wall");
        assertThat(preferences.now().camera().index()).isEqualTo(2);
        assertThat(preferences.now().camera().mirrored()).isTrue();
    }

    @Test
    void aChosenCameraThatIsUnpluggedStaysInTheList() {
        model.refresh();
        model.use(model.cameras().get().get(2));
        services.plugged.clear();
        model.findCameras();
        assertThat(model.search().get()).isEqualTo(Search.NONE);
        assertThat(model.camera()).isEqualTo(new CameraItem("Wall", 2, 0, 0));
        assertThat(model.cameras().get()).contains(model.camera());
    }

    @Test
    void aNetworkThatCannotBeUsedSaysWhy() {
        model.refresh();
        Network good = model.network().orElseThrow();
        model.use(model.networks().get().get(1));
        assertThat(model.networkProblem().get()).isEqualTo("it is missing.");
        assertThat(model.network()).contains(good);
        model.use(good);
        assertThat(model.networkProblem().get()).isEmpty();
    }
}
