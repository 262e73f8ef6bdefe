package app.galea.routine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Routines as text that {@link RoutineReader#readText} reads back to equal routines: the file's format written as JSON,
 * which YAML includes, with every default written out, so that it means the same to later versions. For recordings.
 * Stateless, any thread.
 */
public final class RoutineWriter {

    private RoutineWriter() {}

    /** One line; the same routine gives the same text. */
    public static String text(Routine routine) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            routine(out, routine);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static void routine(JsonGenerator out, Routine routine) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", routine.id());
        out.writeNumberField("version", routine.version());
        text(out, "title", routine.title());
        text(out, "summary", routine.summary());
        out.writeStringField("source", routine.source());
        out.writeStringField("evidence", routine.grade().name());
        out.writeObjectFieldStart("dose");
        out.writeNumberField("minutes", routine.doseMinutes());
        text(out, "often", routine.frequency());
        out.writeEndObject();
        out.writeArrayFieldStart("safety");
        for (LocalText note : routine.safety()) {
            languages(out, note);
        }
        out.writeEndArray();
        out.writeBooleanField("firm", routine.firm());
        out.writeArrayFieldStart("steps");
        for (Step step : routine.steps()) {
            Content content = step.match(work -> () -> work(out, work), pause -> () -> pause(out, pause));
            out.writeStartObject();
            content.write();
            out.writeNumberField("seconds", step.targetSeconds());
            out.writeBooleanField("optional", step.optional());
            out.writeStringField("text", step.text());
            text(out, "title", step.title());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void pause(JsonGenerator out, Step.Pause pause) throws IOException {
        out.writeStringField("pause", pause.kind().id());
    }

    private static void work(JsonGenerator out, Step.Work work) throws IOException {
        if (work.zones().isEmpty()) {
            out.writeStringField("zones", "tense_spots");
        } else {
            out.writeFieldName("zones");
            out.writeArray(
                    work.zones().stream().map(zone -> zone.id()).toArray(String[]::new),
                    0,
                    work.zones().size());
        }
        out.writeStringField("technique", work.technique().id());
        out.writeStringField("hands", work.hands().id());
        out.writeStringField("end", work.end().name().toLowerCase(java.util.Locale.ROOT));
        out.writeNumberField("dwell_s", work.minimumDwellSeconds());
        band(out, "pace", work.pace().low(), work.pace().high());
        band(out, "speed_cm_s", work.speed().low(), work.speed().high());
        if (!work.rhythm().isFree()) {
            out.writeObjectFieldStart("rhythm");
            out.writeNumberField("hold_s", work.rhythm().holdSeconds());
            out.writeNumberField("move_s", work.rhythm().moveSeconds());
            out.writeNumberField("times", work.rhythm().times());
            out.writeEndObject();
        }
        out.writeBooleanField("planted", work.planted());
        if (Double.isFinite(work.largestAmplitudeMm())) {
            out.writeNumberField("largest_mm", work.largestAmplitudeMm());
        }
        out.writeStringField("head", work.turn().id());
    }

    private static void band(JsonGenerator out, String name, double low, double high) throws IOException {
        out.writeFieldName(name);
        if (Double.isInfinite(high)) {
            out.writeString("any");
        } else {
            out.writeArray(new double[] {low, high}, 0, 2);
        }
    }

    /** Nothing where there is no text. */
    private static void text(JsonGenerator out, String name, LocalText text) throws IOException {
        if (!text.isEmpty()) {
            out.writeFieldName(name);
            languages(out, text);
        }
    }

    private static void languages(JsonGenerator out, LocalText text) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(text.byLanguage()).entrySet()) {
            out.writeStringField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
    }

    /** What a step holds besides what all steps hold. */
    private interface Content {

        void write() throws IOException;
    }
}
