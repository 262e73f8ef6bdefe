package app.galea.replay;

import app.galea.anatomy.HeadSize;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.replay.TraceHeader.TracedRoutine;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A recording's first line, there and back. */
final class HeaderJson {

    private HeaderJson() {}

    static void write(JsonGenerator out, TraceHeader header) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", TraceHeader.FORMAT);
        out.writeStringField("version", header.version());
        out.writeStringField("started", header.started().toString());
        out.writeStringField("input", header.input());
        out.writeBooleanField("demo", header.demo());
        out.writeObjectFieldStart("network");
        out.writeStringField("id", header.network().id());
        out.writeStringField("sha256", header.network().sha256());
        out.writeEndObject();
        routine(out, header.routine());
        out.writeArrayFieldStart("head_mm");
        out.writeNumber(header.head().semiXMm());
        out.writeNumber(header.head().semiYMm());
        out.writeNumber(header.head().semiZMm());
        out.writeNumber(header.head().centerYMm());
        out.writeEndArray();
        out.writeBooleanField("calibrated", header.calibrated());
        out.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : header.settings().entrySet()) {
            out.writeStringField(setting.getKey(), setting.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void routine(JsonGenerator out, TracedRoutine routine) throws IOException {
        if (routine.isNone()) {
            out.writeNullField("routine");
            return;
        }
        out.writeObjectFieldStart("routine");
        out.writeStringField("id", routine.id());
        out.writeNumberField("version", routine.version());
        out.writeStringField("sha256", routine.sha256());
        out.writeStringField("text", routine.text());
        out.writeEndObject();
    }

    /** Throws an {@link IllegalArgumentException} or a {@link java.time.DateTimeException} when something is missing. */
    static TraceHeader read(JsonNode line) {
        Map<String, String> settings = new TreeMap<>();
        line.path("settings")
                .properties()
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        JsonNode network = line.required("network");
        JsonNode head = line.required("head_mm");
        return new TraceHeader(
                line.required("version").asText(),
                Instant.parse(line.required("started").asText()),
                line.required("input").asText(),
                line.required("demo").asBoolean(),
                new TracedNetwork(
                        network.required("id").asText(),
                        network.required("sha256").asText()),
                routine(line.required("routine")),
                new HeadSize(
                        head.path(0).asDouble(),
                        head.path(1).asDouble(),
                        head.path(2).asDouble(),
                        head.path(3).asDouble()),
                line.required("calibrated").asBoolean(),
                settings);
    }

    private static TracedRoutine routine(JsonNode routine) {
        return routine.isNull()
                ? TracedRoutine.NONE
                : new TracedRoutine(
                        routine.required("id").asText(),
                        routine.required("version").asInt(),
                        routine.required("sha256").asText(),
                        routine.required("text").asText());
    }
}
