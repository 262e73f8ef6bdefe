package app.galea.ui.style;

import app.galea.report.Drawing;
import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Ink;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** A report's drawing on the screen, as large as there is room. The same shapes as on paper. */
public final class DrawingPane {

    private final Canvas canvas = new Canvas();
    private final Region root;
    private final ObservableValue<Palette> palette;
    private final BiFunction<Double, Double, Drawing> maker;
    private final ChangeListener<Palette> repaint = (changed, before, now) -> paint();

    /** @param maker makes the drawing for a room of so many pixels */
    public DrawingPane(String id, ObservableValue<Palette> palette, BiFunction<Double, Double, Drawing> maker) {
        this.palette = palette;
        this.maker = maker;
        root = new Holder();
        root.setId(id);
        root.setMinSize(0, 0);
    }

    public Region root() {
        return root;
    }

    /** Follows changes of color from now on. */
    public void follow() {
        palette.addListener(repaint);
        paint();
    }

    /** Follows no more. */
    public void leave() {
        palette.removeListener(repaint);
    }

    /** Draws anew what has changed. */
    public void repaint() {
        paint();
    }

    /** Gives the canvas all the room there is. */
    private final class Holder extends Region {

        Holder() {
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            Insets insets = getInsets();
            canvas.relocate(insets.getLeft(), insets.getTop());
            double width = Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
            double height = Math.max(0, getHeight() - insets.getTop() - insets.getBottom());
            if (width != canvas.getWidth() || height != canvas.getHeight()) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                paint();
            }
        }
    }

    private void paint() {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        if (width < 20 || height < 20) {
            return;
        }
        Drawing drawing = maker.apply(width, height);
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        pen.save();
        pen.translate((width - scale * drawing.width()) / 2, (height - scale * drawing.height()) / 2);
        pen.scale(scale, scale);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setTextBaseline(VPos.BASELINE);
        Pens pens = new Pens(pen, palette.getValue());
        drawing.marks().forEach(mark -> mark.match(pens));
        pen.restore();
    }

    /** Draws each kind of mark. */
    private record Pens(GraphicsContext pen, Palette palette) implements Mark.Cases<Boolean> {

        @Override
        public Boolean area(Area area) {
            Color under = area.ink() == Ink.DONE ? palette.untouched() : palette.panel();
            Color color = under.interpolate(color(area.ink()), area.strength());
            pen.setFill(color);
            pen.setStroke(color);
            pen.setLineWidth(0.12);
            trace(area.polygons(), true);
            pen.fill();
            pen.stroke();
            return true;
        }

        @Override
        public Boolean stroke(Stroke stroke) {
            pen.setStroke(color(stroke.ink()));
            pen.setLineWidth(stroke.width());
            if (stroke.dashed()) {
                pen.setLineDashes(1.6, 1);
            } else {
                pen.setLineDashes();
            }
            trace(stroke.lines(), false);
            pen.stroke();
            pen.setLineDashes();
            return true;
        }

        @Override
        public Boolean label(Label label) {
            pen.setFill(color(label.ink()));
            pen.setFont(Font.font("Inter", label.size()));
            pen.setTextAlign(
                    switch (label.anchor()) {
                        case START -> TextAlignment.LEFT;
                        case MIDDLE -> TextAlignment.CENTER;
                        case END -> TextAlignment.RIGHT;
                    });
            pen.fillText(label.text(), label.place().x(), label.place().y());
            return true;
        }

        private void trace(List<List<Place>> lines, boolean closed) {
            pen.beginPath();
            for (List<Place> line : lines) {
                for (int i = 0; i < line.size(); i++) {
                    if (i == 0) {
                        pen.moveTo(line.get(i).x(), line.get(i).y());
                    } else {
                        pen.lineTo(line.get(i).x(), line.get(i).y());
                    }
                }
                if (closed) {
                    pen.closePath();
                }
            }
        }

        private Color color(Ink ink) {
            return switch (ink) {
                case HEAD, GRID -> palette.line();
                case CAP -> palette.untouched();
                case DONE -> palette.done();
                case EDGE -> palette.panel();
                case NOW -> palette.now();
                case FAST -> palette.fast();
                case BAND -> palette.doneSoft();
                case OTHER, TEXT -> palette.ink();
                case QUIET -> palette.quiet();
            };
        }
    }
}
