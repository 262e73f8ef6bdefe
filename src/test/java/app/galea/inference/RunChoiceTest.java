package app.galea.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChoiceTest {

    @TempDir
    Path folder;

    private RunChoice choice(String machine, int cores) {
        return new RunChoice(folder.resolve("models"), machine, cores);
    }

    @Test
    void isOneThreadOnTheProcessorAsLongAsNothingIsKnown() {
        assertThat(choice("a", 8).settings()).isEqualTo(RunSettings.DEFAULT);
        assertThat(choice("a", 8).wantsTiming()).isTrue();
    }

    @Test
    void twoThreadsMustBeClearlyFaster() throws InferenceException {
        choice("a", 8).keepTiming(6, 4.5);
        assertThat(choice("a", 8).settings().threads()).isEqualTo(2);
        assertThat(choice("a", 8).explanation()).contains("1.33");
        choice("a", 8).keepTiming(6, 4.7);
        assertThat(choice("a", 8).settings().threads()).isOne();
        assertThat(choice("a", 8).wantsTiming()).isFalse();
    }

    @Test
    void aTimingOfAnotherMachineNetworkOrVersionDoesNotCount() throws InferenceException {
        choice("a", 8).keepTiming(6, 3);
        assertThat(choice("b", 8).settings().threads()).isOne();
        assertThat(choice("b", 8).wantsTiming()).isTrue();
    }

    @Test
    void fewCoresAreNeitherTimedNorGivenTwo() throws InferenceException {
        choice("a", 2).keepTiming(6, 3);
        assertThat(choice("a", 2).settings().threads()).isOne();
        assertThat(choice("a", 2).wantsTiming()).isFalse();
    }

    @Test
    void thePersonsWishGoesFirstAndCanBeTakenBack() throws InferenceException {
        choice("a", 2).wish(OptionalInt.of(3), true);
        assertThat(choice("a", 2).settings()).isEqualTo(new RunSettings(3, true));
        assertThat(choice("a", 8).wantsTiming()).isFalse();
        choice("a", 2).wish(OptionalInt.empty(), false);
        assertThat(choice("a", 2).settings()).isEqualTo(RunSettings.DEFAULT);
    }

    @Test
    void damagedFilesAreAsIfTheyWereNotThere() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.writeString(models.resolve("run.txt"), "threads=many\n=\n\u0000");
        Files.writeString(models.resolve("timing.txt"), "machine=a\none_ms=fast\ntwo_ms=0");
        assertThat(choice("a", 8).settings()).isEqualTo(RunSettings.DEFAULT);
    }

    @Test
    void sayWhereItCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("models"), "in the way");
        assertThatThrownBy(() -> choice("a", 8).keepTiming(6, 3))
                .isInstanceOf(InferenceException.class)
                .hasMessageContaining("timing.txt");
    }

    @Test
    void coreMlThatIsNotThereLeavesItToTheProcessor() throws InferenceException {
        ModelStore store = new ModelStore(Path.of("models"), folder).running(new RunSettings(2, true));
        ModelContract contract = new ModelContract(
                "galea.body/1",
                java.util.List.of(new ModelContract.Tensor("image", java.util.List.of(1L, 3L, 192L, 192L))),
                java.util.List.of(
                        new ModelContract.Tensor("points", java.util.List.of(1L, 68L, 5L)),
                        new ModelContract.Tensor("tips", java.util.List.of(1L, 2L, 5L, 5L)),
                        new ModelContract.Tensor("global", java.util.List.of(1L, 11L))));
        try (OnnxModel model = store.open("pose", contract)) {
            model.run();
            boolean apple = System.getProperty("os.name", "").startsWith("Mac");
            assertThat(model.provider()).startsWith(apple ? "Core ML" : "processor; Core ML is only there on macOS");
        }
    }
}
