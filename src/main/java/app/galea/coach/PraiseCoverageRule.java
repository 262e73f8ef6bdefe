package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachSettings.Stepping;
import app.galea.routine.Step;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code praise.coverage}: a zone of this step has just been covered. Remembers which zones it saw uncovered in this step,
 * for only those can pass. Confined to the vision thread.
 */
final class PraiseCoverageRule implements WorkRule {

    private final Stepping stepping;
    private final Set<ScalpZone> uncovered = EnumSet.noneOf(ScalpZone.class);
    private ScalpZone offered = ScalpZone.FOREHEAD;
    private long step = -1;

    PraiseCoverageRule(Stepping stepping) {
        this.stepping = stepping;
    }

    @Override
    public CueId id() {
        return CueId.PRAISE_COVERAGE;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        if (s.progress().stepStart().nanos() != step) {
            step = s.progress().stepStart().nanos();
            uncovered.clear();
        }
        for (ScalpZone zone : s.progress().zones()) {
            if (s.coverage().zone(zone).coverage() < stepping.coveredShare()) {
                uncovered.add(zone);
            } else if (uncovered.contains(zone)) {
                offered = zone;
                return Reading.on(Map.of("zone", zone.id())).once(zone.ordinal());
            }
        }
        return Reading.CALM;
    }

    @Override
    public void said() {
        uncovered.remove(offered);
    }
}
