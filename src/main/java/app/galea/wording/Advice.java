package app.galea.wording;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CueId;
import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** At most two plain suggestions for next time, the most useful first; the same of equal summaries. Immutable, any thread. */
public final class Advice {

    private static final int MOST = 2;

    /** A planned zone below this part of its time may have a little more. */
    private static final double SHORT_SHARE = 0.6;

    /** Sides that differ by more than this are worth a word, as for the cue about balance. */
    private static final double UNEVEN_SHARE = 0.4;

    /** From this part of the session without head or hands on, better light and distance come first. */
    private static final double UNSEEN_SHARE = 0.25;

    /** A zone worked at least so long, s, and so much of it only inferred is worth showing. */
    private static final double WORTH_SHOWING_SECONDS = 8;

    private static final double MOSTLY = 0.5;

    /** The other side got so many times as much that it is worth a word. */
    private static final double MUCH_MORE = 1.5;

    private static final Set<CueId> TOO_FAST = EnumSet.of(CueId.MOTION_SCRUB, CueId.PACE_SLOW_DOWN);

    private final Messages messages;
    private final StepWording steps;
    private final Figures figures;

    public Advice(Messages messages) {
        this.messages = messages;
        steps = new StepWording(messages);
        figures = new Figures(messages);
    }

    /** What to say of a summary; never empty. */
    public List<Suggestion> suggestions(SessionSummary summary) {
        List<Suggestion> all = new ArrayList<>();
        boolean hidden =
                Math.max(summary.evidence().headLost(), summary.evidence().noHand()) >= UNSEEN_SHARE;
        if (hidden) {
            all.add(light(summary));
        }
        // what was hidden may well have been done
        Optional<ZoneSummary> weak = hidden ? Optional.empty() : weakest(summary);
        weak.ifPresent(zone -> all.add(start(summary, zone)));
        if (summary.cues().stream().anyMatch(cue -> TOO_FAST.contains(cue.id()))) {
            all.add(slower(summary));
        }
        if (Math.abs(summary.symmetry().orElse(0)) > UNEVEN_SHARE) {
            all.add(sides(summary));
        }
        if (!hidden) {
            mostInferred(summary).ifPresent(zone -> all.add(show(zone)));
        }
        if (all.isEmpty()) {
            all.add(same(summary));
        }
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /** The planned zone that got the least of its time, if it got too little. */
    public static Optional<ZoneSummary> weakest(SessionSummary summary) {
        return summary.zones().stream()
                .filter(zone -> zone.completeness().orElse(1) < SHORT_SHARE)
                .min(Comparator.comparingDouble(zone -> zone.completeness().orElse(1)));
    }

    private static Optional<ZoneSummary> mostInferred(SessionSummary summary) {
        return summary.zones().stream()
                .filter(zone -> zone.dwellSeconds() >= WORTH_SHOWING_SECONDS)
                .filter(zone -> inferredShare(zone) > MOSTLY)
                .max(Comparator.comparingDouble(ZoneSummary::inferredSeconds));
    }

    private static double inferredShare(ZoneSummary zone) {
        double known = zone.seenSeconds() + zone.inferredSeconds();
        return known > 0 ? zone.inferredSeconds() / known : 0;
    }

    private Suggestion light(SessionSummary summary) {
        return new Suggestion(
                messages.text("summary.next.light"),
                messages.text(
                        "report.next.unseen",
                        figures.percent(summary.evidence().headLost()),
                        figures.percent(summary.evidence().noHand())));
    }

    private Suggestion slower(SessionSummary summary) {
        String reason = summary.paceInBand().isPresent()
                ? messages.text("report.next.pace", figures.percent(summary.paceInBand()))
                : messages.text("report.next.pace.unknown");
        return new Suggestion(messages.text("summary.next.slower"), reason);
    }

    private Suggestion start(SessionSummary summary, ZoneSummary zone) {
        String done = Figures.wholeSeconds(zone.dwellSeconds());
        String target = Figures.wholeSeconds(zone.targetSeconds());
        ZoneSummary other = summary.zones().stream()
                .filter(one -> one.zone() == zone.zone().mirrored())
                .findFirst()
                .orElse(zone);
        boolean otherGotMore = other.dwellSeconds() >= MUCH_MORE * Math.max(1, zone.dwellSeconds());
        String reason = other.zone() != zone.zone() && otherGotMore
                ? messages.text(
                        other.zone().side().equals(Optional.of(Side.LEFT))
                                ? "report.next.there.left"
                                : "report.next.there.right",
                        done,
                        target,
                        Figures.wholeSeconds(other.dwellSeconds()))
                : messages.text("report.next.there", done, target);
        String place = messages.text("report.at." + zone.zone().id());
        return new Suggestion(messages.text("report.next.start", place), reason);
    }

    private Suggestion sides(SessionSummary summary) {
        return new Suggestion(
                messages.text(summary.symmetry().orElse(0) > 0 ? "summary.next.left" : "summary.next.right"),
                messages.text(
                        "report.next.sides",
                        Figures.wholeSeconds(sideSeconds(summary, Side.LEFT)),
                        Figures.wholeSeconds(sideSeconds(summary, Side.RIGHT))));
    }

    /** Dwell of all paired zones on one side. */
    public static double sideSeconds(SessionSummary summary, Side side) {
        return summary.zones().stream()
                .filter(zone -> zone.zone().side().equals(Optional.of(side)))
                .mapToDouble(ZoneSummary::dwellSeconds)
                .sum();
    }

    private Suggestion show(ZoneSummary zone) {
        return new Suggestion(
                messages.text("report.next.show." + turn(zone.zone())),
                messages.text("report.next.show.zone", steps.zone(zone.zone()), figures.percent(inferredShare(zone))));
    }

    /** How the head shows a zone to a camera in front. */
    private static String turn(ScalpZone zone) {
        return switch (zone) {
            case TEMPLE_LEFT, SIDE_LEFT, BEHIND_EAR_LEFT -> "right";
            case TEMPLE_RIGHT, SIDE_RIGHT, BEHIND_EAR_RIGHT -> "left";
            default -> "down";
        };
    }

    private Suggestion same(SessionSummary summary) {
        return new Suggestion(
                messages.text("summary.next.same"),
                summary.isFree()
                        ? messages.text("report.next.same.free", figures.percent(summary.coverage()))
                        : messages.text("report.next.same"));
    }
}
