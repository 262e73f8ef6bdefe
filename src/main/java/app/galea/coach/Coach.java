package app.galea.coach;

import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The coach: from what happens now to at most one cue. The same situations bring the same cues. Confined to the vision
 * thread.
 */
public final class Coach {

    private static final Set<CueId> SEEING = Collections.unmodifiableSet(EnumSet.of(
            CueId.SEE_NO_HEAD, CueId.SEE_NO_HANDS, CueId.SEE_TOO_DARK, CueId.SEE_TOO_CLOSE, CueId.SEE_TWO_PEOPLE));

    /** What goes on over a change of steps: no step ever asks for scrubbing. */
    private static final Set<CueId> LASTING = Collections.unmodifiableSet(lasting());

    private final CoachSettings settings;
    private final List<WatchedRule> rules;
    private final CueScheduler scheduler;
    private final EventCues events;
    private final Showing showing;
    private final List<RuleFailure> failures = new ArrayList<>();
    private FrameTime now = FrameTime.ZERO;
    private FrameTime stepStart = FrameTime.ZERO;
    private int step = -1;

    private static Set<CueId> lasting() {
        Set<CueId> lasting = EnumSet.copyOf(SEEING);
        lasting.add(CueId.MOTION_SCRUB);
        return lasting;
    }

    public Coach(CoachSettings settings) {
        this(settings, CueRules.all(settings));
    }

    Coach(CoachSettings settings, List<CueRule> all) {
        this.settings = settings;
        rules = all.stream()
                .map(rule -> new WatchedRule(rule, new RuleTimer(settings.timing(rule.id()), settings.speaking())))
                .toList();
        scheduler = new CueScheduler(settings);
        events = new EventCues(settings.speaking());
        showing = new Showing(settings.speaking().showSeconds());
    }

    /** The cue to say at this instant, if any; at most one, and never while another kind's turn forbids it. */
    public Optional<Cue> advance(Situation s) {
        long nanos = elapsedNanos(s.scene().time());
        boolean standsStill = s.progress().paused() || s.progress().isFinished();
        boolean changed = hasStepChanged(s.progress());
        if (standsStill) {
            forget(SEEING);
        } else if (changed) {
            forget(LASTING);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (WatchedRule watched : rules) {
            boolean asked = !standsStill
                    || (SEEING.contains(watched.id()) && !s.progress().isFinished());
            if (asked && !isOff(watched)) {
                advance(watched, s, nanos).ifPresent(candidates::add);
            }
        }
        events.advance(s);
        for (Candidate event : events.candidates()) {
            if (!standsStill || event.id() == CueId.SESSION_DONE) {
                candidates.add(event);
            }
        }
        return say(candidates);
    }

    /** A rule's turn; a bug in it costs this one rule, for the rest of the session. */
    private Optional<Candidate> advance(WatchedRule watched, Situation s, long nanos) {
        try {
            watched.advance(s, nanos);
        } catch (RuntimeException bug) {
            failures.add(new RuleFailure(watched.id(), bug));
            watched.timer().reset();
            showing.cue().filter(cue -> cue.id() == watched.id()).ifPresent(cue -> showing.clear());
        }
        return watched.timer().isSustained() ? Optional.of(watched.candidate()) : Optional.empty();
    }

    private boolean isOff(WatchedRule watched) {
        // asked for every rule and frame
        for (int i = 0; i < failures.size(); i++) {
            if (failures.get(i).rule() == watched.id()) {
                return true;
            }
        }
        return false;
    }

    /** The rules that failed in this session and are off. */
    public List<RuleFailure> failures() {
        return List.copyOf(failures);
    }

    /** The cue that stands on the screen: the last one said, until its release has held or its time is over. */
    public Optional<Cue> showing() {
        return showing.cue();
    }

    private Optional<Cue> say(List<Candidate> candidates) {
        Optional<Cue> said = scheduler.choose(now, candidates);
        if (said.isEmpty()) {
            showing.advance(now, rules);
            return said;
        }
        Cue cue = said.get();
        showing.put(cue);
        events.said(cue.id());
        for (WatchedRule watched : rules) {
            if (watched.id() == cue.id()) {
                watched.rule().said();
            }
        }
        return said;
    }

    private long elapsedNanos(FrameTime time) {
        long longest = Math.round(settings.speaking().longestFrameSeconds() * 1e9);
        long nanos = Math.min(time.nanos() - now.nanos(), longest);
        now = time;
        return nanos;
    }

    private boolean hasStepChanged(Progress progress) {
        boolean changed = progress.index() != step || !progress.stepStart().equals(stepStart);
        step = progress.index();
        stepStart = progress.stepStart();
        return changed;
    }

    /** What was wrong in one step is not yet wrong in the next, but for some. */
    private void forget(Set<CueId> butFor) {
        for (WatchedRule watched : rules) {
            if (!butFor.contains(watched.id())) {
                watched.timer().reset();
            }
        }
        showing.cue().filter(cue -> isAboutStep(cue.id())).ifPresent(cue -> showing.clear());
    }

    private static boolean isAboutStep(CueId id) {
        return !SEEING.contains(id) && !CueScheduler.STEP_CHANGES.contains(id);
    }
}
