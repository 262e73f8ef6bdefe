package app.galea.report;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.coverage.CellDwell;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import app.galea.routine.PaceBand;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.ScalpChart;
import app.galea.session.Environment;
import app.galea.session.EvidenceShares;
import app.galea.session.PaceSample;
import app.galea.session.Places;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import app.galea.time.FrameTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** JSON back to a summary. What does not fit throws {@link IllegalArgumentException}. */
final class SummaryDecoder {

    private SummaryDecoder() {}

    static SessionSummary decode(JsonNode node) {
        JsonNode symmetry = node.required("symmetry");
        return new SessionSummary(
                node.required("input").asText(),
                node.required("routine").asText(""),
                number(node, "duration_s"),
                number(node, "active_s"),
                number(node, "coverage"),
                list(node.required("zones"), SummaryDecoder::zone),
                list(node.required("contacts").required("left"), SummaryDecoder::contact),
                list(node.required("contacts").required("right"), SummaryDecoder::contact),
                list(node.required("pace"), SummaryDecoder::pace),
                list(node.required("steps"), SummaryDecoder::step),
                symmetry.isNull() ? Double.NaN : symmetry.asDouble(),
                number(node, "order"),
                systematics(node.required("systematics")),
                evidence(node.required("evidence")),
                list(node.required("cues"), SummaryDecoder::cue),
                environment(node.required("environment")),
                optional(node, "pace_in_band"),
                new Places(cells(node.path("cells")), list(node.path("tense"), SummaryDecoder::tense)));
    }

    private static ZoneSummary zone(JsonNode node) {
        return new ZoneSummary(
                zone(node.required("id").asText()),
                number(node, "target_s"),
                number(node, "dwell_s"),
                number(node, "seen_s"),
                number(node, "inferred_s"),
                number(node, "coverage"),
                optional(node, "pace_in_band"));
    }

    /** Of summaries of the first versions there are only the zones. */
    private static List<CellDwell> cells(JsonNode node) {
        List<CellDwell> cells = new ArrayList<>();
        JsonNode inferred = node.path("inferred_s");
        for (JsonNode seen : node.path("seen_s")) {
            double inferredSeconds = inferred.path(cells.size()).asDouble(0);
            cells.add(new CellDwell(seen.asDouble() + inferredSeconds, seen.asDouble(), inferredSeconds));
        }
        if (!cells.isEmpty() && cells.size() != ScalpChart.standard().cells().size()) {
            throw new IllegalArgumentException("there are " + cells.size() + " cells");
        }
        return cells;
    }

    private static TenseMark tense(JsonNode node) {
        return new TenseMark(number(node, "t_s"), zone(node.required("zone").asText()));
    }

    private static ContactSegment contact(JsonNode node) {
        JsonNode zone = node.required("zone");
        return new ContactSegment(
                time(node, "from_s"),
                time(node, "to_s"),
                zone.isNull() ? ScalpZone.FOREHEAD : zone(zone.asText()),
                !zone.isNull(),
                Evidence.valueOf(node.required("evidence").asText()));
    }

    private static PaceSample pace(JsonNode node) {
        JsonNode pace = node.required("cycles_per_min");
        return new PaceSample(
                number(node, "t_s"),
                side(node.required("hand").asText()),
                !pace.isNull(),
                pace.asDouble(0),
                Technique.valueOf(node.required("technique").asText()),
                number(node, "amplitude_mm"),
                number(node, "speed_cm_s"),
                node.required("planted").asBoolean());
    }

    private static StepSummary step(JsonNode node) {
        return new StepSummary(
                node.required("index").asInt(),
                list(node.required("zones"), zone -> zone(zone.asText())),
                number(node, "target_s"),
                number(node, "done_s"),
                node.required("completed").asBoolean(),
                optional(node, "from_s"),
                node.hasNonNull("pace_low")
                        ? new PaceBand(
                                number(node, "pace_low"), node.path("pace_high").asDouble(Double.POSITIVE_INFINITY))
                        : PaceBand.ANY);
    }

    private static Systematics systematics(JsonNode node) {
        return new Systematics(
                number(node, "completeness"), number(node, "isochronicity"), number(node, "consistency"));
    }

    private static EvidenceShares evidence(JsonNode node) {
        return new EvidenceShares(
                number(node, "seen"), number(node, "inferred"), number(node, "head_lost"), number(node, "no_hand"));
    }

    private static Cue cue(JsonNode node) {
        Map<String, String> params = new TreeMap<>();
        node.required("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        String id = node.required("id").asText();
        CueId kind = Arrays.stream(CueId.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such cue: " + id));
        return new Cue(time(node, "t_s"), kind, 0, params);
    }

    private static Environment environment(JsonNode node) {
        return new Environment(
                node.required("version").asText(),
                node.required("network").asText(),
                node.required("network_sha256").asText());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> one) {
        List<T> all = new ArrayList<>(array.size());
        array.forEach(node -> all.add(one.apply(node)));
        return all;
    }

    private static double number(JsonNode node, String name) {
        return node.required(name).asDouble(0);
    }

    /** NaN where it is null or, in a summary of the first versions, missing. */
    private static double optional(JsonNode node, String name) {
        return node.path(name).asDouble(Double.NaN);
    }

    private static FrameTime time(JsonNode node, String name) {
        return FrameTime.ofSeconds(number(node, name));
    }

    private static ScalpZone zone(String id) {
        return ScalpZone.ofId(id).orElseThrow(() -> new IllegalArgumentException("no such zone: " + id));
    }

    private static Side side(String id) {
        return Arrays.stream(Side.values())
                .filter(side -> side.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such hand: " + id));
    }
}
