package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.Step;
import app.galea.routine.Step.Work;
import app.galea.routine.Technique;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do and ask for, a replay comes to the same summary, and its totals agree. */
class ReplayLawsTest {

    private static final int FRAMES = 120;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReplayComesToTheSameSummary(long seed) throws TraceException, RoutineException {
        Random random = new Random(seed);
        HandScript script = new HandScript(
                12, app.galea.anatomy.HeadSize.DEFAULT, List.of(segment(random), segment(random), segment(random)));
        Map<Integer, SessionCommand> commands = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            SessionCommand command = SessionCommand.values()[random.nextInt(SessionCommand.values().length)];
            commands.put(random.nextInt(FRAMES), command);
        }
        PipelineSettings settings = PipelineSettings.of(routine(random));
        TraceHeader header = settings.header("0", Instant.EPOCH, "seed " + seed, false, TracedNetwork.NONE);

        Recording live;
        try (SimulatedObserver person = new SimulatedObserver(script, SimulationSettings.exact())) {
            live = Recording.of(person, Recording.commands(commands), settings, header);
        }
        Path file = folder.resolve("trace.jsonl");
        live.write(file, header);
        Recording replayed = Recording.replay(file);

        SessionSummary summary = live.ending().summary();
        assertThat(SummaryJson.write(replayed.ending().summary())).isEqualTo(SummaryJson.write(summary));
        assertThat(replayed.cues).isEqualTo(live.cues);
        double work = summary.steps().stream()
                .filter(step -> !step.zones().isEmpty())
                .mapToDouble(StepSummary::doneSeconds)
                .sum();
        assertThat(summary.activeSeconds()).isCloseTo(work, within(1e-9));
        assertThat(summary.activeSeconds()).isLessThanOrEqualTo(summary.durationSeconds() + 1e-9);
    }

    private static Segment segment(Random random) {
        return Segment.of(3 + 0.5 * random.nextInt(3), move(Side.LEFT, random), move(Side.RIGHT, random));
    }

    private static HandMove move(Side side, Random random) {
        ScalpZone zone = zone(random);
        return switch (random.nextInt(5)) {
            case 0 -> HandMove.hold(side, zone);
            case 1 -> HandMove.glides(side, zone, 20 + random.nextInt(90), 20);
            case 2 -> HandMove.none();
            default -> HandMove.circles(side, zone, 20 + random.nextInt(40), 8);
        };
    }

    private static Routine routine(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            steps.add(Work.of(
                    List.of(zone(random), ScalpZone.CROWN).stream().distinct().toList(), Technique.CIRCLE, 2));
        }
        Routine plain = Routine.of("random", "Random", steps);
        return new Routine(
                plain.id(),
                plain.version(),
                plain.title(),
                plain.title(),
                plain.source(),
                plain.grade(),
                plain.doseMinutes(),
                plain.title(),
                plain.safety(),
                plain.firm(),
                plain.steps());
    }

    private static ScalpZone zone(Random random) {
        return ScalpZone.values()[random.nextInt(ScalpZone.values().length)];
    }
}
