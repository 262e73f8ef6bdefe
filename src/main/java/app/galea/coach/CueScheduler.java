package app.galea.coach;

import app.galea.time.FrameTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets at most one cue speak at a time: by priority, cool-down, gap and occasion; turns the wordings over. Confined to
 * the vision thread.
 */
final class CueScheduler {

    /** Step changes neither wait nor make others wait. */
    static final Set<CueId> STEP_CHANGES = java.util.Collections.unmodifiableSet(
            EnumSet.of(CueId.STEP_NEXT, CueId.REST_BREATHE, CueId.OIL, CueId.SESSION_DONE));

    private final CoachSettings settings;
    private final Map<CueId, FrameTime> lastSaid = new EnumMap<>(CueId.class);
    private final Map<CueId, Integer> timesSaid = new EnumMap<>(CueId.class);
    private final Map<CueId, Set<Long>> occasions = new EnumMap<>(CueId.class);
    private FrameTime lastTime = FrameTime.ZERO;
    private int lastPriority = Integer.MIN_VALUE;

    CueScheduler(CoachSettings settings) {
        this.settings = settings;
    }

    /** The one that speaks now, if any may. */
    Optional<Cue> choose(FrameTime now, List<Candidate> candidates) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (maySpeak(now, candidate) && (best == null || comesBefore(candidate.id(), best.id()))) {
                best = candidate;
            }
        }
        return best == null ? Optional.empty() : Optional.of(say(now, best));
    }

    private boolean maySpeak(FrameTime now, Candidate candidate) {
        CueId id = candidate.id();
        if (STEP_CHANGES.contains(id)) {
            return true;
        }
        FrameTime said = lastSaid.get(id);
        boolean cool = said == null || now.since(said) >= settings.timing(id).coolDown();
        boolean free = id.priority() > lastPriority
                || now.since(lastTime) >= settings.speaking().gapSeconds();
        return cool && free && isNew(candidate);
    }

    private boolean isNew(Candidate candidate) {
        return candidate.occasion() == Reading.ALWAYS
                || !occasions.getOrDefault(candidate.id(), Set.of()).contains(candidate.occasion());
    }

    /** Step changes first, for they cannot wait; then by priority, then by the table's order. */
    private static boolean comesBefore(CueId a, CueId b) {
        boolean aChanges = STEP_CHANGES.contains(a);
        if (aChanges != STEP_CHANGES.contains(b)) {
            return aChanges;
        }
        return a.priority() != b.priority() ? a.priority() > b.priority() : a.compareTo(b) < 0;
    }

    private Cue say(FrameTime now, Candidate candidate) {
        CueId id = candidate.id();
        int times = timesSaid.merge(id, 1, Integer::sum);
        lastSaid.put(id, now);
        if (candidate.occasion() != Reading.ALWAYS) {
            occasions.computeIfAbsent(id, unused -> new HashSet<>()).add(candidate.occasion());
        }
        if (!STEP_CHANGES.contains(id)) {
            lastTime = now;
            lastPriority = id.priority();
        }
        return new Cue(now, id, (times - 1) % settings.speaking().wordings(), candidate.params());
    }

    void reset() {
        lastSaid.clear();
        timesSaid.clear();
        occasions.clear();
        lastTime = FrameTime.ZERO;
        lastPriority = Integer.MIN_VALUE;
    }
}
