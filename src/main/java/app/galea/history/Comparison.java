package app.galea.history;

import app.galea.anatomy.ScalpZone;
import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sessions side by side, the earlier one first. Immutable.
 *
 * @param figures those of the whole sessions
 * @param zones coverage by zone
 */
public record Comparison(List<Figure> figures, List<ZonePair> zones) {

    public Comparison {
        figures = List.copyOf(figures);
        zones = List.copyOf(zones);
    }

    /**
     * One figure in both sessions. Immutable.
     *
     * @param name as in the summary's JSON
     * @param before NaN where it was not measured
     * @param after likewise
     */
    public record Figure(String name, double before, double after) {

        /** NaN where one of both was not measured. */
        public double change() {
            return after - before;
        }
    }

    /** One zone's coverage and dwell in both sessions. Immutable. */
    public record ZonePair(ScalpZone zone, Figure coverage, Figure dwell) {}

    /** Puts two sessions side by side, in whichever order they are given. */
    public static Comparison of(SessionRecord one, SessionRecord other) {
        boolean inOrder = !one.started().isAfter(other.started());
        SessionSummary before = (inOrder ? one : other).summary();
        SessionSummary after = (inOrder ? other : one).summary();
        List<Figure> figures = List.of(
                new Figure("duration_s", before.durationSeconds(), after.durationSeconds()),
                new Figure("active_s", before.activeSeconds(), after.activeSeconds()),
                new Figure("coverage", before.coverage(), after.coverage()),
                new Figure("pace_mean", SessionWriter.meanPace(before), SessionWriter.meanPace(after)),
                new Figure("pace_in_band", before.paceInBandShare(), after.paceInBandShare()),
                new Figure("symmetry", before.symmetryShare(), after.symmetryShare()));
        List<ZonePair> zones = new ArrayList<>();
        for (int i = 0; i < Math.min(before.zones().size(), after.zones().size()); i++) {
            ZoneSummary a = before.zones().get(i);
            ZoneSummary b = after.zones().get(i);
            zones.add(new ZonePair(
                    a.zone(),
                    new Figure("coverage", a.coverage(), b.coverage()),
                    new Figure("dwell_s", a.dwellSeconds(), b.dwellSeconds())));
        }
        return new Comparison(figures, zones);
    }
}
