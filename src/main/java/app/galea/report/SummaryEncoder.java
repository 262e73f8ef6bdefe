package app.galea.report;

import static app.galea.report.Decimals.field;
import static app.galea.report.Decimals.nullableField;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coverage.CellDwell;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import app.galea.session.CheckIn;
import app.galea.session.EvidenceShares;
import app.galea.session.Feeling;
import app.galea.session.PaceSample;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A summary on its way to JSON. Names and order are those of the published format. */
final class SummaryEncoder {

    private final JsonGenerator out;

    SummaryEncoder(JsonGenerator out) {
        this.out = out;
    }

    void write(SessionSummary s) throws IOException {
        write(s, CheckIn.NONE);
    }

    void write(SessionSummary s, CheckIn answers) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", SummaryJson.FORMAT);
        out.writeStringField("input", s.input());
        nullableText("routine", s.isFree() ? Optional.empty() : Optional.of(s.routine()));
        field(out, "duration_s", s.durationSeconds(), Decimals.SECONDS);
        field(out, "active_s", s.activeSeconds(), Decimals.SECONDS);
        field(out, "coverage", s.coverage(), Decimals.SHARE);
        nullableField(out, "pace_in_band", s.paceInBand(), Decimals.SHARE);
        out.writeArrayFieldStart("zones");
        for (ZoneSummary zone : s.zones()) {
            zone(zone, s.isFree());
        }
        out.writeEndArray();
        out.writeObjectFieldStart("contacts");
        for (Side hand : Side.values()) {
            out.writeArrayFieldStart(hand.id());
            for (ContactSegment contact : s.contacts(hand)) {
                contact(contact);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeArrayFieldStart("pace");
        for (PaceSample sample : s.pace()) {
            pace(sample);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("steps");
        for (StepSummary step : s.steps()) {
            step(step);
        }
        out.writeEndArray();
        nullableField(out, "symmetry", s.symmetry(), Decimals.SHARE);
        nullableField(out, "order", unlessFree(s, s.order()), Decimals.SHARE);
        systematics(s);
        evidence(s.evidence());
        out.writeArrayFieldStart("cues");
        for (Cue cue : s.cues()) {
            cue(cue);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("tense");
        for (TenseMark mark : s.places().tense()) {
            out.writeStartObject();
            field(out, "t_s", mark.seconds(), Decimals.SECONDS);
            out.writeStringField("zone", mark.zone().id());
            out.writeEndObject();
        }
        out.writeEndArray();
        cells(s.places().cells());
        if (answers.isAnswered()) {
            out.writeObjectFieldStart("check_in");
            feeling("before", answers.before());
            feeling("after", answers.after());
            out.writeEndObject();
        }
        environment(s);
        out.writeEndObject();
    }

    private void environment(SessionSummary s) throws IOException {
        out.writeObjectFieldStart("environment");
        out.writeStringField("version", s.environment().version());
        out.writeStringField("network", s.environment().network());
        out.writeStringField("network_sha256", s.environment().networkSha256());
        out.writeEndObject();
    }

    private void feeling(String name, Feeling feeling) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeObjectField("tension", feeling.tension().isPresent() ? feeling.tensionOrNone() : null);
        out.writeObjectField("mood", feeling.mood().isPresent() ? feeling.moodOrNone() : null);
        out.writeObjectField("headache", feeling.aches().orElse(null));
        out.writeEndObject();
    }

    private void cells(List<CellDwell> cells) throws IOException {
        out.writeObjectFieldStart("cells");
        out.writeArrayFieldStart("seen_s");
        for (CellDwell cell : cells) {
            out.writeNumber(Decimals.text(cell.seenSeconds(), Decimals.SECONDS));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("inferred_s");
        for (CellDwell cell : cells) {
            out.writeNumber(Decimals.text(cell.inferredSeconds(), Decimals.SECONDS));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void zone(ZoneSummary zone, boolean free) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", zone.zone().id());
        OptionalDouble target = free ? OptionalDouble.empty() : OptionalDouble.of(zone.targetSeconds());
        nullableField(out, "target_s", target, Decimals.SECONDS);
        field(out, "dwell_s", zone.dwellSeconds(), Decimals.SECONDS);
        field(out, "seen_s", zone.seenSeconds(), Decimals.SECONDS);
        field(out, "inferred_s", zone.inferredSeconds(), Decimals.SECONDS);
        field(out, "coverage", zone.coverage(), Decimals.SHARE);
        nullableField(out, "completeness", free ? OptionalDouble.empty() : completeness(zone), Decimals.SHARE);
        nullableField(out, "pace_in_band", zone.paceInBand(), Decimals.SHARE);
        out.writeEndObject();
    }

    private void contact(ContactSegment contact) throws IOException {
        out.writeStartObject();
        field(out, "from_s", contact.from().seconds(), Decimals.SECONDS);
        field(out, "to_s", contact.to().seconds(), Decimals.SECONDS);
        nullableText("zone", contact.zone().map(ScalpZone::id));
        out.writeStringField("evidence", contact.evidence().name());
        out.writeEndObject();
    }

    private void pace(PaceSample sample) throws IOException {
        out.writeStartObject();
        field(out, "t_s", sample.seconds(), Decimals.SECONDS);
        out.writeStringField("hand", sample.side().id());
        nullableField(out, "cycles_per_min", sample.pace(), Decimals.CYCLES_PER_MIN);
        out.writeStringField("technique", sample.technique().name().toUpperCase(Locale.ROOT));
        field(out, "amplitude_mm", sample.amplitudeMm(), Decimals.MM);
        field(out, "speed_cm_s", sample.speedCmPerSec(), Decimals.CM_PER_SECOND);
        out.writeBooleanField("planted", sample.planted());
        out.writeEndObject();
    }

    private void step(StepSummary step) throws IOException {
        out.writeStartObject();
        out.writeNumberField("index", step.index());
        out.writeArrayFieldStart("zones");
        for (ScalpZone zone : step.zones()) {
            out.writeString(zone.id());
        }
        out.writeEndArray();
        field(out, "target_s", step.targetSeconds(), Decimals.SECONDS);
        field(out, "done_s", step.doneSeconds(), Decimals.SECONDS);
        out.writeBooleanField("completed", step.completed());
        nullableField(out, "from_s", step.from(), Decimals.SECONDS);
        boolean isAny = step.pace().isAny();
        nullableField(out, "pace_low", isAny ? Double.NaN : step.pace().low(), Decimals.CYCLES_PER_MIN);
        nullableField(out, "pace_high", step.pace().high(), Decimals.CYCLES_PER_MIN);
        out.writeEndObject();
    }

    private void systematics(SessionSummary s) throws IOException {
        Systematics systematics = kept(s.systematics());
        out.writeObjectFieldStart("systematics");
        nullableField(out, "completeness", unlessFree(s, systematics.completeness()), Decimals.SHARE);
        nullableField(out, "isochronicity", unlessFree(s, systematics.isochronicity()), Decimals.SHARE);
        nullableField(out, "consistency", unlessFree(s, systematics.consistency()), Decimals.SHARE);
        nullableField(out, "sum", unlessFree(s, systematics.sum()), Decimals.SHARE);
        out.writeEndObject();
    }

    private void evidence(EvidenceShares evidence) throws IOException {
        out.writeObjectFieldStart("evidence");
        field(out, "seen", evidence.seen(), Decimals.SHARE);
        field(out, "inferred", evidence.inferred(), Decimals.SHARE);
        field(out, "head_lost", evidence.headLost(), Decimals.SHARE);
        field(out, "no_hand", evidence.noHand(), Decimals.SHARE);
        out.writeEndObject();
    }

    private void cue(Cue cue) throws IOException {
        out.writeStartObject();
        field(out, "t_s", cue.time().seconds(), Decimals.SECONDS);
        out.writeStringField("id", cue.id().id());
        out.writeObjectFieldStart("params");
        for (Map.Entry<String, String> param : cue.params().entrySet()) {
            out.writeStringField(param.getKey(), param.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void nullableText(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.writeStringField(name, text.get());
        } else {
            out.writeNullField(name);
        }
    }

    /** As it will be read back. */
    static Systematics kept(Systematics systematics) {
        return new Systematics(
                Decimals.rounded(systematics.completeness(), Decimals.SHARE),
                Decimals.rounded(systematics.isochronicity(), Decimals.SHARE),
                Decimals.rounded(systematics.consistency(), Decimals.SHARE));
    }

    static OptionalDouble completeness(ZoneSummary zone) {
        double target = Decimals.rounded(zone.targetSeconds(), Decimals.SECONDS);
        double dwell = Decimals.rounded(zone.dwellSeconds(), Decimals.SECONDS);
        return new ZoneSummary(zone.zone(), target, dwell, 0, 0, 0).completeness();
    }

    static OptionalDouble unlessFree(SessionSummary s, double value) {
        return s.isFree() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
