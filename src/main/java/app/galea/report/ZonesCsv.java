package app.galea.report;

import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A session's zones, one row each; numbers as in its JSON, empty where that has {@code null}. */
final class ZonesCsv {

    /** The columns of a zone, the same for one session and for many. */
    static final List<String> HEADS =
            List.of("zone", "target_s", "dwell_s", "seen_s", "inferred_s", "coverage", "completeness", "pace_in_band");

    private ZonesCsv() {}

    static String table(SessionSummary summary) {
        StringBuilder table = new StringBuilder(Csv.line(HEADS));
        summary.zones().forEach(zone -> table.append(Csv.line(cells(zone, summary.isFree()))));
        return table.toString();
    }

    static List<String> cells(ZoneSummary zone, boolean free) {
        List<String> cells = new ArrayList<>();
        cells.add(zone.zone().id());
        cells.add(free ? "" : Decimals.text(zone.targetSeconds(), Decimals.SECONDS));
        cells.add(Decimals.text(zone.dwellSeconds(), Decimals.SECONDS));
        cells.add(Decimals.text(zone.seenSeconds(), Decimals.SECONDS));
        cells.add(Decimals.text(zone.inferredSeconds(), Decimals.SECONDS));
        cells.add(Decimals.text(zone.coverage(), Decimals.SHARE));
        cells.add(free ? "" : share(SummaryEncoder.completeness(zone)));
        cells.add(share(zone.paceInBand()));
        return cells;
    }

    static String share(OptionalDouble share) {
        return share.isPresent() ? Decimals.text(share.getAsDouble(), Decimals.SHARE) : "";
    }
}
