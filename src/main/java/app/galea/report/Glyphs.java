package app.galea.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shapes of letters of the bundled typeface, one em high 1. The system's fonts are not asked: a machine without any
 * makes the same picture.
 */
final class Glyphs implements AutoCloseable {

    private final TrueTypeFont font;
    private final double unitsPerEm;

    private Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        unitsPerEm = font.getUnitsPerEm();
    }

    static Glyphs regular() throws IOException {
        try (InputStream in = open("Inter-Medium.ttf")) {
            return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        }
    }

    /** A font file of the program. */
    static InputStream open(String name) {
        return Objects.requireNonNull(Glyphs.class.getResourceAsStream("/app/galea/fonts/" + name), name);
    }

    /** How far a text runs. */
    double width(String text) {
        double width = 0;
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            width += advance(glyph(points.nextInt()));
        }
        return width;
    }

    /** The outline of a text from its base line, y up. */
    GeneralPath path(String text) {
        GeneralPath path = new GeneralPath();
        double at = 0;
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        try {
            while (points.hasNext()) {
                int glyph = glyph(points.nextInt());
                AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
                place.scale(1 / unitsPerEm, 1 / unitsPerEm);
                var shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    path.append(place.createTransformedShape(shape.getPath()), false);
                }
                at += advance(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
        return path;
    }

    /** The text with a question mark for what the typeface cannot write. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints().forEach(c -> writable.appendCodePoint(glyph(c) == 0 ? '?' : c));
        return writable.toString();
    }

    private int glyph(int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
