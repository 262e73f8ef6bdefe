package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.MadeSession;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReelTest {

    private static final double SECONDS = 12;

    @TempDir
    private Path folder;

    private final List<LiveUpdate> lived = new ArrayList<>();

    /** A short session of a made-up person, recorded while it is coached. */
    private Path recorded() throws Exception {
        Path file = folder.resolve("trace.jsonl");
        PipelineSettings settings = PipelineSettings.free();
        TraceHeader header = MadeSession.header(settings, Instant.parse("2026-03-01T07:00:00Z"));
        try (TraceWriter writer = TraceWriter.create(file, header);
                SimulatedObserver person = MadeSession.person(new Random(5), SECONDS)) {
            LiveRunner runner = new LiveRunner(
                    person,
                    CommandSource.none(),
                    new CoachingPipeline(settings),
                    new RunnerSettings(header, false),
                    new RunnerOutputs(lived::add, cue -> {}, entry -> write(writer, entry), end -> {}));
            boolean more = true;
            while (more) {
                more = runner.step();
            }
            runner.end();
        }
        return file;
    }

    private static void write(TraceWriter writer, TraceEntry entry) {
        try {
            writer.append(entry);
        } catch (TraceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsTheSessionAsItWas() throws Exception {
        Reel reel = Reel.read(recorded(), SECONDS);
        assertThat(reel.sentence()).isEmpty();
        assertThat(reel.seconds()).isCloseTo(SECONDS, org.assertj.core.data.Offset.offset(0.3));
        for (LiveUpdate moment : reel.moments()) {
            LiveUpdate then = lived.stream()
                    .filter(one -> one.time().equals(moment.time()))
                    .findFirst()
                    .orElseThrow();
            assertThat(moment.scene()).isEqualTo(then.scene());
            assertThat(moment.touches()).isEqualTo(then.touches());
            assertThat(moment.session()).isEqualTo(then.session());
        }
    }

    @Test
    void momentsStandApartAndTheOneBeforeATimeIsFound() throws Exception {
        Reel reel = Reel.read(recorded(), SECONDS);
        List<LiveUpdate> moments = reel.moments();
        for (int i = 1; i < moments.size(); i++) {
            assertThat(moments.get(i).time().since(moments.get(i - 1).time()))
                    .isGreaterThan(Reel.SPACING_SECONDS - 0.002);
        }
        assertThat(reel.at(-1)).isSameAs(moments.get(0));
        assertThat(reel.at(1e9)).isSameAs(moments.get(moments.size() - 1));
        for (double seconds = 0; seconds < SECONDS; seconds += 0.37) {
            double wanted = seconds;
            LiveUpdate expected = moments.stream()
                    .filter(one -> one.time().seconds() <= wanted)
                    .reduce((one, later) -> later)
                    .orElse(moments.get(0));
            assertThat(reel.at(seconds)).isSameAs(expected);
        }
    }

    @Test
    void aRecordingThatIsNoneIsSaidToBeNone() throws Exception {
        Files.writeString(folder.resolve("letter"), "Dear Anna");
        Reel letter = Reel.read(folder.resolve("letter"), 1);
        assertThat(letter.moments()).isEmpty();
        assertThat(letter.sentence()).contains("not a recording");
        assertThat(Reel.read(folder.resolve("nothing"), 1).sentence()).isNotEmpty();
    }
}
