package app.galea.coverage;

import app.galea.anatomy.Side;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stage that cuts contact into segments per hand, and those into visits of zones. Takes touches in the order of
 * time; a touch lasts until the next observation, but never longer than 0.25 s, and a contact seen again within that
 * time was never lost. Mutable; confined to the vision thread. The lists are made anew at each call: ask for them at
 * the end, not every frame.
 */
public final class ZoneVisits {

    /** measures.md. */
    static final double SHORTEST_SEGMENT_SECONDS = 1;

    /** A shorter stay in a zone is no visit; measures.md. */
    static final double SHORTEST_VISIT_SECONDS = 3;

    private HandSegments left = new HandSegments();
    private HandSegments right = new HandSegments();
    private Optional<FrameTime> leftSeen = Optional.empty();
    private Optional<FrameTime> rightSeen = Optional.empty();

    public void advance(Touches touches) {
        leftSeen = follow(left, leftSeen, touches, Side.LEFT);
        rightSeen = follow(right, rightSeen, touches, Side.RIGHT);
    }

    /** A hand's contact so far as observed, every change of zone or evidence: in the order of time, no overlap. */
    public List<ContactSegment> observed(Side hand) {
        return of(hand).observed();
    }

    /** The same with segments under 1.0 s merged into their neighbours. */
    public List<ContactSegment> segments(Side hand) {
        return of(hand).merged(SHORTEST_SEGMENT_SECONDS);
    }

    /** Both hands' visits so far in the order of their beginnings, left before right; a hand's repeats are merged. */
    public List<ZoneVisit> visits() {
        List<ZoneVisit> visits = new ArrayList<>(visits(Side.LEFT));
        visits.addAll(visits(Side.RIGHT));
        visits.sort(Comparator.comparing(ZoneVisit::from).thenComparing(ZoneVisit::hand));
        return List.copyOf(visits);
    }

    /** Forgets everything. */
    public void reset() {
        left = new HandSegments();
        right = new HandSegments();
        leftSeen = Optional.empty();
        rightSeen = Optional.empty();
    }

    /** Gives the instant of the last touch of the running contact. */
    private static Optional<FrameTime> follow(
            HandSegments segments, Optional<FrameTime> seen, Touches touches, Side side) {
        FrameTime now = touches.time();
        boolean lasts = seen.isPresent() && now.since(seen.get()) <= CoverageMeter.LONGEST_FRAME_SECONDS;
        boolean touching = CoverageMeter.votes(touches.hand(side));
        if (seen.isPresent() && lasts && touching) {
            segments.extend(now);
        } else if (seen.isPresent() && !lasts) {
            segments.leave();
        }
        if (touching) {
            segments.touch(now, touches.hand(side));
            return Optional.of(now);
        }
        return lasts ? seen : Optional.empty();
    }

    private HandSegments of(Side hand) {
        return hand == Side.LEFT ? left : right;
    }

    private List<ZoneVisit> visits(Side hand) {
        List<ZoneVisit> stays = new ArrayList<>();
        for (ContactSegment segment : of(hand).merged(SHORTEST_VISIT_SECONDS)) {
            if (segment.onCap()) {
                join(
                        stays,
                        new ZoneVisit(hand, segment.nearestZone(), segment.from(), segment.to(), segment.seconds()));
            }
        }
        List<ZoneVisit> visits = new ArrayList<>();
        stays.stream()
                .filter(stay -> stay.seconds() >= SHORTEST_VISIT_SECONDS - DwellMap.ROUNDING_SECONDS)
                .forEach(stay -> join(visits, stay));
        return visits;
    }

    private static void join(List<ZoneVisit> visits, ZoneVisit next) {
        int last = visits.size() - 1;
        if (last >= 0 && visits.get(last).zone() == next.zone()) {
            ZoneVisit before = visits.get(last);
            visits.set(
                    last,
                    new ZoneVisit(
                            next.hand(), next.zone(), before.from(), next.to(), before.seconds() + next.seconds()));
        } else {
            visits.add(next);
        }
    }
}
