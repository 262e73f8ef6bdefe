package app.galea.cli;

import app.galea.history.Comparison;
import app.galea.history.HistoryTrends.Dose;
import app.galea.history.HistoryTrends.Week;
import app.galea.history.SessionEntry;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Past sessions as JSON. */
final class HistoryJson {

    private HistoryJson() {}

    static Map<String, Object> entry(SessionEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("started", entry.started().toString());
        json.put("routine", entry.routine().isEmpty() ? NullNode.getInstance() : entry.routine());
        json.put("duration_s", entry.durationSeconds());
        json.put("active_s", entry.activeSeconds());
        json.put("coverage", entry.coverage());
        json.put("recovered", entry.recovered());
        json.put("demo", entry.demo());
        json.put("practice", entry.practice());
        json.put("folder", entry.folder());
        return json;
    }

    static Map<String, Object> week(Week week) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("monday", week.monday().toString());
        json.put("sessions", week.sessions());
        json.put("minutes", Json.rounded(week.minutes(), 1));
        json.put("coverage", number(week.coverage(), 4));
        json.put("pace_mean", number(week.pace(), 1));
        json.put("pace_in_band", number(week.paceInBand(), 4));
        return json;
    }

    static Map<String, Object> dose(Dose dose) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("routine", dose.routine());
        json.put("sessions", dose.sessions());
        json.put("hours", Json.rounded(dose.hours(), 2));
        json.put("doses", Json.rounded(dose.doses(), 1));
        return json;
    }

    static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "figures",
                comparison.figures().stream().map(HistoryJson::figure).toList());
        List<Map<String, Object>> zones = comparison.zones().stream()
                .map(pair -> {
                    Map<String, Object> zone = new LinkedHashMap<>();
                    zone.put("id", pair.zone().id());
                    zone.put("coverage", figure(pair.coverage()));
                    zone.put("dwell_s", figure(pair.dwell()));
                    return zone;
                })
                .toList();
        json.put("zones", zones);
        return json;
    }

    private static Map<String, Object> figure(Comparison.Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", figure.name());
        json.put("before", number(figure.before(), 4));
        json.put("after", number(figure.after(), 4));
        json.put("change", number(figure.change(), 4));
        return json;
    }

    private static Object number(double value, int decimals) {
        return Double.isNaN(value) ? NullNode.getInstance() : (Object) Json.rounded(value, decimals);
    }
}
