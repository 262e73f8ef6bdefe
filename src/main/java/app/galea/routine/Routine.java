package app.galea.routine;

import java.util.List;

/**
 * A plan of steps with where it comes from. Immutable.
 *
 * @param id file-safe name, {@code base-to-crown}
 * @param title always there in English
 * @param summary one or two sentences
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
        LocalText title,
        LocalText summary,
        String source,
        EvidenceGrade grade,
        double doseMinutes,
        LocalText frequency,
        List<LocalText> safety,
        boolean firm,
        List<Step> steps) {

    /** What stands as the source of numbers that nobody published. */
    public static final String DEFAULT_SOURCE = "this app's default";

    public Routine {
        safety = List.copyOf(safety);
        steps = List.copyOf(steps);
        if (title.in("en").isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException("routine " + id + " needs an English title and a step");
        }
    }

    /** The sum of the steps' targets in seconds, without those that may be left out. */
    public double plannedSeconds() {
        return steps.stream()
                .filter(step -> !step.optional())
                .mapToDouble(Step::targetSeconds)
                .sum();
    }

    /** A routine of steps with nothing but an English title: for drills, tests and simulated people. */
    public static Routine of(String id, String englishTitle, List<Step> steps) {
        return new Routine(
                id,
                1,
                LocalText.english(englishTitle),
                LocalText.NONE,
                DEFAULT_SOURCE,
                EvidenceGrade.S,
                1,
                LocalText.NONE,
                List.of(),
                false,
                steps);
    }
}
