package app.galea.report;

import app.galea.report.Drawing.Anchor;
import app.galea.report.Drawing.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A4 pages being written from top to bottom, in points, y counted down from the page's upper edge. Mutable; for one
 * document.
 */
final class PdfSheet implements AutoCloseable {

    static final double LEFT = 44;
    static final double RIGHT = PDRectangle.A4.getWidth() - 44;
    static final double WIDTH = RIGHT - LEFT;

    private static final double TOP = 44;
    private static final double BOTTOM = PDRectangle.A4.getHeight() - 40;
    private static final double LINE = 1.4;

    private final PDDocument document = new PDDocument();
    private final Glyphs glyphs = Glyphs.regular();
    private final PDFont regular = font("Inter-Regular.ttf");
    private final PDFont strong = font("Inter-SemiBold.ttf");
    private PDPageContentStream pen;
    private double y = TOP;

    PdfSheet(String title, String language) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Galea");
        document.getDocumentCatalog().setLanguage(language);
        pen = page();
    }

    private PDFont font(String name) throws IOException {
        try (var in = Glyphs.open(name)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    double y() {
        return y;
    }

    void moveTo(double place) {
        y = place;
    }

    void skip(double points) {
        y += points;
    }

    /** Begins a new page where there is not so much room left on this one. */
    void need(double points) throws IOException {
        if (y + points > BOTTOM) {
            pen.close();
            pen = page();
            y = TOP;
        }
    }

    /** A heading, kept together with so many points of what follows. */
    void heading(String text, double following) throws IOException {
        need(26 + following);
        y += 8;
        text(LEFT, text, 12.5, Ink.TEXT, Anchor.START, true);
        y += 20;
    }

    /** Lines of running text from x on, broken to a width. */
    void paragraph(double x, double width, String text, double size, Ink ink, boolean isStrong) throws IOException {
        for (String line : broken(text, size, width, isStrong)) {
            need(size * LINE);
            text(x, line, size, ink, Anchor.START, isStrong);
            y += size * LINE;
        }
    }

    /** One line whose upper edge is at y. */
    void text(double x, String text, double size, Ink ink, Anchor anchor, boolean isStrong) throws IOException {
        double width = width(text, size, isStrong);
        double from = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        ink(Shade.of(ink));
        pen.beginText();
        pen.setFont(isStrong ? strong : regular, (float) size);
        pen.newLineAtOffset((float) from, flipped(y + size));
        pen.showText(glyphs.writable(text));
        pen.endText();
    }

    /** A drawing with its upper left corner there. */
    void draw(Drawing drawing, double x, double top, double width) throws IOException {
        new PdfPen(pen, this, x, top, width / drawing.width()).draw(drawing);
    }

    void rule(double x, double to) throws IOException {
        Shade line = Shade.of(Ink.GRID);
        pen.setStrokingColor(line.red() / 255f, line.green() / 255f, line.blue() / 255f);
        pen.setLineWidth(0.5f);
        pen.moveTo((float) x, flipped(y));
        pen.lineTo((float) to, flipped(y));
        pen.stroke();
    }

    void box(double x, double top, double width, double height, Shade shade) throws IOException {
        ink(shade);
        pen.addRect((float) x, flipped(top + height), (float) width, (float) height);
        pen.fill();
    }

    float flipped(double place) {
        return (float) (PDRectangle.A4.getHeight() - place);
    }

    private void ink(Shade shade) throws IOException {
        pen.setNonStrokingColor(shade.red() / 255f, shade.green() / 255f, shade.blue() / 255f);
    }

    private double width(String text, double size, boolean isStrong) throws IOException {
        return (isStrong ? strong : regular).getStringWidth(glyphs.writable(text)) / 1000 * size;
    }

    private List<String> broken(String text, double size, double width, boolean isStrong) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, isStrong) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    byte[] bytes() throws IOException {
        pen.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        glyphs.close();
        document.close();
    }
}
