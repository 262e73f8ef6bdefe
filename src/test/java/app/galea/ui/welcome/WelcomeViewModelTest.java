package app.galea.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.settings.Settings;
import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.Screen;
import app.galea.ui.welcome.WelcomeViewModel.Part;
import javafx.scene.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {

    private final Preferences preferences = new Preferences(Settings.DEFAULTS, settings -> {});
    private final Navigator navigator = new Navigator();
    private final Screen home = Group::new;
    private final Screen setup = Group::new;
    private final WelcomeViewModel model = new WelcomeViewModel(preferences, navigator);

    @BeforeEach
    void offerHome() {
        navigator.offer(Page.HOME, () -> home);
    }

    @Test
    void doesNotBeginBeforeTheSafetyCheckWasRead() {
        model.understood().set(true);
        model.begin();
        assertThat(preferences.now().safetySeen()).isFalse();
        model.next();
        model.understood().set(false);
        model.begin();
        assertThat(preferences.now().safetySeen()).isFalse();
        assertThat(navigator.current().get()).isEmpty();
    }

    @Test
    void endsAtTheSetUpCheck() {
        navigator.offer(Page.SETUP, () -> setup);
        model.next();
        model.understood().set(true);
        model.begin();
        assertThat(preferences.now().safetySeen()).isTrue();
        assertThat(navigator.current().get()).containsSame(setup);
    }

    @Test
    void endsAtHomeWhereThereIsNoSetUpCheck() {
        model.next();
        model.understood().set(true);
        model.begin();
        assertThat(navigator.current().get()).containsSame(home);
    }

    @Test
    void goesBackAndSpeaksAnotherLanguage() {
        model.next();
        model.back();
        assertThat(model.part().get()).isEqualTo(Part.HELLO);
        model.speak("pl");
        assertThat(preferences.now().language()).isEqualTo("pl");
        assertThat(model.languageName("pl")).isEqualTo("Polski");
    }
}
