package app.galea.ui.style;

import app.galea.settings.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/**
 * The named colors for painters, read from the very style sheets that dress the controls. Immutable.
 *
 * @param ground behind everything
 * @param panel rounded panels on the ground
 * @param raised what lies on a panel
 * @param line borders and rules
 * @param ink text
 * @param quiet text that may be overlooked
 * @param done worked; hatched where it was inferred
 * @param onDone text on {@code done}
 * @param doneSoft a wash of {@code done}
 * @param now now and next, nothing else
 * @param onNow text on {@code now}
 * @param nowSoft a wash of {@code now}
 * @param fast too fast, nothing else
 * @param untouched not worked yet
 * @param veil laid over a picture to write on it
 */
public record Palette(
        Color ground,
        Color panel,
        Color raised,
        Color line,
        Color ink,
        Color quiet,
        Color done,
        Color onDone,
        Color doneSoft,
        Color now,
        Color onNow,
        Color nowSoft,
        Color fast,
        Color untouched,
        Color veil) {

    private static final Pattern NAMED = Pattern.compile("-galea-([a-z-]+):\\s*(#[0-9a-fA-F]{6,8})\\s*;");

    /** The colors of a look; {@code dark} decides where the look leaves it to the system. */
    public static Palette of(Look look, boolean dark) {
        Map<String, Color> named = new HashMap<>();
        for (String sheet : sheets(look, dark)) {
            Matcher found = NAMED.matcher(text(sheet));
            while (found.find()) {
                named.put(found.group(1), Color.web(found.group(2)));
            }
        }
        return new Palette(
                color(named, "ground"),
                color(named, "panel"),
                color(named, "raised"),
                color(named, "line"),
                color(named, "ink"),
                color(named, "quiet"),
                color(named, "done"),
                color(named, "on-done"),
                color(named, "done-soft"),
                color(named, "now"),
                color(named, "on-now"),
                color(named, "now-soft"),
                color(named, "fast"),
                color(named, "untouched"),
                color(named, "veil"));
    }

    /** The style sheets with the colors of a look, the later over the earlier. */
    static List<String> sheets(Look look, boolean dark) {
        String ground = dark ? "dark" : "light";
        List<String> sheets = new ArrayList<>();
        sheets.add(ground + (look.contrast() ? "-contrast" : "") + ".css");
        if (look.colorSafe()) {
            sheets.add(ground + "-safe.css");
        }
        return sheets;
    }

    private static Color color(Map<String, Color> named, String name) {
        Color color = named.get(name);
        if (color == null) {
            throw new IllegalStateException("no color called " + name + " in the style sheets");
        }
        return color;
    }

    private static String text(String sheet) {
        try (InputStream in = Palette.class.getResourceAsStream("/app/galea/ui/style/" + sheet)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet " + sheet);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
