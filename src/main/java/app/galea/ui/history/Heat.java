package app.galea.ui.history;

import app.galea.anatomy.ScalpZone;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long each zone was worked in the last weeks. Immutable.
 *
 * @param seconds by zone
 */
record Heat(Map<ScalpZone, Double> seconds) {

    /** Days back from now. */
    static final int DAYS = 30;

    static final Heat NONE = new Heat(Map.of());

    /** How many are named at either end. */
    private static final int NAMED = 2;

    Heat {
        Map<ScalpZone, Double> all = new EnumMap<>(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            all.put(zone, seconds.getOrDefault(zone, 0.0));
        }
        seconds = Map.copyOf(all);
    }

    double most() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    boolean isEmpty() {
        return !(most() > 0);
    }

    /** A zone's time as part of the longest, 0 to 1. */
    double share(ScalpZone zone) {
        return isEmpty() ? 0 : of(zone) / most();
    }

    /** "Most: crown, 12 min · temples, 10 min". */
    String longest(Messages messages) {
        return messages.text(
                "past.heat.most",
                ends(messages, Comparator.comparingDouble(this::of).reversed()));
    }

    String shortest(Messages messages) {
        return messages.text("past.heat.least", ends(messages, Comparator.comparingDouble(this::of)));
    }

    private String ends(Messages messages, Comparator<ScalpZone> order) {
        return scalp().sorted(order)
                .limit(NAMED)
                .map(zone -> named(zone, messages))
                .collect(Collectors.joining(" · "));
    }

    /** All zones, for those who cannot see the map. */
    String spoken(Messages messages) {
        return scalp().map(zone -> named(zone, messages)).collect(Collectors.joining(". "));
    }

    private static java.util.stream.Stream<ScalpZone> scalp() {
        return Arrays.stream(ScalpZone.values()).filter(ScalpZone::isScalp);
    }

    private String named(ScalpZone zone, Messages messages) {
        return messages.text("past.heat.zone", new StepWording(messages).zone(zone), time(of(zone), messages));
    }

    /** "12 min", below a minute "40 s". */
    static String time(double seconds, Messages messages) {
        return seconds < 60
                ? messages.text("report.seconds", Math.round(seconds))
                : messages.text("past.minutes", Math.round(seconds / 60));
    }

    private double of(ScalpZone zone) {
        return seconds.getOrDefault(zone, 0.0);
    }

    /** The ends of the scale, from nothing to the longest. */
    List<String> scale(Messages messages) {
        return List.of(time(0, messages), time(most(), messages));
    }
}
