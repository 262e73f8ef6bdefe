package app.galea.ui.live;

import app.galea.ui.style.Palette;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/**
 * One hand's pace: an arc with the band in it, a needle, the number, and in words and by a shape how it is. Confined to
 * the JavaFX thread.
 */
final class DialView extends VBox {

    /** The arc leaves a quarter open at the bottom. */
    private static final double START_DEG = 225;

    private static final double SWEEP_DEG = 270;

    /** Where the scale ends, as a multiple of the band's upper end: room for too fast. */
    private static final double REACH = 2;

    private static final double SIZE_EM = 7.6;

    private static final double WORDS_EM = 8.2;

    private final Canvas canvas = new Canvas();
    private final Label number = new Label();
    private final Label unit = new Label();
    private final Label hand = new Label();
    private final Label verdict = new Label();
    private double em = 15;

    DialView(String id) {
        setId(id);
        getStyleClass().add("dial");
        number.getStyleClass().add("dial-number");
        unit.getStyleClass().add("dial-unit");
        hand.getStyleClass().add("dial-hand");
        verdict.getStyleClass().add("dial-verdict");
        verdict.setId(id + "-verdict");
        number.setId(id + "-number");
        VBox middle = new VBox(number, unit);
        middle.setAlignment(Pos.CENTER);
        StackPane face = new StackPane(canvas, middle);
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(face, hand, verdict);
    }

    Label unit() {
        return unit;
    }

    Label hand() {
        return hand;
    }

    /** @param bare whether there is no room for the arc: the number and how it is say the same */
    void size(double emPx, boolean bare) {
        em = emPx;
        canvas.setManaged(!bare);
        canvas.setVisible(!bare);
        // as wide as its longest verdict, or the panel would come and go with the words
        setMinWidth(bare ? USE_COMPUTED_SIZE : WORDS_EM * em);
        canvas.setWidth(SIZE_EM * em);
        canvas.setHeight(SIZE_EM * em);
    }

    /** Shows a pace; {@code words} says how it is. */
    void show(Dial dial, String words, Palette palette) {
        number.setText(dial.hasPace() ? String.valueOf(Math.round(dial.pace())) : "–");
        Color color = color(dial, palette);
        number.setTextFill(dial.verdict() == Dial.Verdict.FAST ? color : palette.ink());
        String shape = switch (dial.verdict()) {
            case FAST -> "▲ ";
            case SLOW -> "▼ ";
            case GOOD -> "✓ ";
            case NONE, MEASURING, HOLD, FREE -> "";
        };
        verdict.setText(shape + words);
        verdict.setTextFill(color);
        paint(dial, palette, color);
    }

    private static Color color(Dial dial, Palette palette) {
        return switch (dial.verdict()) {
            case FAST -> palette.fast();
            case GOOD -> palette.done();
            case NONE, MEASURING, SLOW, HOLD, FREE -> palette.quiet();
        };
    }

    private void paint(Dial dial, Palette palette, Color color) {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        double size = canvas.getWidth();
        gc.clearRect(0, 0, size, size);
        double width = 0.62 * em;
        double inset = width;
        double side = size - 2 * inset;
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineWidth(width);
        gc.setStroke(palette.untouched());
        gc.strokeArc(inset, inset, side, side, START_DEG, -SWEEP_DEG, ArcType.OPEN);
        if (!dial.hasBand()) {
            return;
        }
        double top = REACH * dial.high();
        double from = START_DEG - SWEEP_DEG * dial.low() / top;
        gc.setStroke(palette.done());
        gc.strokeArc(inset, inset, side, side, from, -SWEEP_DEG * (dial.high() - dial.low()) / top, ArcType.OPEN);
        if (dial.hasPace()) {
            double angle = Math.toRadians(START_DEG - SWEEP_DEG * Math.min(1, dial.pace() / top));
            double inner = side / 2 - 0.95 * width;
            double outer = side / 2 + 0.95 * width;
            gc.setLineCap(StrokeLineCap.ROUND);
            gc.setLineWidth(0.34 * em);
            gc.setStroke(dial.verdict() == Dial.Verdict.FAST ? color : palette.ink());
            gc.strokeLine(
                    size / 2 + inner * Math.cos(angle),
                    size / 2 - inner * Math.sin(angle),
                    size / 2 + outer * Math.cos(angle),
                    size / 2 - outer * Math.sin(angle));
        }
    }
}
