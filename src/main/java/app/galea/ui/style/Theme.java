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
import javafx.application.Platform;
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

    /** The window the sizes were designed in, px; a larger one has larger text. */
    private static final double DESIGN_WIDTH = 1280;

    private static final double DESIGN_HEIGHT = 720;

    /** In larger windows than this, in either direction, there is more to see, but nothing larger. */
    private static final double LARGEST_ROOM = 1.5;

    private final ObservableValue<Look> look;
    private final boolean systemIsDark;
    private final ReadOnlyObjectWrapper<Palette> palette;
    private double room = 1;

    /**
     * @param look what is wished for, now and later
     * @param systemIsDark what the system prefers, for those who leave it to the system
     */
    public Theme(ObservableValue<Look> look, boolean systemIsDark) {
        this.look = look;
        this.systemIsDark = systemIsDark;
        palette = new ReadOnlyObjectWrapper<>(Palette.of(look.getValue(), isDark(look.getValue())));
        // before the first control is made, which would have JavaFX read and match its own large sheet first
        dressControls(isDark(look.getValue()));
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

    /** The size of plain text as the person wishes it and the window has room for it, px. */
    public double emPx() {
        return TEXT_PX * look().textScale() * room;
    }

    /** Dresses a scene from now on. */
    public void dress(Scene scene) {
        scene.widthProperty().addListener(sized -> fit(scene));
        scene.heightProperty().addListener(sized -> fit(scene));
        room = room(scene);
        put(scene, look());
        look.addListener((changed, before, now) -> put(scene, now));
    }

    private void fit(Scene scene) {
        double now = room(scene);
        if (now != room) {
            room = now;
            // not within the layout that is going on
            Platform.runLater(() -> put(scene, look()));
        }
    }

    /** In tenths, so that dragging the window's edge does not dress it anew with each pixel. */
    private static double room(Scene scene) {
        double room = Math.min(scene.getWidth() / DESIGN_WIDTH, scene.getHeight() / DESIGN_HEIGHT);
        return Math.rint(10 * Math.max(1, Math.min(LARGEST_ROOM, room))) / 10;
    }

    private void put(Scene scene, Look now) {
        boolean dark = isDark(now);
        dressControls(dark);
        scene.getStylesheets().setAll(sheetAddress("galea.css"));
        Palette.sheets(now, dark).forEach(sheet -> scene.getStylesheets().add(sheetAddress(sheet)));
        scene.getStylesheets().add(iconSizes());
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", emPx()));
        scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("contrast"), now.contrast());
        scene.setFill(palette.get().ground());
    }

    /** For the whole program, because menus that pop up are scenes of their own. */
    private static void dressControls(boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
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
