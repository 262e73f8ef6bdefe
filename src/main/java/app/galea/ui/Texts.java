package app.galea.ui;

import app.galea.wording.Messages;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The texts of the language that is spoken now. Whoever binds to them changes with the language, while being shown.
 * Confined to the JavaFX thread.
 */
public final class Texts {

    private final ReadOnlyObjectWrapper<Messages> messages;

    public Texts(Messages first) {
        messages = new ReadOnlyObjectWrapper<>(first);
    }

    /** Speaks another language from now on. */
    public void speak(Locale locale) {
        messages.set(Messages.of(locale));
    }

    /** The texts of now. */
    public Messages now() {
        return messages.get();
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /** The text of a key, in the language of now and of later. */
    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now().text(key, arguments), messages);
    }

    /** Anything that is made from texts, such as the title of a routine; made anew with each change of language. */
    public <T> ObjectBinding<T> map(Function<Messages, T> made) {
        return Bindings.createObjectBinding(() -> made.apply(now()), messages);
    }
}
