package app.galea.wording;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.Cue;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says a cue as a sentence in one language. Immutable, any thread.
 *
 * <p>Keys are {@code cue.ID.N}, N from 1 to 3; what a parameter changes in more than a word has sentences of its own,
 * {@code cue.ID.QUALIFIER.N}: the side, the turn, the technique, the pause. Arguments: {0} is the way or the seconds or
 * the step, {1} the way to the zone or the seconds that are left.
 */
public final class CueWording {

    /** How many wordings each cue has. */
    public static final int VARIANTS = 3;

    private final Messages messages;
    private final StepWording steps;
    private final Routine routine;

    /**
     * @param routine the one that is practised: its steps may bring titles of their own
     */
    public CueWording(Messages messages, Routine routine) {
        this.messages = messages;
        this.routine = routine;
        steps = new StepWording(messages);
    }

    /** The sentence; a parameter that is missing costs detail, never the sentence. */
    public String sentence(Cue cue) {
        Map<String, String> params = cue.params();
        int variant = Math.floorMod(cue.variant(), VARIANTS) + 1;
        return switch (cue.id()) {
            case ZONE_WRONG -> direction(params, variant);
            case PACE_SLOW_DOWN -> slowDown(params, variant);
            case STEP_NEXT -> capital(messages.text(key(cue, variant), next(params)));
            case STEP_ALMOST -> almost(params.getOrDefault("seconds", "10"), variant);
            default -> messages.text(key(cue, variant));
        };
    }

    /** The most particular sentence there is for the cue's parameters. */
    private String key(Cue cue, int variant) {
        String base = "cue." + cue.id().id() + '.';
        return qualifiers(cue)
                .map(qualifier -> base + qualifier + '.' + variant)
                .filter(messages::has)
                .findFirst()
                .orElse(base + variant);
    }

    private static Stream<String> qualifiers(Cue cue) {
        Map<String, String> params = cue.params();
        return switch (cue.id()) {
            case STEP_NEXT -> Stream.of("false".equals(params.get("completed")) ? "skipped" : "done");
            case HANDS_IDLE, BALANCE -> Stream.of(params.getOrDefault("side", "other"));
            case POSE_HINT -> Stream.of(params.getOrDefault("turn", "any"));
            case MOTION_BEGIN -> Stream.of(params.getOrDefault("technique", "circle"));
            case REST_BREATHE -> Stream.of(params.getOrDefault("text", "rest"));
            case PRAISE_COVERAGE -> zone(params).flatMap(ScalpZone::side).map(side -> side.id()).stream();
            default -> Stream.empty();
        };
    }

    private String direction(Map<String, String> params, int variant) {
        List<String> ways = words(params.get("direction")).stream()
                .map(word -> "way." + word)
                .filter(messages::has)
                .map(messages::text)
                .toList();
        Optional<String> to = zone(params).map(steps::to);
        if (to.isEmpty()) {
            return messages.text("cue.zone.wrong." + variant);
        }
        return ways.isEmpty()
                ? messages.text("cue.zone.wrong.zone." + variant, "", to.get())
                : messages.text("cue.zone.wrong.way." + variant, steps.list(ways), to.get());
    }

    private String slowDown(Map<String, String> params, int variant) {
        String technique = params.getOrDefault("technique", "circle");
        if ("circle".equals(technique) && params.containsKey("seconds")) {
            return messages.text("cue.pace.slow_down.circle." + variant, seconds(params.getOrDefault("seconds", "2")));
        }
        boolean glides = "glide".equals(technique) || "stroke".equals(technique);
        return messages.text("cue.pace.slow_down." + (glides ? "glide." : "") + variant);
    }

    private String next(Map<String, String> params) {
        return own(params.getOrDefault("step", "")).map(steps::phrase).orElseGet(() -> {
            List<ScalpZone> zones = new ArrayList<>();
            words(params.get("zones")).forEach(id -> ScalpZone.ofId(id).ifPresent(zones::add));
            return steps.phrase(params.getOrDefault("text", Step.ZONES_TEXT), zones);
        });
    }

    private Optional<Step> own(String index) {
        boolean known = index.matches("\\d{1,4}")
                && Integer.parseInt(index) < routine.steps().size();
        return known ? Optional.of(routine.steps().get(Integer.parseInt(index))) : Optional.empty();
    }

    private String almost(String seconds, int variant) {
        return capital(messages.text(
                "cue.step.almost." + variant, spoken("seconds.", seconds), spoken("seconds.more.", seconds)));
    }

    private String seconds(String number) {
        return spoken("seconds.", number);
    }

    /** Small numbers as words, the rest as figures. */
    private String spoken(String prefix, String number) {
        String plain = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        return messages.has(prefix + plain) ? messages.text(prefix + plain) : messages.text(prefix + "other", plain);
    }

    private static Optional<ScalpZone> zone(Map<String, String> params) {
        return ScalpZone.ofId(params.getOrDefault("zone", ""));
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : Arrays.asList(list.split(","));
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(messages.locale()) + sentence.substring(1);
    }
}
