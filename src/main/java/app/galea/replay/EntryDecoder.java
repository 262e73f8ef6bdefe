package app.galea.replay;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.Observation.Signal;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import app.galea.time.FrameTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSON back to entries. What does not fit throws {@link IllegalArgumentException}. */
final class EntryDecoder {

    private static final int PER_POINT = 5;
    private static final int OBSERVATION_PARTS = 7;

    private EntryDecoder() {}

    static TraceEntry decode(JsonNode line) {
        if (line.has("o")) {
            return new TraceEntry.Seen(observation(line.get("o")));
        }
        if (line.has("command")) {
            return new TraceEntry.Commanded(time(line), line.get("command").asText());
        }
        if (line.has("end")) {
            return new TraceEntry.Ended(time(line), reason(line.get("end").asText()));
        }
        throw new IllegalArgumentException("no kind of entry");
    }

    private static FrameTime time(JsonNode line) {
        return new FrameTime(line.path("t").asLong(-1));
    }

    private static TraceEntry.Reason reason(String id) {
        return Arrays.stream(TraceEntry.Reason.values())
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such end: " + id));
    }

    private static Observation observation(JsonNode o) {
        if (o.size() != OBSERVATION_PARTS) {
            throw new IllegalArgumentException("an observation has 7 parts: " + o.size());
        }
        return new Observation(
                new FrameTime(o.get(0).asLong(-1)),
                o.get(1).asLong(),
                o.get(2).asInt() == 1 ? Signal.PICTURE : Signal.NO_PICTURE,
                picture(new Numbers(o.get(3))),
                head(new Numbers(o.get(4))),
                hand(Side.LEFT, new Numbers(o.get(5))),
                hand(Side.RIGHT, new Numbers(o.get(6))));
    }

    private static PictureObservation picture(Numbers in) {
        CameraModel camera = new CameraModel((int) in.next(), (int) in.next(), in.next(), in.next(), in.next());
        return new PictureObservation(camera, in.next(), in.next());
    }

    private static HeadObservation head(Numbers in) {
        double confidence = in.next();
        Rotation rotation = new Rotation(in.next(), in.next(), in.next(), in.next());
        int points = in.left() == 0 ? 0 : HeadLandmark.values().length;
        HeadObservation head = new HeadObservation(confidence, rotation, points(in, points));
        in.end();
        return head;
    }

    private static HandObservation hand(Side side, Numbers in) {
        double confidence = in.next();
        double touching = in.next();
        int points = in.left() >= HandLandmark.COUNT * PER_POINT ? HandLandmark.COUNT : 0;
        List<PointObservation> places = points(in, points);
        List<TipObservation> tips = tips(in, in.left() == 0 ? 0 : Finger.values().length);
        in.end();
        return new HandObservation(side, confidence, touching, places, tips);
    }

    private static List<PointObservation> points(Numbers in, int count) {
        List<PointObservation> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(new PointObservation(in.next(), in.next(), in.next(), in.next(), in.next()));
        }
        return points;
    }

    private static List<TipObservation> tips(Numbers in, int count) {
        List<TipObservation> tips = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tips.add(new TipObservation(new HeadPoint(in.next(), in.next(), in.next()), in.next(), in.next()));
        }
        return tips;
    }

    /** A flat array read from the front. */
    private static final class Numbers {

        private final JsonNode array;
        private int at;

        Numbers(JsonNode array) {
            this.array = array;
        }

        double next() {
            JsonNode node = array.path(at++);
            if (!node.isNumber()) {
                throw new IllegalArgumentException("number " + at + " is missing");
            }
            return node.doubleValue();
        }

        int left() {
            return array.size() - at;
        }

        void end() {
            if (left() != 0) {
                throw new IllegalArgumentException(left() + " numbers too many");
            }
        }
    }
}
