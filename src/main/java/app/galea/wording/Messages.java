package app.galea.wording;

import app.galea.routine.LocalText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The texts of one language. Immutable, any thread.
 *
 * <p>In the bundles {@code {0}} stands for an argument and an apostrophe is just an apostrophe. A missing key is a bug
 * and throws.
 */
public final class Messages {

    /** Language tags there are bundles for; English is the default. */
    public static final List<String> LANGUAGES = List.of("en", "de", "pl", "es");

    /** The files the texts stand in, by what they are for; a key stands in one of them only. */
    static final List<String> BUNDLES = List.of("messages", "window", "live", "records", "practice");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Messages(Locale locale) {
        this.locale = locale;
        bundles = BUNDLES.stream().map(name -> load(name, locale)).toList();
    }

    private static ResourceBundle load(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "app.galea.wording." + name,
                "en".equals(locale.getLanguage()) ? Locale.ROOT : locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of a language, English where there is no bundle for it. */
    public static Messages of(Locale locale) {
        String language = locale.getLanguage();
        return new Messages(Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en"));
    }

    /** The text of a key in every language there is. */
    public static LocalText everywhere(String key) {
        Map<String, String> texts = new TreeMap<>();
        LANGUAGES.forEach(tag -> texts.put(tag, of(Locale.forLanguageTag(tag)).text(key)));
        return new LocalText(texts);
    }

    /** The tag of the language the texts are in: one of {@link #LANGUAGES}. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The text of a key with its arguments; numbers are written as the language has it. */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text for " + key, "app.galea.wording", key);
    }
}
