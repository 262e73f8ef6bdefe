package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.practice.HandScript.Segment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;

/** Reads a simulated person from a script: YAML, which includes JSON; see {@code practice-scripts.md}. Stateless. */
public final class ScriptReader {

    private static final String FORMAT = "galea.practice/1";
    private static final int MOST_SEGMENTS = 2000;

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    /**
     * Reads the text of a script.
     *
     * @throws ScriptException when it is not one, with the place and the reason
     */
    public SimulatedPerson read(String text) throws ScriptException {
        JsonNode root;
        try {
            root = yaml.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ScriptException("line " + line + ": this is not YAML: " + e.getOriginalMessage(), e);
        }
        if (root == null || !root.isObject()) {
            throw new ScriptException("a script begins with keys such as \"format:\"; here is something else.");
        }
        try {
            return person(new ScriptNode("", root));
        } catch (IllegalArgumentException e) {
            throw new ScriptException(String.valueOf(e.getMessage()), e);
        }
    }

    private static SimulatedPerson person(ScriptNode root) throws ScriptException {
        root.allow("format", "about", "fps", "seed", "noise", "tips", "head", "flaws", "segments");
        if (!FORMAT.equals(root.text("format", ""))) {
            throw new ScriptException("\"format\" must be " + FORMAT + ".");
        }
        SimulatedPerson usual = SimulatedPerson.flawless();
        List<Flaw> flaws = new ArrayList<>();
        for (ScriptNode flaw : root.list("flaws", MOST_SEGMENTS)) {
            flaws.add(flaw(flaw));
        }
        List<Segment> segments = new ArrayList<>();
        for (ScriptNode segment : root.list("segments", MOST_SEGMENTS)) {
            segments.add(SegmentReader.read(segment));
        }
        if (!flaws.isEmpty() && !segments.isEmpty()) {
            throw new ScriptException("a script has \"flaws\" (it follows the routine) or \"segments\" of its own.");
        }
        return new SimulatedPerson(
                root.number("fps", usual.framesPerSecond(), 5, 120),
                head(root.child("head")),
                settings(root, usual.settings()),
                flaws,
                segments);
    }

    private static SimulationSettings settings(ScriptNode root, SimulationSettings usual) throws ScriptException {
        ScriptNode noise = root.child("noise");
        noise.allow("pixels", "mm");
        SimulationSettings settings = usual.withNoise(
                noise.number("pixels", usual.pixelNoise(), 0, 50),
                noise.number("mm", usual.placeNoiseMm(), 0, 50),
                (long) root.number("seed", (double) usual.seed(), 0, 1e15));
        return root.flag("tips", true) ? settings : settings.withoutTips();
    }

    private static HeadSize head(ScriptNode head) throws ScriptException {
        head.allow("semi_x_mm", "semi_y_mm", "semi_z_mm", "center_y_mm");
        HeadSize mean = HeadSize.DEFAULT;
        return new HeadSize(
                head.number("semi_x_mm", mean.semiXMm(), 50, 120),
                head.number("semi_y_mm", mean.semiYMm(), 60, 150),
                head.number("semi_z_mm", mean.semiZMm(), 70, 200),
                head.number("center_y_mm", mean.centerYMm(), -40, 40));
    }

    private static Flaw flaw(ScriptNode node) throws ScriptException {
        node.allow("flaw", "step", "after", "seconds");
        String id = node.text("flaw", "");
        Flaw.Kind kind = Flaw.Kind.ofId(id)
                .orElseThrow(() -> node.complaint("there is no flaw \"" + id + "\"; there are " + Flaw.Kind.ids()));
        return new Flaw(
                kind,
                (int) node.number("step", 0, 0, 999),
                node.number("after", 5, 0, 3600),
                node.number("seconds", kind.usualSeconds(), 0.1, 3600));
    }
}
