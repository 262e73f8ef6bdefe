package app.galea.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final List<String> told = new ArrayList<>();
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void offer() {
        navigator.offer(Page.HOME, () -> new Told("home"));
        navigator.offer(Page.SETTINGS, () -> new Told("settings"));
        navigator.offer(Page.COACH, () -> new Told("coach"));
    }

    @Test
    void tellsScreensWhenTheyComeAndGo() {
        navigator.home();
        navigator.open(Page.SETTINGS);
        navigator.back();
        assertThat(told)
                .containsExactly("home shown", "home hidden", "settings shown", "settings hidden", "home shown");
        assertThat(navigator.canGoBack()).isFalse();
    }

    @Test
    void comesBackToTheVeryScreen() {
        navigator.home();
        Screen home = navigator.current().get().orElseThrow();
        navigator.open(Page.SETTINGS);
        navigator.back();
        assertThat(navigator.current().get()).containsSame(home);
    }

    @Test
    void thereIsNoWayBackToWhatWasReplaced() {
        navigator.home();
        navigator.open(Page.COACH);
        navigator.replace(Page.SETTINGS);
        navigator.back();
        assertThat(told).endsWith("settings hidden", "home shown");
    }

    @Test
    void thereIsNoWayBackFromHome() {
        navigator.open(Page.COACH);
        navigator.home();
        navigator.back();
        assertThat(told).endsWith("home shown");
    }

    @Test
    void leavingHidesWhatIsShown() {
        navigator.home();
        navigator.leave();
        navigator.leave();
        assertThat(told).containsExactly("home shown", "home hidden");
    }

    @Test
    void aScreenNobodyOffersIsABug() {
        assertThat(navigator.offers(Page.HISTORY)).isFalse();
        assertThatThrownBy(() -> navigator.open(Page.HISTORY)).hasMessageContaining("HISTORY");
    }

    private final class Told implements Screen {

        private final String name;
        private final Group root = new Group();

        Told(String name) {
            this.name = name;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void shown() {
            told.add(name + " shown");
        }

        @Override
        public void hidden() {
            told.add(name + " hidden");
        }
    }
}
