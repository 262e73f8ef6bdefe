package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.observation.Observation;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.routine.EvidenceGrade;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One scripted person per row of cues.md goes through the real stages and must bring the very timeline in
 * {@code src/test/resources/golden}. On a difference the new timeline lies in {@code target/golden}; a person who finds it
 * right copies it.
 */
class GoldenTimelineTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path NEW = Path.of("target/golden");

    /** A good network: half a pixel, a millimeter. */
    private static final SimulationSettings NOISY = SimulationSettings.exact().withNoise(0.5, 1, 11);

    static Stream<GoldenRow> rows() {
        return GoldenRows.all();
    }

    @Test
    void everyRowHasItsPerson() {
        assertThat(rows().map(GoldenRow::id)).containsExactlyInAnyOrder(CueId.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void bringsItsCueAndNoOther(GoldenRow row) throws IOException {
        Timeline timeline = play(row, NOISY);
        Path golden = GOLDEN.resolve(row.id().id() + ".txt");
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!timeline.text().equals(expected)) {
            Files.createDirectories(NEW);
            Files.writeString(NEW.resolve(row.id().id() + ".txt"), timeline.text());
        }
        assertThat(timeline.said()).isEqualTo(row.brings());
        assertThat(timeline.text()).as("%s; the new one is in %s", golden, NEW).isEqualTo(expected);
    }

    static Stream<GoldenRow> rowsAboutThePerson() {
        return GoldenRows.aboutThePerson();
    }

    @ParameterizedTest
    @MethodSource("rowsAboutThePerson")
    void bringsTheSameCuesThroughTheGeometry(GoldenRow row) {
        assertThat(play(row, NOISY.withoutTips()).said()).isEqualTo(row.brings());
    }

    private record Timeline(List<CueId> said, String text) {}

    private static Timeline play(GoldenRow row, SimulationSettings settings) {
        CoachingPipeline pipeline =
                new CoachingPipeline(PipelineSettings.of(routine(row)).withHead(HeadSize.DEFAULT));
        List<CueId> said = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Optional<CueId> showing = Optional.empty();
        try (SimulatedObserver observer = new SimulatedObserver(row.script(), settings)) {
            for (Optional<Observation> one = observer.next(); one.isPresent(); one = observer.next()) {
                LiveUpdate update = pipeline.advance(one.get());
                for (Cue cue : update.said()) {
                    said.add(cue.id());
                    text.append(line(update.time().seconds(), cue.id(), "says " + cue.variant() + " " + cue.params()));
                }
                Optional<CueId> now = update.shownCue().map(Cue::id);
                if (now.isEmpty() && showing.isPresent()) {
                    text.append(line(update.time().seconds(), showing.get(), "withdrawn"));
                }
                showing = now;
            }
        }
        return new Timeline(said, text.toString());
    }

    private static String line(double seconds, CueId id, String what) {
        return String.format(Locale.ROOT, "%6.2f %s %s%n", seconds, id.id(), what)
                .replace(System.lineSeparator(), "\n");
    }

    private static Routine routine(GoldenRow row) {
        return new Routine(
                "golden",
                1,
                LocalText.english("Golden"),
                LocalText.NONE,
                Routine.DEFAULT_SOURCE,
                EvidenceGrade.S,
                5,
                LocalText.NONE,
                List.of(),
                false,
                row.steps());
    }
}
