package app.galea.ui.settings;

import app.galea.settings.Settings;
import app.galea.ui.Preferences;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/**
 * One preference as a property: what it is set to is in force at once and kept, and it follows changes from elsewhere.
 * Confined to the JavaFX thread.
 */
public final class Preference<T> extends SimpleObjectProperty<T> {

    private final Preferences preferences;
    private final BiFunction<Settings, T, Settings> put;

    // held here, because the preferences outlive the screen and must not keep it
    private final ChangeListener<Settings> follow;

    /**
     * @param get reads it from the settings
     * @param put gives the settings with it changed
     */
    Preference(Preferences preferences, Function<Settings, T> get, BiFunction<Settings, T, Settings> put) {
        super(get.apply(preferences.now()));
        this.preferences = preferences;
        this.put = put;
        follow = (changed, before, now) -> set(get.apply(now));
        preferences.settings().addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void invalidated() {
        T value = get();
        // JavaFX's controls know no choice at all for a moment
        if (value != null && preferences != null) {
            preferences.change(settings -> put.apply(settings, value));
        }
    }
}
