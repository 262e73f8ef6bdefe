package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.session.SessionSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice on a drawn head is kept like any session, but is no massage. */
class PracticeKeptTest {

    private static final Instant STARTED = Instant.parse("2026-03-18T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void isListedAsPracticeAndCountsForNothingElse() throws HistoryException {
        SqlHistory history = SqlHistory.open(folder.resolve("history.db"));
        history.save(SessionRecord.of(STARTED, false, "", summary("a camera", STARTED)));
        double massaged = seconds(history);
        history.save(SessionRecord.of(
                STARTED.plusSeconds(600), false, "", summary(SessionSummary.PRACTICE, STARTED.plusSeconds(600))));
        assertThat(history.list()).extracting(SessionEntry::practice).containsExactly(true, false);
        assertThat(massaged).isPositive();
        assertThat(seconds(history)).isEqualTo(massaged);
        HistoryTrends trends = new HistoryTrends(history.list(), ZoneOffset.UTC);
        assertThat(trends.weeks(LocalDate.parse("2026-03-18"), 1))
                .singleElement()
                .satisfies(week -> assertThat(week.sessions()).isEqualTo(1));
    }

    private static double seconds(SqlHistory history) throws HistoryException {
        return history.zoneSeconds(Instant.EPOCH).values().stream()
                .mapToDouble(one -> one)
                .sum();
    }

    private static SessionSummary summary(String input, Instant started) {
        PipelineSettings settings = PipelineSettings.free();
        TraceHeader header = settings.header("0.1.0", started, input, false, TracedNetwork.NONE);
        CoachingPipeline pipeline = new CoachingPipeline(settings);
        try (SimulatedObserver person = MadeSession.person(new Random(3), 20)) {
            for (Optional<Observation> one = person.next(); one.isPresent(); one = person.next()) {
                pipeline.advance(one.get());
            }
        }
        return pipeline.summary(header);
    }
}
