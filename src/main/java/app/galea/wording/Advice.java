package app.galea.wording;

import app.galea.coach.CueId;
import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** At most two plain suggestions for next time, the most useful first. Immutable, any thread. */
final class Advice {

    private static final int MOST = 2;

    /** A planned zone below this part of its time may have a little more. */
    private static final double SHORT_SHARE = 0.6;

    /** Sides that differ by more than this are worth a word, as for the cue about balance. */
    private static final double UNEVEN_SHARE = 0.4;

    /** From this part of the session without head or hands on, better light and distance come first. */
    private static final double UNSEEN_SHARE = 0.25;

    private static final Set<CueId> TOO_FAST = EnumSet.of(CueId.MOTION_SCRUB, CueId.PACE_SLOW_DOWN);

    private final Messages messages;
    private final StepWording steps;

    Advice(Messages messages, StepWording steps) {
        this.messages = messages;
        this.steps = steps;
    }

    List<String> lines(SessionSummary summary) {
        List<String> lines = new ArrayList<>();
        boolean hidden =
                Math.max(summary.evidence().headLost(), summary.evidence().noHand()) >= UNSEEN_SHARE;
        if (hidden) {
            lines.add(messages.text("summary.next.light"));
        }
        if (summary.cues().stream().anyMatch(cue -> TOO_FAST.contains(cue.id()))) {
            lines.add(messages.text("summary.next.slower"));
        }
        double symmetry = summary.symmetry().orElse(0);
        if (Math.abs(symmetry) > UNEVEN_SHARE) {
            lines.add(messages.text(symmetry > 0 ? "summary.next.left" : "summary.next.right"));
        }
        // what was hidden may well have been done
        shortest(summary)
                .filter(zone -> !hidden)
                .ifPresent(zone -> lines.add(messages.text("summary.next.zone", steps.zone(zone.zone()))));
        if (lines.isEmpty()) {
            lines.add(messages.text("summary.next.same"));
        }
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    private static Optional<ZoneSummary> shortest(SessionSummary summary) {
        return summary.zones().stream()
                .filter(zone -> zone.completeness().orElse(1) < SHORT_SHARE)
                .min(Comparator.comparingDouble(zone -> zone.completeness().orElse(1)));
    }
}
