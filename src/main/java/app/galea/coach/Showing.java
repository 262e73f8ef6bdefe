package app.galea.coach;

import app.galea.time.FrameTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cue that stands on the screen. Confined to the vision thread. */
final class Showing {

    /** Rules whose cue is said to the end, for they have no release. */
    private static final Set<CueId> WITHOUT_RELEASE = Collections.unmodifiableSet(EnumSet.of(
            CueId.BALANCE, CueId.STEP_ALMOST, CueId.COMFORT_CHECK, CueId.PRAISE_PACE, CueId.PRAISE_COVERAGE));

    private final double showSeconds;
    private List<Cue> cue = List.of();

    Showing(double showSeconds) {
        this.showSeconds = showSeconds;
    }

    Optional<Cue> cue() {
        return cue.stream().findFirst();
    }

    void put(Cue said) {
        cue = List.of(said);
    }

    void clear() {
        cue = List.of();
    }

    /** Takes the cue away when its release has held, or, where it has none, when its time is over. */
    void advance(FrameTime now, List<WatchedRule> rules) {
        for (Cue one : cue) {
            boolean over = WITHOUT_RELEASE.contains(one.id())
                    ? isOld(now, one)
                    : rules.stream()
                            .filter(rule -> rule.id() == one.id())
                            .findFirst()
                            .map(rule -> rule.timer().isReleased())
                            .orElse(isOld(now, one));
            if (over) {
                clear();
            }
        }
    }

    private boolean isOld(FrameTime now, Cue one) {
        return now.since(one.time()) >= showSeconds;
    }
}
