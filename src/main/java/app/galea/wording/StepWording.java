package app.galea.wording;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of steps and zones in one language. Immutable, any thread. */
public final class StepWording {

    private final Messages messages;

    public StepWording(Messages messages) {
        this.messages = messages;
    }

    /** A step's name within a sentence, after "now": its own title, else its text, else its zones. */
    public String phrase(Step step) {
        String own = step.title().in(messages.language());
        return own.isEmpty() ? phrase(step.text(), zones(step)) : own;
    }

    /** A step's name as a heading. */
    public String title(Step step) {
        return capital(phrase(step));
    }

    /** The phrase of a text key, or of the zones where the key is unknown. */
    String phrase(String textKey, List<ScalpZone> zones) {
        String key = "step." + textKey;
        if (messages.has(key)) {
            return messages.text(key);
        }
        return zones.isEmpty() ? messages.text("step.tense_spots") : names(zones, "step.");
    }

    /** A zone's name as a heading, with its side: "Left temple". */
    public String zone(ScalpZone zone) {
        return messages.text("zone." + zone.id());
    }

    /** The names of zones; a left and right one that belong together are named as a pair: "Temples and Crown". */
    public String zones(List<ScalpZone> zones) {
        return names(zones, "zone.");
    }

    private String names(List<ScalpZone> zones, String prefix) {
        List<String> names = new ArrayList<>();
        for (ScalpZone zone : zones) {
            boolean paired = zone.side().isPresent() && zones.contains(zone.mirrored());
            if (!paired) {
                names.add(messages.has(prefix + zone.id()) ? messages.text(prefix + zone.id()) : zone(zone));
            } else if (zone.side().equals(Optional.of(Side.LEFT))) {
                names.add(messages.text(prefix + zone.id().replaceFirst("_left$", "")));
            }
        }
        return list(names);
    }

    /** "to the crown": the way to a zone within a sentence. */
    String to(ScalpZone zone) {
        return messages.text("zone.to." + zone.id());
    }

    /** "a, b and c". */
    String list(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String before = names.get(0);
        for (int i = 1; i < names.size(); i++) {
            before = messages.text(i == names.size() - 1 ? "list.two" : "list.more", before, names.get(i));
        }
        return before;
    }

    private static List<ScalpZone> zones(Step step) {
        return step.match(Step.Work::zones, pause -> List.of());
    }

    private String capital(String phrase) {
        int first = phrase.isEmpty() ? 0 : phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(messages.locale()) + phrase.substring(first);
    }
}
