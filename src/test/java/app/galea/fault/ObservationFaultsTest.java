package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.PictureObservation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionSummary;
import app.galea.time.FrameTime;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A session in which everything goes wrong that can before the seam: frames repeated, dropped, swapped about, the camera
 * gone for seconds or minutes, one to 240 frames a second, hands and heads that come and go. The stages behind the seam
 * must neither fail nor measure more time than has passed.
 */
@Tag("fault")
class ObservationFaultsTest {

    private static final List<Observation> GOOD = TruthObserver.observations(TruthClip.demo());
    private static Routine routine;

    @BeforeAll
    static void read() throws Exception {
        routine = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(RoutineLibrary.DEMO_ID)
                .orElseThrow();
    }

    static List<Integer> seeds() {
        return FaultCount.seeds(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFailsAndNeverMeasuresMoreThanHasPassed(int seed) {
        Random random = new Random(seed);
        PipelineSettings settings = PipelineSettings.of(routine);
        CoachingPipeline pipeline = new CoachingPipeline(settings);
        double framesPerSecond = List.of(1.0, 5.0, 15.0, 60.0, 240.0).get(random.nextInt(5));
        double seconds = 0;
        long frame = 0;
        for (int i = 0; i < GOOD.size(); i++) {
            seconds += step(framesPerSecond, random);
            Observation faulty = broken(GOOD.get(shuffled(i, random)), FrameTime.ofSeconds(seconds), frame++, random);
            LiveUpdate update = pipeline.advance(faulty);
            assertThat(update.time().seconds()).isFinite();
        }
        SessionSummary summary =
                pipeline.summary(settings.header("0", Instant.EPOCH, "faults", false, TracedNetwork.NONE));
        assertThat(summary.durationSeconds()).isBetween(0.0, seconds + 1e-6);
        assertThat(summary.activeSeconds()).isBetween(0.0, summary.durationSeconds() + 1e-6);
        assertThat(summary.coverage()).isBetween(0.0, 1.0);
        assertThat(summary.zones())
                .allSatisfy(zone -> assertThat(zone.dwellSeconds()).isBetween(0.0, summary.durationSeconds() + 1e-6));
        assertThat(SummaryJson.write(summary)).doesNotContain("Infinity");
    }

    /** Mostly a frame's time; sometimes none at all, sometimes a pause of up to ten minutes. */
    private static double step(double framesPerSecond, Random random) {
        double kind = random.nextDouble();
        if (kind < 0.02) {
            return 0;
        }
        return kind > 0.998 ? 600 * random.nextDouble() : 2 * random.nextDouble() / framesPerSecond;
    }

    private static int shuffled(int i, Random random) {
        int moved = random.nextInt(20) == 0 ? i + random.nextInt(200) - 100 : i;
        return Math.max(0, Math.min(GOOD.size() - 1, moved));
    }

    private static Observation broken(Observation good, FrameTime time, long frame, Random random) {
        PictureObservation picture = good.picture();
        if (random.nextInt(60) == 0) {
            return Observation.withoutPicture(time, frame, picture);
        }
        HeadObservation head = random.nextInt(30) == 0 ? HeadObservation.absent() : good.head();
        return new Observation(
                time,
                frame,
                Observation.Signal.PICTURE,
                picture,
                head,
                hand(good, Side.LEFT, random),
                hand(good, Side.RIGHT, random));
    }

    /** The hand, another moment's, or none. */
    private static HandObservation hand(Observation good, Side side, Random random) {
        return switch (random.nextInt(25)) {
            case 0 -> HandObservation.absent(side);
            case 1 -> GOOD.get(random.nextInt(GOOD.size())).hand(side);
            default -> good.hand(side);
        };
    }
}
