package app.galea.report;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.report.SessionReport.Balance;
import app.galea.report.SessionReport.CheckInRow;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.StepRow;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.ZoneSummary;
import app.galea.wording.Advice;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import app.galea.wording.SummaryWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts a report together: every figure is written here and nowhere else. Immutable. */
final class ReportComposer {

    /** Below that, s, a zone without a plan was only brushed on the way. */
    private static final double BRUSHED_SECONDS = 1;

    /** A zone of which more than this was only inferred was hard to see. */
    private static final double MOSTLY = 0.5;

    private final Messages messages;
    private final Occasion occasion;
    private final Figures figures;
    private final StepWording names;

    ReportComposer(Messages messages, Occasion occasion) {
        this.messages = messages;
        this.occasion = occasion;
        figures = new Figures(messages);
        names = new StepWording(messages);
    }

    SessionReport compose(SessionSummary measured) {
        SessionSummary summary = SummaryJson.asKept(measured);
        String title = title(summary);
        return new SessionReport(
                summary,
                messages,
                title,
                subtitle(summary, title),
                messages.text("report.covered", figures.percent(summary.coverage())),
                shares(summary),
                facts(summary),
                regularity(summary),
                balance(summary),
                zones(summary),
                steps(summary),
                summary.paceInBand().isPresent()
                        ? messages.text("report.pace.share", figures.percent(summary.paceInBand()))
                        : messages.text("report.pace.none"),
                hardToSee(summary),
                summary.places().tense().stream()
                        .map(mark -> messages.text(
                                "report.tension.at", names.zone(mark.zone()), figures.duration(mark.seconds())))
                        .toList(),
                checkIn(occasion.checkIn()),
                occasion.checkIn(),
                new Advice(messages).suggestions(summary));
    }

    private String title(SessionSummary summary) {
        if (summary.isFree()) {
            return messages.text("summary.free");
        }
        return occasion.routineTitle().isEmpty() ? summary.routine() : occasion.routineTitle();
    }

    private String subtitle(SessionSummary summary, String title) {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        parts.add(messages.text(
                "report.time", figures.duration(summary.activeSeconds()), figures.duration(summary.durationSeconds())));
        if (!occasion.when().isEmpty()) {
            parts.add(occasion.when());
        }
        return String.join(" · ", parts);
    }

    /** The three add up to 100 as they are shown. */
    private String shares(SessionSummary summary) {
        List<ScalpShade> cells = ScalpShade.cells(summary);
        if (cells.isEmpty()) {
            return "";
        }
        int covered = Integer.parseInt(Figures.wholePercent(summary.coverage()));
        int seen = Math.min(covered, Integer.parseInt(Figures.wholePercent(ScalpShade.seenShare(cells))));
        return messages.text(
                "report.shares",
                figures.percent(seen / 100.0),
                figures.percent((covered - seen) / 100.0),
                figures.percent((100 - covered) / 100.0));
    }

    private List<Figure> facts(SessionSummary summary) {
        List<Figure> facts = new ArrayList<>();
        facts.add(fact("report.duration", figures.duration(summary.durationSeconds())));
        facts.add(fact("report.active", figures.duration(summary.activeSeconds())));
        if (!summary.isFree()) {
            long completed =
                    summary.steps().stream().filter(StepSummary::completed).count();
            facts.add(fact(
                    "report.steps.done",
                    messages.text(
                            "report.steps.count", completed, summary.steps().size())));
        }
        facts.add(fact("report.coverage", figures.percent(summary.coverage())));
        facts.add(fact("report.in_pace", figures.percent(summary.paceInBand())));
        facts.add(
                fact("report.evidence.seen", figures.percent(summary.evidence().seen())));
        facts.add(fact(
                "report.evidence.inferred", figures.percent(summary.evidence().inferred())));
        facts.add(fact("report.head_lost", figures.percent(summary.evidence().headLost())));
        facts.add(fact("report.no_hand", figures.percent(summary.evidence().noHand())));
        return facts;
    }

    private Figure fact(String key, String text) {
        return new Figure(messages.text(key), text);
    }

    private List<Figure> regularity(SessionSummary summary) {
        if (summary.isFree()) {
            return List.of();
        }
        var systematics = summary.systematics();
        return List.of(
                fact("report.order", figures.percent(summary.order())),
                fact("report.systematics", messages.text("report.of_two", figures.oneDecimal(systematics.sum()))),
                fact("report.complete", figures.percent(systematics.completeness())),
                fact("report.even", figures.percent(systematics.isochronicity())),
                fact("report.few", figures.percent(systematics.consistency())));
    }

