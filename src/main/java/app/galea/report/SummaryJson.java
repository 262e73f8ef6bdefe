package app.galea.report;

import app.galea.session.CheckIn;
import app.galea.session.SessionSummary;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;

/**
 * Summaries as {@value #FORMAT} and back; equal summaries give equal bytes. The format is told in {@code summary.md}.
 * Stateless, any thread.
 */
public final class SummaryJson {

    /** Name and version of the format. */
    public static final String FORMAT = "galea.summary/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SummaryJson() {}

    /** One summary as an object, ended by a line feed. */
    public static String write(SessionSummary summary) {
        return text(out -> new SummaryEncoder(out).write(summary));
    }

    /** Several summaries as a list, ended by a line feed. */
    public static String writeAll(List<SessionSummary> summaries) {
        return text(out -> {
            out.writeStartArray();
            for (SessionSummary summary : summaries) {
                new SummaryEncoder(out).write(summary);
            }
            out.writeEndArray();
        });
    }

    /** Several exported sessions as a list, each with what the person answered. */
    public static String writeAnswered(List<StudyCsv.Entry> sessions) {
        return text(out -> {
            out.writeStartArray();
            for (StudyCsv.Entry session : sessions) {
                new SummaryEncoder(out).write(session.summary(), session.answers());
            }
            out.writeEndArray();
        });
    }

    /** Writes one summary into a document that is being written. */
    public static void write(JsonGenerator out, SessionSummary summary) throws IOException {
        new SummaryEncoder(out).write(summary);
    }

    /** Reads one summary, as exact as it was written. */
    public static SessionSummary read(String json) throws ReportException {
        try {
            JsonNode node = JSON.readTree(json);
            String format = node.path("format").asText();
            if (!format.equals(FORMAT)) {
                throw new IllegalArgumentException("the format is not " + FORMAT + " but \"" + format + "\"");
            }
            return SummaryDecoder.decode(node);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new ReportException("This is not a summary this version can read (" + e.getMessage() + ").", e);
        }
    }

    /** An exported session: the summary, and what the person answered. */
    public static String write(SessionSummary summary, CheckIn answers) {
        return text(out -> new SummaryEncoder(out).write(summary, answers));
    }

    /** The summary as it comes back from its JSON: every number with its unit's decimals. */
    public static SessionSummary asKept(SessionSummary summary) {
        try {
            return read(write(summary));
        } catch (ReportException e) {
            throw new IllegalStateException("what is written can be read", e);
        }
    }

    private static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    /** What a document holds. */
    private interface Content {

        void writeTo(JsonGenerator out) throws IOException;
    }
}
