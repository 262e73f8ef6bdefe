package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.ui.Texts;
import app.galea.ui.overlay.ScalpMapPainter;
import app.galea.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;

/** The map of the scalp, its legend, and a dial for each hand. JavaFX thread. */
final class SidePanel extends VBox {

    private static final double MAP_EM = 14;
    private static final double SMALL_MAP_EM = 10;

    /** Under this height of the window, in sizes of the text, everything has to be smaller; under the other, go. */
    private static final double LOW_EM = 36;

    static final double LOWEST_EM = 30;

    private final Texts texts;
    private final CoachFigures figures;
    private final Canvas map = new Canvas();
    private final Label covered = new Label();
    private final DialView left = new DialView("pace-left");
    private final DialView right = new DialView("pace-right");
    private final Canvas[] swatches = {new Canvas(), new Canvas(), new Canvas()};
    private final HBox legend = new HBox();
    private final Label pressure = new Label();
    private final HBox dials = new HBox();
    private double em = 15;
    private double mapped;

    SidePanel(Texts texts, CoachFigures figures) {
        this.texts = texts;
        this.figures = figures;
        setId("side");
        getStyleClass().addAll("glass", "side");
        setAlignment(Pos.TOP_CENTER);
        setMaxHeight(Region.USE_PREF_SIZE);
        map.setId("map");
        covered.getStyleClass().add("covered");
        covered.setId("covered");
        covered.textProperty().bind(figures.covered());
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER);
        legend.getChildren()
                .addAll(
                        entry(swatches[0], texts.of("live.seen")),
                        entry(swatches[1], texts.of("live.inferred")),
                        entry(swatches[2], texts.of("live.now")));
        // as in a mirror: the person's left hand on the left
        dials.getChildren().addAll(left, right);
        dials.getStyleClass().add("dials");
        dials.setAlignment(Pos.CENTER);
        left.hand().textProperty().bind(texts.of("live.left_hand"));
        right.hand().textProperty().bind(texts.of("live.right_hand"));
        left.unit().textProperty().bind(figures.unit());
        right.unit().textProperty().bind(figures.unit());
        pressure.getStyleClass().add("pressure");
        pressure.textProperty()
                .bind(Bindings.when(Bindings.isNotEmpty(figures.covered()))
                        .then(texts.of("live.pressure"))
                        .otherwise(""));
    }

    /** How it comes together, piece by piece. */
    List<Runnable> pieces() {
        return List.of(
                () -> getChildren().addAll(map, covered, legend),
                () -> getChildren().addAll(dials, pressure));
    }

    /** Its parts as they come into sight, the map a few cells first; until then there is none. */
    List<Runnable> parts(Supplier<Palette> palette) {
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> setVisible(true));
        for (Node dial : dials.getChildren()) {
            dial.setVisible(false);
            parts.add(() -> dial.setVisible(true));
        }
        List<Node> entries = List.copyOf(legend.getChildren());
        entries.forEach(entry -> entry.setVisible(false));
        parts.add(() -> entries.forEach(entry -> entry.setVisible(true)));
        for (double share : new double[] {0.1, 0.3, 0.6, 1}) {
            parts.add(() -> {
                mapped = share;
                showMap(palette.get());
            });
        }
        return parts;
    }

    private static Node entry(Canvas swatch, ObservableValue<String> text) {
        Label label = new Label("", swatch);
        label.getStyleClass().add("legend-entry");
        label.textProperty().bind(text);
        return label;
    }

    /** @param heightEm of the window, in sizes of the text */
    void size(double emPx, boolean narrow, double heightEm, Palette palette) {
        em = emPx;
        boolean small = narrow || heightEm < LOW_EM;
        double side = (small ? SMALL_MAP_EM : MAP_EM) * em;
        boolean bare = heightEm < LOWEST_EM;
        map.setManaged(!bare);
        map.setVisible(!bare);
        map.setWidth(side);
        map.setHeight(side);
        left.size(em, bare);
        right.size(em, bare);
        pressure.setManaged(!bare);
        pressure.setVisible(!bare);
        legend.setManaged(!small);
        legend.setVisible(!small);
        swatch(swatches[0], palette.done());
        swatch(swatches[1], new ScalpMapPainter(palette).inferredPaint());
        swatch(swatches[2], palette.now());
        showMap(palette);
        showPace(Side.LEFT, palette);
        showPace(Side.RIGHT, palette);
    }

    private void swatch(Canvas swatch, Paint paint) {
        swatch.setWidth(em);
        swatch.setHeight(0.8 * em);
        GraphicsContext gc = swatch.getGraphicsContext2D();
        gc.clearRect(0, 0, em, em);
        gc.setFill(paint);
        gc.fillRoundRect(0, 0, em, 0.8 * em, 0.4 * em, 0.4 * em);
    }

    void showMap(Palette palette) {
        figures.map()
                .get()
                .filter(any -> mapped > 0)
                .ifPresent(shown -> new ScalpMapPainter(palette)
                        .paint(
                                map.getGraphicsContext2D(),
                                new Rectangle2D(0, 0, map.getWidth(), map.getHeight()),
                                shown,
                                mapped));
    }

    void showPace(Side hand, Palette palette) {
        Dial dial = figures.pace(hand).get();
        (hand == Side.LEFT ? left : right)
                .show(dial, texts.now().text(dial.verdict().key()), palette);
    }
}
