package app.galea.wording;

import app.galea.session.EvidenceShares;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A session's summary as lines for a terminal, in one language. Immutable, any thread.
 *
 * <p>What could not be seen is never called missed, and force is said to be unmeasured.
 */
public final class SummaryWording {

    /** A zone with less than this was only brushed on the way and not planned either; seconds. */
    private static final double BRUSHED_SECONDS = 1;

    /** Sides count as even up to this difference; a tenth is within what a person does without noticing. */
    private static final double EVEN_SHARE = 0.1;

    /** From this part of the session on it is said what was out of sight. */
    private static final double WORTH_SAYING_SHARE = 0.05;

    private static final int NUMBER_WIDTH = 10;

    private final Messages messages;
    private final StepWording steps;
    private final Figures figures;
    private final Advice advice;

    public SummaryWording(Messages messages) {
        this.messages = messages;
        steps = new StepWording(messages);
        figures = new Figures(messages);
        advice = new Advice(messages);
    }

    /**
     * All lines, the table of zones among them.
     *
     * @param routineTitle in the same language; not used for a free massage
     */
    public List<String> lines(SessionSummary summary, String routineTitle) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "summary.time",
                summary.isFree() ? messages.text("summary.free") : routineTitle,
                duration(summary.activeSeconds()),
                duration(summary.durationSeconds())));
        if (!summary.isFree()) {
            long completed =
                    summary.steps().stream().filter(StepSummary::completed).count();
            lines.add(messages.text("summary.steps", completed, summary.steps().size()));
        }
        lines.add(messages.text("summary.coverage", percent(summary.coverage())));
        lines.add("");
        lines.addAll(zoneTable(summary.zones()));
        lines.add("");
        summary.symmetry().ifPresent(share -> lines.add(symmetry(share)));
        if (!summary.isFree()) {
            lines.addAll(regularity(summary));
        }
        lines.addAll(evidence(summary));
        lines.add("");
        lines.add(messages.text("summary.next"));
        advice.suggestions(summary).forEach(next -> lines.add("  " + next.title() + " (" + next.reason() + ")"));
        return lines;
    }

    private List<String> zoneTable(List<ZoneSummary> zones) {
        List<ZoneSummary> shown = zones.stream()
                .filter(zone -> zone.targetSeconds() > 0 || zone.dwellSeconds() >= BRUSHED_SECONDS)
                .toList();
        int width = Stream.concat(
                        Stream.of(messages.text("summary.zone")), shown.stream().map(zone -> steps.zone(zone.zone())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(row(
                width,
                messages.text("summary.zone"),
                messages.text("summary.planned"),
                messages.text("summary.done"),
                messages.text("summary.reached"),
                messages.text("summary.seen")));
        for (ZoneSummary zone : shown) {
            double known = zone.seenSeconds() + zone.inferredSeconds();
            lines.add(row(
                    width,
                    steps.zone(zone.zone()),
                    zone.targetSeconds() > 0 ? seconds(zone.targetSeconds()) : "-",
                    seconds(zone.dwellSeconds()),
                    percent(zone.coverage()) + " %",
                    known > 0 ? percent(zone.seenSeconds() / known) + " %" : "-"));
        }
        return lines;
    }

    private static String row(int width, String name, String... cells) {
        StringBuilder row = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (String cell : cells) {
            row.append(" ".repeat(Math.max(1, NUMBER_WIDTH - cell.length()))).append(cell);
        }
        return row.toString();
    }

    /** Which side got more, from a summary's symmetry. */
    public String symmetry(double share) {
        if (Math.abs(share) <= EVEN_SHARE) {
            return messages.text("summary.even");
        }
        // share is of the mean of both sides; "more than the other side" is of that side
        double more = (2 + Math.abs(share)) / (2 - Math.abs(share)) - 1;
        boolean onlyOne = Double.isInfinite(more) || more > 9.99;
        return messages.text(share > 0 ? "summary.more.right" : "summary.more.left", onlyOne ? "> 999" : percent(more));
    }

    private List<String> regularity(SessionSummary summary) {
        var systematics = summary.systematics();
        return List.of(
                messages.text("summary.order", percent(summary.order())),
                messages.text(
                        "summary.systematics",
                        figures.oneDecimal(systematics.sum()),
                        percent(systematics.completeness()),
                        percent(systematics.isochronicity()),
                        percent(systematics.consistency())));
    }

    private List<String> evidence(SessionSummary summary) {
        var evidence = summary.evidence();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("summary.evidence", percent(evidence.seen()), percent(evidence.inferred())));
        lines.addAll(outOfSight(evidence));
        lines.add(messages.text("summary.force"));
        return lines;
    }

    /** What was out of sight for so long that it is worth saying. */
    public List<String> outOfSight(EvidenceShares evidence) {
        List<String> lines = new ArrayList<>();
        if (evidence.headLost() >= WORTH_SAYING_SHARE) {
            lines.add(messages.text("summary.head_lost", percent(evidence.headLost())));
        }
        if (evidence.noHand() >= WORTH_SAYING_SHARE) {
            lines.add(messages.text("summary.no_hand", percent(evidence.noHand())));
        }
        return lines;
    }

    private String duration(double seconds) {
        return figures.duration(seconds);
    }

    private String seconds(double seconds) {
        return figures.seconds(seconds);
    }

    private static String percent(double share) {
        return Figures.wholePercent(share);
    }
}
