package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.scalp.Evidence;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments of one contact on their way to be merged: it goes by the zone in which most of its time was spent, and by
 * the evidence of most of that. Circles across a border so count where they mostly were. Mutable; lives only within
 * {@link #merged}.
 */
final class Stretch {

    private static final int ZONES = ScalpZone.values().length;

    /** The place of all that is not on the cap, after the zones. */
    private static final int OFF_CAP = ZONES;

    private final FrameTime from;
    private FrameTime to;
    private final double[] seenSeconds = new double[ZONES + 1];
    private final double[] otherSeconds = new double[ZONES + 1];
    private final ScalpZone nearestOffCap;

    private Stretch(ContactSegment segment) {
        from = segment.from();
        to = segment.to();
        nearestOffCap = segment.nearestZone();
        int place = segment.onCap() ? segment.nearestZone().ordinal() : OFF_CAP;
        (segment.evidence() == Evidence.SEEN ? seenSeconds : otherSeconds)[place] = segment.seconds();
    }

    /**
     * A contact's segments with those too short given to a neighbour, the shortest first: to the one in the same zone,
     * else to the longer one. A contact too short as a whole is one segment.
     */
    static List<ContactSegment> merged(List<ContactSegment> contact, double shortestSeconds) {
        List<Stretch> parts = new ArrayList<>();
        contact.forEach(segment -> parts.add(new Stretch(segment)));
        int shortest = shortest(parts);
        while (parts.size() > 1 && parts.get(shortest).seconds() < shortestSeconds - DwellMap.ROUNDING_SECONDS) {
            boolean toFormer = shortest == parts.size() - 1
                    || (shortest > 0 && prefersFormer(parts.get(shortest), parts, shortest));
            join(parts, toFormer ? shortest - 1 : shortest);
            shortest = shortest(parts);
        }
        List<ContactSegment> segments = new ArrayList<>();
        for (Stretch part : parts) {
            append(segments, part.segment());
        }
        return segments;
    }

    private static int shortest(List<Stretch> parts) {
        int shortest = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).seconds() < parts.get(shortest).seconds()) {
                shortest = i;
            }
        }
        return shortest;
    }

    private static boolean prefersFormer(Stretch part, List<Stretch> parts, int index) {
        Stretch former = parts.get(index - 1);
        Stretch latter = parts.get(index + 1);
        boolean sameFormer = former.place() == part.place();
        boolean sameLatter = latter.place() == part.place();
        return sameFormer == sameLatter ? former.seconds() >= latter.seconds() : sameFormer;
    }

    private static void join(List<Stretch> parts, int index) {
        Stretch former = parts.get(index);
        Stretch latter = parts.remove(index + 1);
        former.to = latter.to;
        for (int i = 0; i <= ZONES; i++) {
            former.seenSeconds[i] += latter.seenSeconds[i];
            former.otherSeconds[i] += latter.otherSeconds[i];
        }
    }

    private static void append(List<ContactSegment> segments, ContactSegment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).isAlike(next)) {
            segments.set(last, segments.get(last).until(next.to()));
        } else {
            segments.add(next);
        }
    }

    private double seconds() {
        return to.since(from);
    }

    private int place() {
        int most = 0;
        for (int i = 1; i <= ZONES; i++) {
            if (seenSeconds[i] + otherSeconds[i] > seenSeconds[most] + otherSeconds[most]) {
                most = i;
            }
        }
        return most;
    }

    private ContactSegment segment() {
        int place = place();
        ScalpZone zone = place == OFF_CAP ? nearestOffCap : ScalpZone.values()[place];
        Evidence evidence = seenSeconds[place] >= otherSeconds[place] ? Evidence.SEEN : Evidence.INFERRED;
        return new ContactSegment(from, to, zone, place != OFF_CAP, evidence);
    }
}
