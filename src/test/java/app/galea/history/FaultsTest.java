package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.Faults.Outcome;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few of the faults; {@link Faults} run as a program makes hundreds. */
@Tag("faults")
class FaultsTest {

    @TempDir
    private Path folder;

    static LongStream few() {
        return LongStream.range(0, 5);
    }

    @ParameterizedTest
    @MethodSource("few")
    void aKilledSessionLosesASecondAtMostAndIsOfferedOnce(long seed) throws Exception {
        Outcome outcome = new Faults(folder).kill(seed, java.util.List.of());
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.lostSeconds()).isLessThanOrEqualTo(1);
    }

    @Test
    void aRecordingCutAnywhereKeepsItsWholeLines() throws Exception {
        Faults faults = new Faults(folder);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(faults.cut(seed).wrong()).as("seed %s", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void aKillWhileTheDatabaseIsWrittenNeitherLosesNorDoubles(long seed) throws Exception {
        assertThat(new SaveFaults(folder).kill(seed).wrong()).isEmpty();
    }

    @Test
    void twoProgramsKeepTheirSessionsInOneHistory() throws Exception {
        assertThat(new SaveFaults(folder).two(1).wrong()).isEmpty();
    }

    @Test
    void aFullDiskWhileTheDatabaseIsWrittenLosesNothing() throws Exception {
        assertThat(new SaveFaults(folder).full(1).wrong()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheCoachGoesOnAndSaysSoOnce() throws Exception {
        assertThat(new Faults(folder).closed(0).wrong()).isEmpty();
    }
}
