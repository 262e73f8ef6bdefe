package app.galea.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        choice("a", 8).keepTiming(new RunTiming(6, 4.5, 4));
        assertThat(choice("a", 8).settings()).isEqualTo(new RunSettings(2, false, false));
        assertThat(choice("a", 8).whyThreads()).contains("1.33");
        choice("a", 8).keepTiming(new RunTiming(6, 4.7, 4));
        assertThat(choice("a", 8).settings()).isEqualTo(RunSettings.DEFAULT);
        assertThat(choice("a", 8).wantsTiming()).isFalse();
    }

    @Test
    void eightBitsAreForMachinesThatAreTooSlowWithoutThem() throws InferenceException {
        choice("a", 2).keepTiming(new RunTiming(10.5, 10.5, 7));
        assertThat(choice("a", 2).settings()).isEqualTo(new RunSettings(1, false, true));
        assertThat(choice("a", 2).whyBits()).contains("10.5").contains("7.0");
        choice("a", 2).keepTiming(new RunTiming(9.5, 9.5, 6));
        assertThat(choice("a", 2).settings()).isEqualTo(RunSettings.DEFAULT);
    }

    @Test
    void eightBitsThatAreNoFasterAreNotTaken() throws InferenceException {
        choice("a", 2).keepTiming(new RunTiming(20, 20, 18));
        assertThat(choice("a", 2).settings()).isEqualTo(RunSettings.DEFAULT);
    }

    @Test
    void aSecondThreadThatIsFastEnoughSparesTheEightBits() throws InferenceException {
        choice("a", 8).keepTiming(new RunTiming(14, 8, 9));
        assertThat(choice("a", 8).settings()).isEqualTo(new RunSettings(2, false, false));
    }

    @Test
    void aTimingOfAnotherMachineNetworkOrVersionDoesNotCount() throws InferenceException {
        choice("a", 8).keepTiming(new RunTiming(6, 3, 6));
        assertThat(choice("b", 8).settings().threads()).isOne();
        assertThat(choice("b", 8).wantsTiming()).isTrue();
    }

    @Test
    void twoThreadsAreTriedWhereCoresAreLeft() {
        assertThat(choice("a", 2).mayTakeTwo()).isFalse();
        assertThat(choice("a", 4).mayTakeTwo()).isTrue();
    }

    @Test
    void thePersonsWishGoesFirstAndCanBeTakenBack() throws InferenceException {
        choice("a", 2).keepTiming(new RunTiming(20, 20, 10));
        RunWish wish = new RunWish(OptionalInt.of(3), true, Optional.of(false));
        choice("a", 2).keepWish(wish);
        assertThat(choice("a", 2).wish()).isEqualTo(wish);
        assertThat(choice("a", 2).settings()).isEqualTo(new RunSettings(3, true, false));
        choice("a", 2).keepWish(RunWish.NONE);
        assertThat(choice("a", 2).settings()).isEqualTo(new RunSettings(1, false, true));
    }

    @Test
    void damagedFilesAreAsIfTheyWereNotThere() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.writeString(models.resolve("run.txt"), "threads=many\nbits=7\n=\n\u0000");
        Files.writeString(models.resolve("timing.txt"), "machine=a\none_ms=fast\ntwo_ms=0\neight_ms=NaN");
        assertThat(choice("a", 8).settings()).isEqualTo(RunSettings.DEFAULT);
        assertThat(choice("a", 8).wantsTiming()).isTrue();
    }

    @Test
    void sayWhereItCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("models"), "in the way");
        assertThatThrownBy(() -> choice("a", 8).keepTiming(new RunTiming(6, 3, 6)))
                .isInstanceOf(InferenceException.class)
                .hasMessageContaining("timing.txt");
    }

    @Test
    void coreMlThatIsNotThereLeavesItToTheProcessor() throws InferenceException {
        ModelStore store = new ModelStore(Path.of("models"), folder).running(new RunSettings(2, true, false));
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
