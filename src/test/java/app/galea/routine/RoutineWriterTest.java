package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineWriterTest {

    static Stream<Routine> shipped() {
        Path folder = Path.of("assets/routines");
        return RoutineLibrary.load(folder, folder.resolve("none")).routines().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenReadsBackTheSame(Routine routine) throws RoutineException {
        String text = RoutineWriter.text(routine);
        assertThat(new RoutineReader().readText("recording", text)).isEqualTo(routine);
    }

    @Test
    void thereAreRoutinesToWrite() {
        assertThat(shipped()).hasSizeGreaterThan(5);
    }

    @Test
    void aDamagedTextIsRefused() {
        assertThatThrownBy(() -> new RoutineReader().readText("recording", "{\"id\": 3}"))
                .isInstanceOf(RoutineException.class);
    }
}
