package app.galea.truth;

import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Rotation;
import app.galea.time.FrameTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * A rendered clip's truth: camera, the person's own head, the script, and every frame. Immutable.
 *
 * @param headPoints the person's own head points, mm in the head frame, in {@link HeadLandmark} order
 */
public record TruthClip(
        String name,
        CameraModel camera,
        HeadSize headSize,
        List<HeadPoint> headPoints,
        List<Segment> segments,
        List<TruthFrame> frames) {

    /** The names of all clips whose truth is at hand. */
    public static final List<String> NAMES = List.of("demo", "dev_a", "dev_b");

    /** What the script asks for in a stretch of time; hands hop over for the first 0.8 s of it. */
    public record Segment(double startSeconds, double seconds, Optional<Move> left, Optional<Move> right) {

        public Optional<Move> hand(Side side) {
            return side == Side.LEFT ? left : right;
        }

        public double endSeconds() {
            return startSeconds + seconds;
        }
    }

    /**
     * What one hand does in a segment. {@code technique} is the script's word: circle, glide, hold or near (off the
     * head); {@code millimetres} a circle's radius or a glide's half length.
     */
    public record Move(ScalpZone zone, String technique, double cyclesPerMin, double millimetres) {}

    /** The clip of that name, read from the test resources. */
    public static TruthClip named(String name) {
        String file = "/truth/" + name + ".csv.gz";
        return read(name, Objects.requireNonNull(TruthClip.class.getResourceAsStream(file), file));
    }

    /** Reads and closes a clip's truth, gzipped. */
    public static TruthClip read(String name, InputStream gzipped) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(gzipped), StandardCharsets.UTF_8))) {
            JsonNode header = new JsonMapper().readTree(reader.readLine());
            List<TruthFrame> frames = reader.lines().map(TruthClip::frame).toList();
            JsonNode axes = header.get("head_semi_axes_mm");
            return new TruthClip(
                    name,
                    new CameraModel(
                            header.get("width").asInt(),
                            header.get("height").asInt(),
                            header.get("f_px").asDouble(),
                            header.get("cx").asDouble(),
                            header.get("cy").asDouble()),
                    new HeadSize(
                            axes.get(0).asDouble(),
                            axes.get(1).asDouble(),
                            axes.get(2).asDouble(),
                            header.get("head_centre_mm").get(1).asDouble()),
                    StreamSupport.stream(header.get("head_points_mm").spliterator(), false)
                            .map(p -> new HeadPoint(
                                    p.get(0).asDouble(),
                                    p.get(1).asDouble(),
                                    p.get(2).asDouble()))
                            .toList(),
                    segments(header.get("segments")),
                    frames);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static TruthClip demo() {
        return named("demo");
    }

    /** The frame shown at a time. */
    public TruthFrame frameAt(FrameTime time) {
        int low = 0;
        int high = frames.size() - 1;
        // the last frame that began not later; half a millisecond for clocks of another resolution
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (frames.get(middle).time().seconds() <= time.seconds() + 5e-4) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return frames.get(low);
    }

    /** Whether the script lets a hand hover off the head in that frame. */
    public boolean isNear(TruthFrame frame, Side side) {
        return segments.get(frame.segment())
                .hand(side)
                .map(move -> "near".equals(move.technique()))
                .orElse(false);
    }

    private static List<Segment> segments(JsonNode script) {
        List<Segment> segments = new ArrayList<>();
        double start = 0;
        for (JsonNode node : script) {
            double seconds = node.get("s").asDouble();
            segments.add(new Segment(start, seconds, move(node.get("left")), move(node.get("right"))));
            start += seconds;
        }
        return List.copyOf(segments);
    }

    private static Optional<Move> move(JsonNode node) {
        return node.isNull()
                ? Optional.empty()
                : Optional.of(new Move(
                        ScalpZone.ofId(node.get("zone").asText()).orElseThrow(),
                        node.get("tech").asText(),
                        node.get("cpm").asDouble(),
                        node.get("mm").asDouble()));
    }

    private static TruthFrame frame(String line) {
        Fields fields = new Fields(line.split(","));
        FrameTime time = FrameTime.ofSeconds(fields.number());
        int segment = Integer.parseInt(fields.word());
        Rotation turn = new Rotation(fields.number(), fields.number(), fields.number(), fields.number());
        HeadPose pose = new HeadPose(turn, CameraPoint.of(fields.point().vector()));
        return new TruthFrame(
                time, segment, pose, sights(fields.word()), hand(Side.LEFT, fields), hand(Side.RIGHT, fields));
    }

    private static TruthHand hand(Side side, Fields fields) {
        boolean touching = "1".equals(fields.word());
        Optional<ScalpZone> zone = ScalpZone.ofId(fields.word());
        List<TruthHand.Sight> sights = sights(fields.word());
        ImagePoint wrist = new ImagePoint(fields.number(), fields.number());
        List<HeadPoint> tips =
                IntStream.range(0, 5).mapToObj(i -> fields.point()).toList();
        return new TruthHand(side, touching, zone, wrist, sights.get(0), tips, sights.subList(1, 6));
    }

    private static List<TruthHand.Sight> sights(String digits) {
        return digits.chars()
                .mapToObj(digit -> TruthHand.Sight.values()[digit - '0'])
                .toList();
    }

    /** The fields of a line, taken one after the other. */
    private static final class Fields {
        private final String[] words;
        private int next;

        Fields(String[] words) {
            this.words = words;
        }

        String word() {
            return words[next++];
        }

        double number() {
            return Double.parseDouble(word());
        }

        HeadPoint point() {
            return new HeadPoint(number(), number(), number());
        }
    }
}
