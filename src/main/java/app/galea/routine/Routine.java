package app.galea.routine;

import java.util.List;
import java.util.Map;

/**
 * A plan of steps with where it comes from. Immutable.
 *
 * @param id file-safe name, {@code base-to-crown}
 * @param titles by language tag; {@code en} is always there
 * @param summaries by language tag; {@code en} is always there
 * @param source citation, or "this app's default"
 * @param grade how well founded it is
 * @param doseMinutes length of one practice as published
 * @param frequency how often, in words
 * @param safety notes shown before the start
 * @param firm whether it presses firmly: the safety check is shown again
 */
public record Routine(
        String id,
        int version,
        Map<String, String> titles,
        Map<String, String> summaries,
        String source,
        EvidenceGrade grade,
        double doseMinutes,
        String frequency,
        List<String> safety,
        boolean firm,
        List<Step> steps) {

    public Routine {
        titles = Map.copyOf(titles);
        summaries = Map.copyOf(summaries);
        safety = List.copyOf(safety);
        steps = List.copyOf(steps);
        if (!titles.containsKey("en") || steps.isEmpty()) {
            throw new IllegalArgumentException("routine " + id + " needs an English title and a step");
        }
    }

    /** Title in a language, English where that is missing. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }
}
