package app.galea.report;

import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The scalp map as a picture. Draws in memory; needs no display and none of the system's fonts. */
final class PngReport implements Mark.Cases<Boolean> {

    /** Pixels per unit of the drawing: 1200 across. */
    private static final double SCALE = 12;

    private final Graphics2D pen;
    private final Glyphs glyphs;

    private PngReport(Graphics2D pen, Glyphs glyphs) {
        this.pen = pen;
        this.glyphs = glyphs;
    }

    static byte[] map(SessionReport report) throws IOException {
        Drawing sheet = MapDrawing.sheet(report);
        BufferedImage image = new BufferedImage(
                (int) Math.round(SCALE * sheet.width()),
                (int) Math.round(SCALE * sheet.height()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(color(Shade.PAPER));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        try (Glyphs glyphs = Glyphs.regular()) {
            PngReport cases = new PngReport(pen, glyphs);
            sheet.marks().forEach(mark -> mark.match(cases));
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // a plain stream would be buffered in the temporary folder, and refused once the program has been asked to end
        try (ImageOutputStream inMemory = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(image, "png", inMemory);
        }
        return png.toByteArray();
    }

    @Override
    public Boolean area(Area area) {
        pen.setColor(color(Shade.of(area.ink(), area.strength())));
        Path2D path = path(area.polygons(), true);
        pen.fill(path);
        pen.setStroke(new BasicStroke(0.12f));
        pen.draw(path);
        return true;
    }

    @Override
    public Boolean stroke(Stroke stroke) {
        pen.setColor(color(Shade.of(stroke.ink())));
        float[] dashes = stroke.dashed() ? new float[] {1.6f, 1f} : null;
        pen.setStroke(
                new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        pen.draw(path(stroke.lines(), false));
        return true;
    }

    @Override
    public Boolean label(Label label) {
        pen.setColor(color(Shade.of(label.ink())));
        double width = glyphs.width(label.text()) * label.size();
        double from = label.place().x()
                - switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        GeneralPath text = glyphs.path(label.text());
        AffineTransform place =
                AffineTransform.getTranslateInstance(from, label.place().y());
        place.scale(label.size(), -label.size());
        pen.fill(place.createTransformedShape(text));
        return true;
    }

    private static Path2D path(List<List<Place>> lines, boolean closed) {
        Path2D path = new Path2D.Double();
        for (List<Place> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == 0) {
                    path.moveTo(line.get(i).x(), line.get(i).y());
                } else {
                    path.lineTo(line.get(i).x(), line.get(i).y());
                }
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }

    private static Color color(Shade shade) {
        return new Color(shade.red(), shade.green(), shade.blue());
    }
}
