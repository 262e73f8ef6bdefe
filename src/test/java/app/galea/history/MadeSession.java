package app.galea.history;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionCommand;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Sessions of made-up people, coached by the real coach; the same seed gives the same session. */
public final class MadeSession {

    private static final Instant FIRST = Instant.parse("2026-01-05T18:00:00Z");
    private static final double FRAMES_PER_SECOND = 12;
    private static final List<Routine> ROUTINES =
            RoutineLibrary.load(Path.of("assets/routines"), Path.of("none")).routines();

    private MadeSession() {}

    /** A session of about so many seconds. */
    public static SessionRecord of(long seed, double seconds) {
        Random random = new Random(seed);
        boolean free = random.nextInt(8) == 0;
        PipelineSettings settings =
                free ? PipelineSettings.free() : PipelineSettings.of(ROUTINES.get(random.nextInt(ROUTINES.size())));
        Instant started = FIRST.plusSeconds(seed * 86_400 + random.nextInt(7200));
        TraceHeader header = header(settings, started);
        CoachingPipeline pipeline = new CoachingPipeline(settings);
        try (SimulatedObserver person = person(random, seconds)) {
            for (Optional<Observation> one = person.next(); one.isPresent(); one = person.next()) {
                LiveUpdate update = pipeline.advance(one.get());
                Optional<Cue> cue = update.cue();
                if (cue.isPresent() && random.nextInt(6) == 0) {
                    pipeline.command(SessionCommand.TENSE, one.get().time());
                }
            }
        }
        return SessionRecord.of(started, false, "folder-" + seed, pipeline.summary(header));
    }

    /** What a recording of such a session says of itself. */
    public static TraceHeader header(PipelineSettings settings, Instant started) {
        return settings.header("0.1.0", started, "made-up camera", false, new TracedNetwork("made-up", "00ff"));
    }

    /** A made-up person who does something else every few seconds. */
    public static SimulatedObserver person(Random random, double seconds) {
        List<Segment> segments = new ArrayList<>();
        double filled = 0;
        while (filled < seconds) {
            double length = Math.min(seconds - filled, 4 + random.nextInt(20));
            filled += length;
            segments.add(Segment.of(length, move(Side.LEFT, random), move(Side.RIGHT, random)));
        }
        HandScript script = new HandScript(FRAMES_PER_SECOND, HeadSize.DEFAULT, segments);
        return new SimulatedObserver(script, SimulationSettings.exact().withNoise(1, 1.5, random.nextInt(1 << 20)));
    }

    private static HandMove move(Side side, Random random) {
        ScalpZone[] zones = ScalpZone.values();
        ScalpZone zone = zones[random.nextInt(zones.length)];
        double pace = 15 + random.nextInt(80);
        HandMove move = switch (random.nextInt(8)) {
            case 0 -> HandMove.hold(side, zone);
            case 1 -> HandMove.glides(side, zone, pace, 15 + random.nextInt(10));
            case 2 -> HandMove.strokes(side, zone, pace / 3, 30);
            case 3 -> HandMove.away();
            default -> HandMove.circles(side, zone, pace, 6 + random.nextInt(10));
        };
        return random.nextInt(3) == 0 ? move.hidden() : move;
    }
}
