package app.galea.routine;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The YAML parser's complaints in plain words. */
final class YamlComplaint {

    private record Phrase(String contains, String plain) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("'\\t(TAB)'", "There is a tab where YAML wants spaces."),
            new Phrase("mapping values are not allowed here", "There is a colon too much, or the indentation is off."),
            new Phrase("could not find expected ':'", "A colon is missing after a key, or the indentation is off."),
            new Phrase("expected <block end>", "The indentation is off: this line belongs to nothing above it."),
            new Phrase(
                    "unexpected end of stream",
                    "The file ends in the middle of a text or list; a quote or bracket is not closed."),
            new Phrase("expected ',' or ']'", "A list in square brackets is not closed, or a comma is missing."),
            new Phrase("expected ',' or '}'", "A map in curly brackets is not closed, or a comma is missing."),
            new Phrase("special characters are not allowed", "There is a character that YAML does not allow."),
            new Phrase(
                    "undefined alias", "Anchors and aliases (&name, *name) are not used in routines. Write it out."));

    /** The parser names the line where a context began and then the one where it failed. */
    private static final Pattern PLACE = Pattern.compile(" in 'reader', line (\\d+), column ");

    private YamlComplaint() {}

    /**
     * The line where reading failed, or where what was never closed was opened; Jackson's own location is that of the
     * token before.
     */
    static OptionalInt line(String original) {
        boolean unclosed = original.contains("unexpected end of stream");
        return PLACE.matcher(original)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)))
                .reduce((first, last) -> unclosed ? first : last);
    }

    static String plain(String original) {
        return PHRASES.stream()
                .filter(phrase -> original.contains(phrase.contains()))
                .map(Phrase::plain)
                .findFirst()
                .orElseGet(() -> "This is not valid YAML: " + firstLine(original) + ".");
    }

    private static String firstLine(String original) {
        String line = original.lines().findFirst().orElse("it cannot be read").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
