package app.galea.ui.welcome;

import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.wording.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The first start, in two parts; ends at the camera's set-up check. Confined to the JavaFX thread. */
public final class WelcomeViewModel {

    private final Preferences preferences;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.HELLO);
    private final BooleanProperty understood = new SimpleBooleanProperty();

    /** What is shown. */
    public enum Part {
        HELLO,
        SAFETY
    }

    public WelcomeViewModel(Preferences preferences, Navigator navigator) {
        this.preferences = preferences;
        this.navigator = navigator;
    }

    public ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    /** Whether the safety check was read, as the person says. */
    public BooleanProperty understood() {
        return understood;
    }

    /** The tags of the languages there are. */
    public List<String> languages() {
        return Messages.LANGUAGES;
    }

    /** A language's own name for itself, which is the same in all languages. */
    public String languageName(String tag) {
        return Messages.of(Locale.ENGLISH).text("language." + tag);
    }

    public void speak(String tag) {
        preferences.change(settings -> settings.withLanguage(tag));
    }

    public void next() {
        part.set(Part.SAFETY);
    }

    public void back() {
        part.set(Part.HELLO);
    }

    /** Ends the welcome for good; does nothing before the safety check was read. */
    public void begin() {
        if (!understood.get() || part.get() != Part.SAFETY) {
            return;
        }
        preferences.change(settings -> settings.withSafetySeen(true));
        if (navigator.offers(Page.SETUP)) {
            navigator.replace(Page.SETUP);
        } else {
            navigator.home();
        }
    }
}
