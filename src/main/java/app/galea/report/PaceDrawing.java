package app.galea.report;

import app.galea.anatomy.Side;
import app.galea.report.Drawing.Anchor;
import app.galea.report.Drawing.Area;
import app.galea.report.Drawing.Ink;
import app.galea.report.Drawing.Label;
import app.galea.report.Drawing.Mark;
import app.galea.report.Drawing.Place;
import app.galea.report.Drawing.Stroke;
import app.galea.session.PaceSample;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.wording.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Pace over time: the left hand a solid line, the right hand a dashed one, the pace asked for a band, steps marked by
 * their numbers, what is too fast in a color of its own. A pure function of a report.
 */
public final class PaceDrawing {

    /** From here on it is scrubbing (measures: pace bands); cycles a minute. */
    public static final double TOO_FAST = 90;

    private static final double LEFT = 8;
    private static final double TOP = 7;
    private static final double BOTTOM = 6;
    private static final double SMALL = 3;
    private static final int LEAST_TOP = 60;
    private static final int MOST_TOP = 140;

    /** Samples are half a second apart; over a longer gap no line is drawn. */
    private static final double GAP_SECONDS = 1.2;

    private static final double[] TICKS = {10, 15, 30, 60, 120, 300, 600, 1200, 3600};

    private final SessionSummary summary;
    private final double width;
    private final double height;
    private final double end;
    private final double top;
    private final List<Mark> marks = new ArrayList<>();

    private PaceDrawing(SessionSummary summary, double width, double height) {
        this.summary = summary;
        this.width = width;
        this.height = height;
        end = Math.max(1, Math.max(summary.durationSeconds(), lastSample(summary)));
        double most = summary.pace().stream()
                .filter(PaceSample::rhythmic)
                .mapToDouble(PaceSample::cyclesPerMin)
                .max()
                .orElse(0);
        top = Math.min(MOST_TOP, Math.max(LEAST_TOP, 20 * Math.ceil((most + 1) / 20)));
    }

    /** The chart in a size of its own units, about 0.3 mm each on paper. */
    public static Drawing of(SessionReport report, double width, double height) {
        PaceDrawing chart = new PaceDrawing(report.summary(), width, height);
        chart.bands();
        chart.axes();
        chart.steps();
        chart.hand(Side.LEFT, Ink.DONE, false);
        chart.hand(Side.RIGHT, Ink.OTHER, true);
        return new Drawing(width, height, chart.marks);
    }

    private static double lastSample(SessionSummary summary) {
        return summary.pace().stream().mapToDouble(PaceSample::seconds).max().orElse(0);
    }

    private void bands() {
        List<List<Place>> bands = new ArrayList<>();
        List<StepSummary> begun = begun();
        for (int i = 0; i < begun.size(); i++) {
            StepSummary step = begun.get(i);
            double until = i + 1 < begun.size() ? begun.get(i + 1).fromSeconds() : end;
            if (!step.pace().isAny() && until > step.fromSeconds()) {
                bands.add(List.of(
                        at(step.fromSeconds(), step.pace().high()),
                        at(until, step.pace().high()),
                        at(until, step.pace().low()),
                        at(step.fromSeconds(), step.pace().low())));
            }
        }
        marks.add(new Area(bands, Ink.BAND, 1));
    }

    private List<StepSummary> begun() {
        return summary.steps().stream()
                .filter(step -> step.from().isPresent())
                .sorted((a, b) -> Double.compare(a.fromSeconds(), b.fromSeconds()))
                .toList();
    }

    private void axes() {
        List<List<Place>> lines = new ArrayList<>();
        for (int pace = 0; pace <= top; pace += 20) {
            lines.add(List.of(at(0, pace), at(end, pace)));
            Place place = new Place(LEFT - 1.5, at(0, pace).y() + 1);
            marks.add(new Label(place, String.valueOf(pace), Ink.QUIET, SMALL, Anchor.END));
        }
        marks.add(new Stroke(lines, Ink.GRID, 0.2, false));
        double tick = TICKS[TICKS.length - 1];
        for (int i = TICKS.length - 1; i >= 0; i--) {
            tick = end / TICKS[i] <= 9 ? TICKS[i] : tick;
        }
        for (double seconds = 0; seconds <= end; seconds += tick) {
            Place place = new Place(at(seconds, 0).x(), height - 1);
            marks.add(new Label(place, Figures.clock(seconds), Ink.QUIET, SMALL, Anchor.MIDDLE));
        }
    }

    private void steps() {
        List<List<Place>> lines = new ArrayList<>();
        double lastLabel = -SMALL;
        for (StepSummary step : begun()) {
            Place place = at(step.fromSeconds(), top);
            lines.add(List.of(new Place(place.x(), TOP - 2), at(step.fromSeconds(), 0)));
            if (place.x() - lastLabel >= SMALL) {
                lastLabel = place.x();
                marks.add(new Label(
                        new Place(place.x(), TOP - 3),
                        String.valueOf(step.index() + 1),
                        Ink.QUIET,
                        SMALL,
                        Anchor.MIDDLE));
            }
        }
        marks.add(new Stroke(lines, Ink.GRID, 0.35, false));
    }

    private void hand(Side side, Ink ink, boolean dashed) {
        List<List<Place>> calm = new ArrayList<>();
        List<List<Place>> fast = new ArrayList<>();
        List<Place> line = new ArrayList<>();
        boolean wasFast = false;
        double last = Double.NEGATIVE_INFINITY;
        for (PaceSample sample : summary.pace()) {
            if (sample.side() == side && sample.rhythmic()) {
                boolean isFast = sample.cyclesPerMin() > TOO_FAST;
                Place place = at(sample.seconds(), sample.cyclesPerMin());
                boolean isApart = sample.seconds() - last > GAP_SECONDS;
                if (isApart || isFast != wasFast) {
                    if (!isApart) {
                        line.add(place);
                    }
                    (wasFast ? fast : calm).add(line);
                    line = new ArrayList<>();
                }
                line.add(place);
                wasFast = isFast;
                last = sample.seconds();
            }
        }
        (wasFast ? fast : calm).add(line);
        marks.add(new Stroke(drawn(calm), ink, 0.55, dashed));
        marks.add(new Stroke(drawn(fast), Ink.FAST, 0.7, dashed));
    }

    private static List<List<Place>> drawn(List<List<Place>> lines) {
        return lines.stream().filter(line -> line.size() > 1).toList();
    }

    private Place at(double seconds, double pace) {
        double share = Math.max(0, Math.min(1, pace / top));
        return new Place(
                LEFT + (width - LEFT - 2) * Math.min(1, seconds / end),
                height - BOTTOM - (height - BOTTOM - TOP) * share);
    }
}
