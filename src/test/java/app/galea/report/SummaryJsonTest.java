package app.galea.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

    private static final SessionSummary COACHED = summary("demo-minute", -0.25);
    private static final SessionSummary FREE = summary("", Double.NaN);

    private static SessionSummary summary(String routine, double symmetry) {
        boolean free = routine.isEmpty();
        List<ZoneSummary> zones = Arrays.stream(ScalpZone.values())
                .map(zone -> zone == ScalpZone.CROWN
                        ? new ZoneSummary(zone, free ? 0 : 5, 4.12345, 1, 3.12345, 1 / 3.0, free ? Double.NaN : 0.8751)
                        : new ZoneSummary(zone, 0, 0, 0, 0, 0))
                .toList();
        return new SessionSummary(
                "demo.mp4",
                routine,
                60,
                12.3456,
                0.123456,
                zones,
                List.of(
                        new ContactSegment(time(1), time(4.5), ScalpZone.CROWN, true, Evidence.SEEN),
                        new ContactSegment(time(4.5), time(6), ScalpZone.SKULL_BASE_LEFT, false, Evidence.INFERRED)),
                List.of(),
                List.of(
                        new PaceSample(3, Side.LEFT, true, 31.26, Technique.CIRCLE, 6.04, 2.555, true),
                        new PaceSample(3.5, Side.LEFT, false, 0, Technique.HOLD, 0.001, 0, true)),
                free
                        ? List.of()
                        : List.of(
                                new StepSummary(
                                        0, List.of(ScalpZone.CROWN), 5, 4.12345, false, 2, new PaceBand(20, 40)),
                                new StepSummary(1, List.of(), 5, 0, false)),
                symmetry,
                0.5,
                new Systematics(1, 0.75, 0.5),
                new EvidenceShares(0.25, 0.75, 0.01, 0),
                free ? List.of() : List.of(new Cue(time(43.5), CueId.MOTION_SCRUB, 2, Map.of("hand", "left"))),
                new Environment("0.1.0", "galea-pose-v0", "ab"),
                free ? Double.NaN : 0.8751,
                free ? Places.UNKNOWN : places());
    }

    private static Places places() {
        return new Places(
                ScalpChart.standard().cells().stream()
                        .map(cell -> new CellDwell(cell.index() * 0.01, cell.index() * 0.0075, cell.index() * 0.0025))
                        .toList(),
                List.of(new TenseMark(3.5, ScalpZone.CROWN)));
    }

    private static FrameTime time(double seconds) {
        return FrameTime.ofSeconds(seconds);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void hasTheFieldsInTheirOrder() {
        assertThat(json(SummaryJson.write(COACHED)).fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "input",
                        "routine",
                        "duration_s",
                        "active_s",
                        "coverage",
                        "pace_in_band",
                        "zones",
                        "contacts",
                        "pace",
                        "steps",
                        "symmetry",
                        "order",
                        "systematics",
                        "evidence",
                        "cues",
                        "tense",
                        "cells",
                        "environment");
    }

    @Test
    void readsBackToTheSameBytes() throws ReportException {
        for (SessionSummary summary : List.of(COACHED, FREE)) {
            String text = SummaryJson.write(summary);
            assertThat(SummaryJson.write(SummaryJson.read(text))).isEqualTo(text);
        }
    }

    @Test
    void doesNotDependOnTheLanguage() {
        Locale before = Locale.getDefault();
        String text = SummaryJson.write(COACHED);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SummaryJson.write(COACHED)).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesNumbersByTheirUnit() {
        JsonNode json = json(SummaryJson.write(COACHED));
        assertThat(json.get("active_s")).hasToString("12.346");
        assertThat(json.at("/pace/0/cycles_per_min")).hasToString("31.3");
        assertThat(json.at("/pace/0/speed_cm_s").asDouble()).isEqualTo(2.56);
        assertThat(json.at("/pace/1/cycles_per_min").isNull()).isTrue();
        assertThat(SummaryJson.write(COACHED)).contains("\"coverage\" : 0.3333").doesNotContain("E-");
    }

    @Test
    void leavesOutWhatAnAbsentRoutineWouldHaveSaid() {
        JsonNode json = json(SummaryJson.write(FREE));
        for (String name : List.of("routine", "order", "symmetry")) {
            assertThat(json.get(name).isNull()).as(name).isTrue();
        }
        assertThat(json.at("/zones/8/target_s").isNull()).isTrue();
        assertThat(json.at("/zones/8/completeness").isNull()).isTrue();
        assertThat(json.at("/systematics/sum").isNull()).isTrue();
        assertThat(json.get("steps")).isEmpty();
        assertThat(json.get("cues")).isEmpty();
    }

    @Test
    void aContactOffTheCapHasNoZone() {
        JsonNode json = json(SummaryJson.write(COACHED));
        assertThat(json.at("/contacts/left/0/zone").asText()).isEqualTo("crown");
        assertThat(json.at("/contacts/left/1/zone").isNull()).isTrue();
        assertThat(json.at("/contacts/left/1/evidence").asText()).isEqualTo("INFERRED");
    }

    @Test
    void fitsThePublishedSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/site/markdown/summary.schema.json")));
        for (SessionSummary summary : List.of(COACHED, FREE)) {
            assertThat(schema.validate(SummaryJson.write(summary), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate("{\"format\":\"galea.summary/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> SummaryJson.read("{\"format\":\"galea.summary/2\"}"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("galea.summary/2");
        assertThatThrownBy(() -> SummaryJson.read("nonsense")).isInstanceOf(ReportException.class);
        assertThatThrownBy(() -> SummaryJson.read("{\"format\":\"galea.summary/1\"}"))
                .isInstanceOf(ReportException.class);
    }

    @Test
    void writesSeveralAsAList() {
        JsonNode json = json(SummaryJson.writeAll(List.of(COACHED, FREE)));
        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(2);
    }
}
