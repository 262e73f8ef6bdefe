package app.galea.ui.history;

import app.galea.history.HistoryTrends.Week;
import app.galea.report.Drawing;
import app.galea.report.Drawing.Anchor;
import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Ink;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import app.galea.wording.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A value over weeks: bars of minutes, a line with points of anything else, broken where there was none. A pure function. */
final class TrendDrawing {

    private static final double LEFT = 10;
    private static final double RIGHT = 2;
    private static final double TOP = 2.5;
    private static final double BOTTOM = 5;
    private static final double SMALL = 3;

    /** Of a week's room, a bar takes so much. */
    private static final double BAR = 0.68;

    /** Names of months are at least so far apart. */
    private static final double APART = 9;

    private final Trend trend;
    private final List<Week> weeks;
    private final double width;
    private final double height;
    private final double top;
    private final List<Mark> marks = new ArrayList<>();

    private TrendDrawing(Trend trend, List<Week> weeks, double width, double height) {
        this.trend = trend;
        this.weeks = weeks;
        this.width = width;
        this.height = height;
        top = trend.top(weeks);
    }

    static Drawing of(Trend trend, List<Week> weeks, double width, double height, Messages messages) {
        TrendDrawing chart = new TrendDrawing(trend, weeks, width, height);
        chart.axis();
        chart.months(messages);
        if (trend == Trend.MINUTES) {
            chart.bars();
        } else {
            chart.line();
        }
        return new Drawing(width, height, chart.marks);
    }

    private void axis() {
        List<List<Place>> lines = new ArrayList<>();
        for (double share : new double[] {0, 0.5, 1}) {
            double y = y(share * top);
            lines.add(List.of(new Place(LEFT, y), new Place(width - RIGHT, y)));
            if (share != 0.5 || height > 24) {
                marks.add(
                        new Label(new Place(LEFT - 1.5, y + 1), trend.tick(share * top), Ink.QUIET, SMALL, Anchor.END));
            }
        }
        marks.add(new Stroke(lines, Ink.GRID, 0.2, false));
    }

    private void months(Messages messages) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLL", messages.locale());
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate monday = weeks.get(i).monday();
            boolean begins = monday.getDayOfMonth() <= 7;
            if (begins && x(i) - last >= APART && x(i) < width - RIGHT - SMALL) {
                last = x(i);
                marks.add(
                        new Label(new Place(x(i), height - 0.8), name.format(monday), Ink.QUIET, SMALL, Anchor.MIDDLE));
            }
        }
    }

    private void bars() {
        List<List<Place>> bars = new ArrayList<>();
        double half = BAR / 2 * room();
        for (int i = 0; i < weeks.size(); i++) {
            double value = trend.of(weeks.get(i));
            if (value > 0) {
                double y = Math.min(y(value), y(0) - 0.6);
                bars.add(List.of(
                        new Place(x(i) - half, y),
                        new Place(x(i) + half, y),
                        new Place(x(i) + half, y(0)),
                        new Place(x(i) - half, y(0))));
            }
        }
        marks.add(new Area(bars, Ink.DONE, 1));
    }

    private void line() {
        List<List<Place>> lines = new ArrayList<>();
        List<List<Place>> points = new ArrayList<>();
        List<Place> line = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            double value = trend.of(weeks.get(i));
            if (Double.isNaN(value)) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                Place place = new Place(x(i), y(value));
                line.add(place);
                points.add(point(place));
            }
        }
        lines.add(line);
        marks.add(new Stroke(lines.stream().filter(one -> one.size() > 1).toList(), Ink.DONE, 0.6, false));
        marks.add(new Area(points, Ink.DONE, 1));
    }

    private List<Place> point(Place middle) {
        double radius = Math.min(0.95, 0.3 * room());
        List<Place> ring = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double turn = Math.PI * i / 6;
            ring.add(new Place(middle.x() + radius * Math.cos(turn), middle.y() + radius * Math.sin(turn)));
        }
        return ring;
    }

    private double room() {
        return (width - LEFT - RIGHT) / weeks.size();
    }

    private double x(int week) {
        return LEFT + room() * (week + 0.5);
    }

    private double y(double value) {
        double share = Math.max(0, Math.min(1, value / top));
        return height - BOTTOM - (height - BOTTOM - TOP) * share;
    }
}
