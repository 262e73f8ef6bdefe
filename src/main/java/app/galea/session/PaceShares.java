package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coverage.ContactSegment;
import app.galea.routine.PaceBand;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much of the rhythmic time lay within the pace asked for, in all and by the zone the hand was in at that time.
 * Immutable.
 *
 * <p>A hand without a rhythm has no pace and counts neither way; nor does a step that asks for none.
 */
final class PaceShares {

    private final Tally all = new Tally();
    private final Map<ScalpZone, Tally> byZone = new EnumMap<>(ScalpZone.class);

    /** Samples counted. Mutable while the shares are made. */
    private static final class Tally {

        private int samples;
        private int inBand;

        void add(boolean isInBand) {
            samples++;
            inBand += isInBand ? 1 : 0;
        }

        double share() {
            return samples == 0 ? Double.NaN : (double) inBand / samples;
        }
    }

    /**
     * From what was noted.
     *
     * @param asked the band asked for at a time in seconds
     * @param left the left hand's contacts
     * @param right the right hand's contacts
     */
    PaceShares(
            List<PaceSample> pace,
            Function<Double, PaceBand> asked,
            List<ContactSegment> left,
            List<ContactSegment> right) {
        for (PaceSample sample : pace) {
            PaceBand band = asked.apply(sample.seconds());
            if (sample.rhythmic() && !band.isAny()) {
                boolean isInBand = band.contains(sample.cyclesPerMin());
                all.add(isInBand);
                List<ContactSegment> contacts = sample.side() == Side.LEFT ? left : right;
                contacts.stream()
                        .filter(contact -> covers(contact, sample.seconds()))
                        .flatMap(contact -> contact.zone().stream())
                        .findFirst()
                        .ifPresent(zone ->
                                byZone.computeIfAbsent(zone, any -> new Tally()).add(isInBand));
            }
        }
    }

    private static boolean covers(ContactSegment contact, double seconds) {
        return seconds >= contact.from().seconds() && seconds < contact.to().seconds();
    }

    /** In all, 0 to 1; NaN where nothing counts. */
    double all() {
        return all.share();
    }

    /** While the hand was in that zone, 0 to 1; NaN where nothing counts. */
    double of(ScalpZone zone) {
        Tally tally = byZone.get(zone);
        return tally == null ? Double.NaN : tally.share();
    }
}