    private Balance balance(SessionSummary summary) {
        double left = Advice.sideSeconds(summary, Side.LEFT);
        double right = Advice.sideSeconds(summary, Side.RIGHT);
        if (left + right <= 0) {
            return new Balance(
                    Double.NaN,
                    messages.text("report.left", Figures.NONE),
                    messages.text("report.right", Figures.NONE),
                    "");
        }
        int leftPercent = Integer.parseInt(Figures.wholePercent(left / (left + right)));
        return new Balance(
                left / (left + right),
                messages.text("report.left", figures.percent(leftPercent / 100.0)),
                messages.text("report.right", figures.percent((100 - leftPercent) / 100.0)),
                summary.symmetry().isPresent()
                        ? new SummaryWording(messages)
                                .symmetry(summary.symmetry().getAsDouble())
                        : "");
    }

    private List<ZoneRow> zones(SessionSummary summary) {
        Optional<ScalpZone> weak = Advice.weakest(summary).map(ZoneSummary::zone);
        return summary.zones().stream()
                .filter(zone -> zone.targetSeconds() > 0 || zone.dwellSeconds() >= BRUSHED_SECONDS)
                .map(zone -> zone(zone, weak.equals(Optional.of(zone.zone()))))
                .toList();
    }

    private ZoneRow zone(ZoneSummary zone, boolean isWeak) {
        return new ZoneRow(
                zone.zone().id(),
                names.zone(zone.zone()),
                zone.targetSeconds() > 0 ? figures.seconds(zone.targetSeconds()) : Figures.NONE,
                figures.seconds(zone.dwellSeconds()),
                figures.percent(zone.coverage()),
                figures.seconds(zone.seenSeconds()),
                figures.seconds(zone.inferredSeconds()),
                figures.percent(zone.paceInBand()),
                zone.coverage(),
                inferredShare(zone),
                isWeak);
    }

    private static double inferredShare(ZoneSummary zone) {
        double known = zone.seenSeconds() + zone.inferredSeconds();
        return known > 0 ? zone.inferredSeconds() / known : 0;
    }

    private List<StepRow> steps(SessionSummary summary) {
        return summary.steps().stream()
                .map(step -> new StepRow(
                        String.valueOf(step.index() + 1),
                        step.index() < occasion.stepTitles().size()
                                ? occasion.stepTitles().get(step.index())
                                : step.zones().isEmpty() ? Figures.NONE : names.zones(step.zones()),
                        step.from().isPresent() ? Figures.clock(step.fromSeconds()) : Figures.NONE,
                        figures.seconds(step.targetSeconds()),
                        figures.seconds(step.doneSeconds()),
                        step.completed(),
                        step.fromSeconds()))
                .toList();
    }

    private List<String> hardToSee(SessionSummary summary) {
        List<String> lines = new ArrayList<>();
        List<ScalpZone> inferred = summary.zones().stream()
                .filter(zone -> zone.dwellSeconds() >= BRUSHED_SECONDS && inferredShare(zone) > MOSTLY)
                .map(ZoneSummary::zone)
                .toList();
        if (!inferred.isEmpty()) {
            lines.add(messages.text("report.hard.zones", names.zones(inferred)));
        }
        lines.addAll(new SummaryWording(messages).outOfSight(summary.evidence()));
        lines.add(messages.text(lines.isEmpty() ? "report.hard.nothing" : "report.hard.unseen"));
        return lines;
    }

    private List<CheckInRow> checkIn(CheckIn answers) {
        if (!answers.isAnswered()) {
            return List.of();
        }
        Feeling before = answers.before();
        Feeling after = answers.after();
        return List.of(
                new CheckInRow(
                        messages.text("report.check_in.tension"), number(before.tension()), number(after.tension())),
                new CheckInRow(messages.text("report.check_in.mood"), number(before.mood()), number(after.mood())),
                new CheckInRow(
                        messages.text("report.check_in.headache"), yesOrNo(before.aches()), yesOrNo(after.aches())));
    }

    private static String number(OptionalInt answer) {
        return answer.isPresent() ? String.valueOf(answer.getAsInt()) : Figures.NONE;
    }

    private String yesOrNo(Optional<Boolean> answer) {
        return answer.map(yes -> messages.text(yes ? "report.yes" : "report.no"))
                .orElse(Figures.NONE);
    }
}
