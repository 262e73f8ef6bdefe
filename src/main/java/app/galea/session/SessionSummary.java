package app.galea.session;

import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Everything measured in one session. Immutable.
 *
 * @param input what was watched
 * @param routine id; empty without a routine
 * @param durationSeconds from the first observation to the last
 * @param activeSeconds time with a contact that counted for the step; without a routine, for the scalp
 * @param coverage area of cells with 2 s and more over the cap's area without the forehead, 0 to 1
 * @param zones all 16 in the enum's order
 * @param left the left hand's contacts in the order of time
 * @param right the right hand's contacts in the order of time
 * @param symmetryShare (R - L) / (0.5 (R + L)) of the paired zones' dwell, -2 to 2; NaN where neither side was worked
 * @param order longest common subsequence of visits and steps over the steps, 0 to 1; of no meaning without a routine
 * @param systematics of no meaning without a routine
 * @param paceInBandShare part of the rhythmic time in steps that ask for a pace that was within it, 0 to 1; NaN where none
 *     was measured
 * @param places finer than zones
 */
public record SessionSummary(
        String input,
        String routine,
        double durationSeconds,
        double activeSeconds,
        double coverage,
        List<ZoneSummary> zones,
        List<ContactSegment> left,
        List<ContactSegment> right,
        List<PaceSample> pace,
        List<StepSummary> steps,
        double symmetryShare,
        double order,
        Systematics systematics,
        EvidenceShares evidence,
        List<Cue> cues,
        Environment environment,
        double paceInBandShare,
        Places places) {

    /** What a practice names as its input: a drawn head was worked, nobody was massaged. */
    public static final String PRACTICE = "practice";

    public SessionSummary {
        zones = List.copyOf(zones);
        left = List.copyOf(left);
        right = List.copyOf(right);
        pace = List.copyOf(pace);
        steps = List.copyOf(steps);
        cues = List.copyOf(cues);
    }

    /** Whether there was no routine. */
    public boolean isFree() {
        return routine.isEmpty();
    }

    /** Whether it was a practice on a drawn head, which counts for nothing but itself. */
    public boolean isPractice() {
        return input.equals(PRACTICE);
    }

    /** Right against left, -2 to 2; empty where neither side was worked. */
    public OptionalDouble symmetry() {
        return Double.isNaN(symmetryShare) ? OptionalDouble.empty() : OptionalDouble.of(symmetryShare);
    }

    /** Part of the rhythmic time within the pace asked for; empty where none was measured or asked for. */
    public OptionalDouble paceInBand() {
        return Double.isNaN(paceInBandShare) ? OptionalDouble.empty() : OptionalDouble.of(paceInBandShare);
    }

    public List<ContactSegment> contacts(Side hand) {
        return hand == Side.LEFT ? left : right;
    }
}
