package app.galea.replay;

import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Entries as JSON, the observations as flat arrays; the order of numbers is told in {@code trace.md}. */
final class EntryEncoder {

    private static final double EXACT_WHOLE = 1e9;

    private final JsonGenerator out;

    EntryEncoder(JsonGenerator out) {
        this.out = out;
    }

    void seen(TraceEntry.Seen seen) throws IOException {
        Observation o = seen.observation();
        out.writeStartObject();
        out.writeArrayFieldStart("o");
        out.writeNumber(o.time().nanos());
        out.writeNumber(o.frame());
        out.writeNumber(o.signal() == Observation.Signal.PICTURE ? 1 : 0);
        picture(o.picture());
        head(o.head());
        hand(o.left());
        hand(o.right());
        out.writeEndArray();
        out.writeEndObject();
    }

    void commanded(TraceEntry.Commanded commanded) throws IOException {
        out.writeStartObject();
        out.writeStringField("command", commanded.command());
        out.writeNumberField("t", commanded.time().nanos());
        out.writeEndObject();
    }

    void ended(TraceEntry.Ended ended) throws IOException {
        out.writeStartObject();
        out.writeStringField("end", ended.reason().id());
        out.writeNumberField("t", ended.time().nanos());
        out.writeEndObject();
    }

    private void picture(PictureObservation picture) throws IOException {
        out.writeStartArray();
        out.writeNumber(picture.camera().width());
        out.writeNumber(picture.camera().height());
        number(picture.camera().focalPx());
        number(picture.camera().centerX());
        number(picture.camera().centerY());
        number(picture.headLuma());
        number(picture.secondHead());
        out.writeEndArray();
    }

    private void head(HeadObservation head) throws IOException {
        out.writeStartArray();
        number(head.confidence());
        number(head.rotation().w());
        number(head.rotation().x());
        number(head.rotation().y());
        number(head.rotation().z());
        points(head.points());
        out.writeEndArray();
    }

    private void hand(HandObservation hand) throws IOException {
        out.writeStartArray();
        number(hand.confidence());
        number(hand.touching());
        points(hand.points());
        for (TipObservation tip : hand.tips()) {
            number(tip.place().x());
            number(tip.place().y());
            number(tip.place().z());
            number(tip.sigmaMm());
            number(tip.touching());
        }
        out.writeEndArray();
    }

    private void points(List<PointObservation> points) throws IOException {
        for (PointObservation point : points) {
            number(point.x());
            number(point.y());
            number(point.depthMm());
            number(point.visible());
            number(point.sigmaMm());
        }
    }

    /** Whole numbers without their ".0": half of all; but minus zero keeps its sign, or it would not read back the same. */
    private void number(double value) throws IOException {
        long whole = (long) value;
        boolean isMinusZero = whole == 0 && Double.doubleToRawLongBits(value) != 0;
        if (whole == value && Math.abs(value) < EXACT_WHOLE && !isMinusZero) {
            out.writeNumber(whole);
        } else {
            out.writeNumber(value);
        }
    }
}
