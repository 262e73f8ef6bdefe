package app.galea.ui;

import app.galea.settings.Settings;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The settings while the window is open: a change is in force at once and kept. Confined to the JavaFX thread.
 */
public final class Preferences {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> keeper;

    /** @param keeper writes the settings down, elsewhere; called with each change */
    public Preferences(Settings first, Consumer<Settings> keeper) {
        settings = new ReadOnlyObjectWrapper<>(first);
        this.keeper = keeper;
    }

    public Settings now() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Changes what {@code change} changes. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(now());
        if (!changed.equals(now())) {
            settings.set(changed);
            keeper.accept(changed);
        }
    }

    /** One part of the settings, of now and of later. */
    public <T> ObjectBinding<T> map(Function<Settings, T> part) {
        return Bindings.createObjectBinding(() -> part.apply(now()), settings);
    }
}
