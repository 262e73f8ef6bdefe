package app.galea.report;

import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A drawing at a place on a page. */
final class PdfPen {

    private final PDPageContentStream pen;
    private final PdfSheet sheet;
    private final double x;
    private final double top;
    private final double scale;

    PdfPen(PDPageContentStream pen, PdfSheet sheet, double x, double top, double scale) {
        this.pen = pen;
        this.sheet = sheet;
        this.x = x;
        this.top = top;
        this.scale = scale;
    }

    void draw(Drawing drawing) throws IOException {
        try {
            drawing.marks().forEach(mark -> mark.match(new Pens()));
        } catch (UncheckedIOException e) {
            throw new IOException("cannot draw", e);
        }
    }

    private final class Pens implements Mark.Cases<Boolean> {

        @Override
        public Boolean area(Area area) {
            try {
                Shade shade = Shade.of(area.ink(), area.strength());
                float[] rgb = {shade.red() / 255f, shade.green() / 255f, shade.blue() / 255f};
                pen.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
                pen.setStrokingColor(rgb[0], rgb[1], rgb[2]);
                pen.setLineWidth((float) (0.12 * scale));
                if (trace(area.polygons(), true)) {
                    pen.fillAndStroke();
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Boolean stroke(Stroke stroke) {
            try {
                Shade shade = Shade.of(stroke.ink());
                pen.setStrokingColor(shade.red() / 255f, shade.green() / 255f, shade.blue() / 255f);
                pen.setLineWidth((float) (stroke.width() * scale));
                pen.setLineJoinStyle(1);
                pen.setLineDashPattern(
                        stroke.dashed() ? new float[] {(float) (1.6 * scale), (float) scale} : new float[] {}, 0);
                if (trace(stroke.lines(), false)) {
                    pen.stroke();
                }
                pen.setLineDashPattern(new float[] {}, 0);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Boolean label(Label label) {
            try {
                double before = sheet.y();
                double size = label.size() * scale;
                sheet.moveTo(top + label.place().y() * scale - size);
                sheet.text(x + label.place().x() * scale, label.text(), size, label.ink(), label.anchor(), false);
                sheet.moveTo(before);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean trace(List<List<Place>> lines, boolean closed) throws IOException {
        for (List<Place> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                float px = (float) (x + line.get(i).x() * scale);
                float py = sheet.flipped(top + line.get(i).y() * scale);
                if (i == 0) {
                    pen.moveTo(px, py);
                } else {
                    pen.lineTo(px, py);
                }
            }
            if (closed) {
                pen.closePath();
            }
        }
        return !lines.isEmpty();
    }
}
