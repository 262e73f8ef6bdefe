package app.galea.cli;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.PaceBand;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Routines as JSON. */
final class RoutineJson {

    private RoutineJson() {}

    /** What a list shows of a routine. */
    static Map<String, Object> entry(Routine routine, String language) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", routine.id());
        entry.put("version", routine.version());
        entry.put("title", routine.title().in(language));
        entry.put("summary", routine.summary().in(language));
        entry.put("grade", routine.grade().name());
        entry.put("source", routine.source());
        entry.put("planned_s", routine.plannedSeconds());
        entry.put("firm", routine.firm());
        return entry;
    }

    /** A routine with its steps. */
    static Map<String, Object> whole(Routine routine, String language) {
        Map<String, Object> whole = entry(routine, language);
        List<Object> steps = new ArrayList<>();
        for (Step step : routine.steps()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("index", steps.size());
            entry.putAll(step.match(RoutineJson::work, RoutineJson::pause));
            entry.put("target_s", step.targetSeconds());
            entry.put("optional", step.optional());
            steps.add(entry);
        }
        whole.put("steps", steps);
        return whole;
    }

    private static Map<String, Object> work(Step.Work work) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", "work");
        entry.put("zones", work.zones().stream().map(ScalpZone::id).toList());
        entry.put("technique", work.technique().id());
        entry.put("hands", work.hands().id());
        entry.put("end", work.end().name().toLowerCase(Locale.ROOT));
        entry.put("pace", pace(work.pace()));
        entry.put("planted", work.planted());
        return entry;
    }

    private static List<Double> pace(PaceBand band) {
        return band.isAny() ? List.of() : List.of(band.low(), band.high());
    }

    private static Map<String, Object> pause(Step.Pause pause) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", pause.kind().id());
        return entry;
    }
}
