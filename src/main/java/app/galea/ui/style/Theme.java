package app.galea.ui.style;

import app.galea.settings.Look;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses a scene as the person wishes, and again when the wish changes. Confined to the JavaFX thread.
 *
 * <p>The controls' shapes are AtlantaFX's; colors, type and spacing are our own sheets', laid over them.
 */
public final class Theme {

    /** Size of plain text at scale 1, px. */
    private static final double TEXT_PX = 15;

    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold", "Bold");

    private final ObservableValue<Look> look;
    private final boolean systemIsDark;
    private final ReadOnlyObjectWrapper<Palette> palette;

    /**
     * @param look what is wished for, now and later
     * @param systemIsDark what the system prefers, for those who leave it to the system
     */
    public Theme(ObservableValue<Look> look, boolean systemIsDark) {
        this.look = look;
        this.systemIsDark = systemIsDark;
        palette = new ReadOnlyObjectWrapper<>(Palette.of(look.getValue(), isDark(look.getValue())));
        look.addListener((changed, before, now) -> palette.set(Palette.of(now, isDark(now))));
    }

    /** Makes the bundled typeface known; must be called before the first scene. */
    public static void loadFonts() {
        for (String face : FACES) {
            String file = "/app/galea/fonts/Inter-" + face + ".ttf";
            Objects.requireNonNull(Font.loadFont(Theme.class.getResourceAsStream(file), TEXT_PX), file);
        }
    }

    /** The colors of now, for painters; changes with the look. */
    public ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    public Look look() {
        return look.getValue();
    }

    /** The size of plain text as the person wishes it, px. */
    public double emPx() {
        return TEXT_PX * look().textScale();
    }

    /** Dresses a scene from now on. */
    public void dress(Scene scene) {
        put(scene, look());
        look.addListener((changed, before, now) -> put(scene, now));
    }

    private void put(Scene scene, Look now) {
        boolean dark = isDark(now);
        // for the whole program, because menus that pop up are scenes of their own
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheetAddress("galea.css"));
        Palette.sheets(now, dark).forEach(sheet -> scene.getStylesheets().add(sheetAddress(sheet)));
        scene.getStylesheets().add(iconSizes());
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", emPx()));
        scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("contrast"), now.contrast());
        scene.setFill(palette.get().ground());
    }

    /** Icons are letters whose own size em would count from, so that theirs is given in px. */
    private String iconSizes() {
        String sheet = String.format(
                Locale.ROOT,
                ".ikonli-font-icon{-fx-icon-size:%.0fpx;}.ikonli-font-icon.sign{-fx-icon-size:%.0fpx;}",
                emPx() * 1.4,
                emPx() * 2.1);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isDark(Look wish) {
        return switch (wish.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> systemIsDark;
        };
    }

    private static String sheetAddress(String sheet) {
        String name = "/app/galea/ui/style/" + sheet;
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
