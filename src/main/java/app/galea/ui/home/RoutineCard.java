package app.galea.ui.home;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A routine as home shows it, in whatever language is asked for. Immutable.
 *
 * @param daysAgo when it was last done; empty: never, as far as is known
 */
public record RoutineCard(Routine routine, OptionalLong daysAgo) {

    public String id() {
        return routine.id();
    }

    public String title(Messages messages) {
        return new RoutineWording(messages).title(routine);
    }

    public String summary(Messages messages) {
        return new RoutineWording(messages).summary(routine);
    }

    /** "5 min, once a day". */
    public String dose(Messages messages) {
        return new RoutineWording(messages).dose(routine);
    }

    /** "5 min": how long its steps last, to the half minute. */
    public String minutes(Messages messages) {
        return messages.text("routine.minutes", Math.max(0.5, Math.rint(routine.plannedSeconds() / 30) / 2));
    }

    /** "A: from a study, with its limits". */
    public String evidence(Messages messages) {
        return new RoutineWording(messages).evidence(routine);
    }

    public String grade(Messages messages) {
        return messages.text("home.evidence", routine.grade().name());
    }

    public String lastDone(Messages messages) {
        if (daysAgo.isEmpty()) {
            return messages.text("home.last.never");
        }
        long days = daysAgo.getAsLong();
        return days == 0
                ? messages.text("home.last.today")
                : days == 1 ? messages.text("home.last.yesterday") : messages.text("home.last.days", days);
    }

    public List<String> cautions(Messages messages) {
        return routine.safety().stream()
                .map(caution -> caution.in(messages.language()))
                .filter(caution -> !caution.isEmpty())
                .toList();
    }

    /** The zones it works on; the whole scalp where a step leaves that open. */
    public Set<ScalpZone> zones() {
        Set<ScalpZone> zones = EnumSet.noneOf(ScalpZone.class);
        for (Step step : routine.steps()) {
            zones.addAll(step.match(Step.Work::zones, pause -> List.<ScalpZone>of()));
        }
        return zones;
    }

    /** What the little map shows, in words. */
    public String mapText(Messages messages) {
        return messages.text("home.map", new StepWording(messages).zones(new ArrayList<>(zones())));
    }

    /** All a screen reader says of the card. */
    public String spoken(Messages messages) {
        List<String> parts = new ArrayList<>(List.of(title(messages), minutes(messages), evidence(messages)));
        if (routine.firm()) {
            parts.add(messages.text("home.firm"));
        }
        parts.add(lastDone(messages));
        return String.join(". ", parts);
    }
}
