package app.galea.routine;

import app.galea.anatomy.ScalpZone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes steps of trees that keep to the schema; repeats are written out. One use, one thread. */
final class StepDecoder {

    /** This product's default for slow circles, cycles/min (measures: pace bands); no trial reports one. */
    private static final PaceBand SLOW_CIRCLES = new PaceBand(20, 40);

    /** This product's default for strokes, cm/s (measures: pace bands). */
    private static final SpeedBand SLOW_STROKES = new SpeedBand(1, 5);

    /** A rhythm and its step's length may differ by rounding, s. */
    private static final double RHYTHM_SLACK_SECONDS = 1;

    private final String file;
    private final YamlTree tree;
    private final List<RoutineProblem> problems;

    StepDecoder(String file, YamlTree tree, List<RoutineProblem> problems) {
        this.file = file;
        this.tree = tree;
        this.problems = problems;
    }

    List<Step> steps(JsonNode list, String pointer) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.get(i);
            String at = YamlTree.child(pointer, String.valueOf(i));
            if (node.has("repeat")) {
                List<Step> round = steps(node.get("steps"), at + "/steps");
                for (int times = node.get("repeat").asInt(); times > 0; times--) {
                    steps.addAll(round);
                }
            } else {
                steps.add(node.has("pause") ? pause(node) : work(node, at));
            }
        }
        return steps;
    }

    private static Step pause(JsonNode node) {
        Step.Pause.Kind kind = word(Step.Pause.Kind.class, node.get("pause").asText());
        return new Step.Pause(
                kind,
                node.get("seconds").asDouble(),
                node.path("optional").asBoolean(false),
                node.path("text").asText(kind.id()),
                title(node));
    }

    private Step work(JsonNode node, String at) {
        Technique technique = word(Technique.class, node.get("technique").asText());
        double seconds = node.get("seconds").asDouble();
        boolean planted = node.path("planted").asBoolean(false);
        return new Step.Work(
                zones(node.get("zones")),
                technique,
                word(Hands.class, node.path("hands").asText("both")),
                seconds,
                word(Step.End.class, node.path("end").asText("time")),
                node.path("dwell_s").asDouble(Step.Work.DEFAULT_DWELL_SECONDS),
                pace(node, at, technique),
                planted,
                node.path("largest_mm").asDouble(Double.POSITIVE_INFINITY),
                word(HeadTurn.class, node.path("head").asText("none")),
                node.path("optional").asBoolean(false),
                node.path("text").asText(Step.ZONES_TEXT),
                title(node),
                speed(node, at, technique, planted),
                rhythm(node, at, seconds));
    }

    private static List<ScalpZone> zones(JsonNode node) {
        List<ScalpZone> zones = new ArrayList<>();
        node.forEach(zone -> zones.add(ScalpZone.ofId(zone.asText()).orElseThrow()));
        return zones;
    }

    private PaceBand pace(JsonNode node, String at, Technique technique) {
        Optional<double[]> band = band(node, at, "pace");
        PaceBand usual = technique == Technique.CIRCLE ? SLOW_CIRCLES : PaceBand.ANY;
        return band.map(ends -> new PaceBand(ends[0], ends[1])).orElse(usual);
    }

    private SpeedBand speed(JsonNode node, String at, Technique technique, boolean planted) {
        Optional<double[]> band = band(node, at, "speed_cm_s");
        boolean slides = technique == Technique.STROKE || (technique == Technique.GLIDE && !planted);
        return band.map(ends -> new SpeedBand(ends[0], ends[1])).orElse(slides ? SLOW_STROKES : SpeedBand.ANY);
    }

    private Optional<double[]> band(JsonNode node, String at, String key) {
        if (!node.has(key)) {
            return Optional.empty();
        }
        if (node.get(key).isTextual()) {
            return Optional.of(new double[] {0, Double.POSITIVE_INFINITY});
        }
        double low = node.get(key).get(0).asDouble();
        double high = node.get(key).get(1).asDouble();
        if (low > high) {
            complain(
                    at + "/" + key, "\"" + key + "\" goes from slow to fast; here the first number is the larger one.");
            return Optional.empty();
        }
        return Optional.of(new double[] {low, high});
    }

    private Rhythm rhythm(JsonNode node, String at, double seconds) {
        if (!node.has("rhythm")) {
            return Rhythm.FREE;
        }
        JsonNode of = node.get("rhythm");
        Rhythm rhythm = new Rhythm(
                of.get("hold_s").asDouble(),
                of.path("move_s").asDouble(0),
                of.get("times").asInt());
        if (Math.abs(rhythm.totalSeconds() - seconds) > RHYTHM_SLACK_SECONDS) {
            complain(
                    at + "/rhythm",
                    String.format(
                            Locale.ROOT,
                            "The rhythm takes %.0f s, but the step %.0f s.",
                            rhythm.totalSeconds(),
                            seconds));
        }
        return rhythm;
    }

    private static LocalText title(JsonNode node) {
        return node.has("title") ? RoutineDecoder.text(node.get("title")) : LocalText.NONE;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
    }

    private void complain(String pointer, String reason) {
        problems.add(new RoutineProblem(file, tree.line(pointer), reason));
    }
}
