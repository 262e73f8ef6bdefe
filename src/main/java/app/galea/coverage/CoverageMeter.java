package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.Touches;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The stage that sums up how long every place was worked. Takes touches in the order of time, gives a report each; the
 * report's cells are renewed twice a second. Touches last until the next ones, but never longer than 0.25 s, so that a
 * gap in the picture is no dwell. Mutable; confined to the vision thread.
 */
public final class CoverageMeter {

    /** A cell counts as covered from this dwell on where a step does not say otherwise; measures.md. */
    public static final double DEFAULT_MINIMUM_SECONDS = 2;

    /** Touches are not carried on for longer; a few frames of a slow camera. */
    static final double LONGEST_FRAME_SECONDS = 0.25;

    /** Under this confidence a hand does not vote; measures.md. */
    private static final double LEAST_CONFIDENCE = 0.4;

    private static final double RENEWAL_SECONDS = 0.5;

    private static final List<ScalpZone> ZONES = List.of(ScalpZone.values());

    private final double[] zoneAreas = new double[ZONES.size()];
    private final double scalpArea;
    private final double[] coveredAreas = new double[ZONES.size()];
    private final DwellMap cells;
    private ZoneClock zones = new ZoneClock();
    private List<CellDwell> snapshot;
    private List<ZoneDwell> zoneDwell = List.of();
    private double sinceSnapshot;
    private Optional<Touches> last = Optional.empty();

    /** A meter on the standard chart. */
    public CoverageMeter() {
        ScalpChart chart = ScalpChart.standard();
        ZONES.forEach(zone -> zoneAreas[zone.ordinal()] = chart.areaCm2(zone));
        scalpArea = chart.scalpAreaCm2();
        cells = new DwellMap(chart);
        snapshot = cells.snapshot();
        renewZones();
    }

    public CoverageReport advance(Touches touches) {
        last.ifPresent(before -> count(before, touches.time().since(before.time())));
        last = Optional.of(touches);
        return report();
    }

    /** Everything so far, with the cells of this moment; for the end of a step or session. */
    public CoverageReport current() {
        sinceSnapshot = RENEWAL_SECONDS;
        return report();
    }

    /** Area share of these zones' cells with at least that dwell, 0 to 1, of this moment; 1 of no zones. */
    public double coverage(Collection<ScalpZone> of, double minimumSeconds) {
        double[] areas = new double[ZONES.size()];
        cells.coveredAreas(minimumSeconds, areas);
        double area = 0;
        double covered = 0;
        for (ScalpZone zone : of) {
            area += zoneAreas[zone.ordinal()];
            covered += areas[zone.ordinal()];
        }
        return area > 0 ? covered / area : 1;
    }

    /** Forgets everything. */
    public void reset() {
        cells.reset();
        zones = new ZoneClock();
        snapshot = cells.snapshot();
        renewZones();
        sinceSnapshot = 0;
        last = Optional.empty();
    }

    static boolean votes(HandContact hand) {
        return hand.isTouching() && hand.confidence() >= LEAST_CONFIDENCE;
    }

    private void count(Touches touches, double elapsed) {
        double seconds = Math.min(elapsed, LONGEST_FRAME_SECONDS);
        if (seconds > 0 && (votes(touches.left()) || votes(touches.right()))) {
            cells.count(touches, seconds);
            zones.count(touches, seconds);
            renewZones();
        }
        sinceSnapshot += Math.max(0, elapsed);
    }

    private CoverageReport report() {
        if (sinceSnapshot >= RENEWAL_SECONDS - DwellMap.ROUNDING_SECONDS) {
            sinceSnapshot = 0;
            snapshot = cells.snapshot();
        }
        double covered = 0;
        for (ScalpZone zone : ZONES) {
            covered += zone.isScalp() ? coveredAreas[zone.ordinal()] : 0;
        }
        return new CoverageReport(zoneDwell, snapshot, covered / scalpArea);
    }

    private void renewZones() {
        cells.coveredAreas(DEFAULT_MINIMUM_SECONDS, coveredAreas);
        zoneDwell = ZONES.stream().map(this::dwell).toList();
    }

    private ZoneDwell dwell(ScalpZone zone) {
        return new ZoneDwell(
                zone,
                zones.dwellSeconds(zone),
                zones.seenSeconds(zone),
                zones.inferredSeconds(zone),
                zones.handSeconds(zone, Side.LEFT),
                zones.handSeconds(zone, Side.RIGHT),
                coveredAreas[zone.ordinal()] / zoneAreas[zone.ordinal()]);
    }
}
