package app.galea.routine;

import java.util.Map;

/**
 * One text in several languages, by language tag ({@code en}, {@code de}). Immutable; may be empty.
 *
 * <p>A routine carries its own texts, so that a person's routine file needs no resource bundle.
 */
public record LocalText(Map<String, String> byLanguage) {

    /** No text at all: the reader's place for what a file leaves out. */
    public static final LocalText NONE = new LocalText(Map.of());

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** A text that is only there in English. */
    public static LocalText english(String text) {
        return new LocalText(Map.of("en", text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in a language, in English where that is missing, and empty where both are. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", ""));
    }
}
