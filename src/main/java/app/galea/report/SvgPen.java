package app.galea.report;

import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG inside an HTML page; the colors are the page's, by classes. */
final class SvgPen implements Mark.Cases<String> {

    private SvgPen() {}

    /** @param name of the picture, for those who cannot see it */
    static String svg(Drawing drawing, String name) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" role=\"img\" aria-label=\"")
                .append(Html.escaped(name))
                .append("\">\n");
        SvgPen pen = new SvgPen();
        drawing.marks().forEach(mark -> svg.append(mark.match(pen)));
        return svg.append("</svg>\n").toString();
    }

    @Override
    public String area(Area area) {
        return path(area.polygons(), " Z", "a-" + word(area.ink()), " opacity=\"" + number(area.strength()) + "\"");
    }

    @Override
    public String stroke(Stroke stroke) {
        String width = " stroke-width=\"" + number(stroke.width()) + "\"";
        return path(
                stroke.lines(),
                "",
                "s-" + word(stroke.ink()),
                stroke.dashed() ? width + " stroke-dasharray=\"1.6 1\"" : width);
    }

    @Override
    public String label(Label label) {
        return "<text class=\"a-" + word(label.ink()) + "\" x=\""
                + number(label.place().x()) + "\" y=\""
                + number(label.place().y()) + "\" font-size=\"" + number(label.size()) + "\" text-anchor=\""
                + word(label.anchor()) + "\">" + Html.escaped(label.text()) + "</text>\n";
    }

    private static String path(List<List<Place>> lines, String close, String kind, String more) {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder("<path class=\"" + kind + "\"" + more + " d=\"");
        for (List<Place> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                path.append(i == 0 ? 'M' : i == 1 ? 'L' : ' ')
                        .append(number(line.get(i).x()))
                        .append(' ')
                        .append(number(line.get(i).y()));
            }
            path.append(close);
        }
        return path.append("\"/>\n").toString();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
