package app.galea.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

    @TempDir
    Path folder;

    private Path file;
    private SettingsStore store;

    @BeforeEach
    void makeStore() {
        file = folder.resolve("deep").resolve("settings.json");
        store = new SettingsStore(file);
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKeptIsReadBack(int seed) throws SettingsException {
        Settings settings = some(new Random(seed));
        store.save(some(new Random(seed + 1000)));
        store.save(settings);
        assertThat(store.load()).isEqualTo(new SettingsStore.Loaded(settings, ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aResetKeepsWhatIsNoPreference(int seed) {
        Settings settings = some(new Random(seed));
        Settings reset = settings.reset();
        assertThat(reset.language()).isEqualTo(settings.language());
        assertThat(reset.place()).isEqualTo(settings.place());
        assertThat(reset.safetySeen()).isEqualTo(settings.safetySeen());
        assertThat(reset.studio()).isEqualTo(settings.studio());
        assertThat(reset.look()).isEqualTo(Look.DEFAULTS);
        assertThat(reset.hearing()).isEqualTo(Hearing.DEFAULTS);
        assertThat(reset.reset()).isEqualTo(reset);
    }

    @Test
    void startsWithTheDefaults() {
        assertThat(store.load()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULTS, ""));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"look\": 3}",
                "{\"look\": {\"theme\": \"PINK\"}}",
                "{\"look\": {\"textScale\": 40}}",
                "{\"hearing\": {\"voice\": \"loud\"}}",
                "{\"place\": {\"width\": 1}}",
            })
    void setsABrokenFileAsideAndUsesTheDefaults(String broken) throws IOException {
        write(broken);
        SettingsStore.Loaded loaded = store.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULTS);
        assertThat(loaded.wasBroken()).isTrue();
        assertThat(Path.of(loaded.aside())).hasContent(broken);
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsEveryBrokenFile() throws IOException {
        write("one");
        String first = store.load().aside();
        write("two");
        String second = store.load().aside();
        assertThat(Path.of(first)).hasContent("one");
        assertThat(Path.of(second)).hasContent("two");
    }

    @Test
    void whatIsLeftOutIsAsAtTheStartAndWhatIsUnknownIsPassedOver() throws IOException {
        write("{\"look\": {\"contrast\": true, \"sparkle\": 9}, \"future\": {}, \"camera\": null}");
        SettingsStore.Loaded loaded = store.load();
        assertThat(loaded.wasBroken()).isFalse();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULTS.withLook(Look.DEFAULTS.withContrast(true)));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException, SettingsException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "owner-only files are checked on POSIX file systems only");
        store.save(Settings.DEFAULTS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideIt() throws IOException, SettingsException {
        store.save(Settings.DEFAULTS);
        store.save(Settings.DEFAULTS.withLanguage("de"));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhichFileCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where the folder should be");
        assertThatThrownBy(() -> store.save(Settings.DEFAULTS))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file.toString());
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Settings some(Random random) {
        return new Settings(
                random.nextBoolean() ? "" : "pl",
                new Look(
                        Look.Theme.values()[random.nextInt(3)],
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        0.8 + 1.2 * random.nextDouble()),
                new CameraChoice(
                        random.nextBoolean() ? "" : "Kamera \"ä\" \\ ✓", random.nextInt(9), random.nextBoolean()),
                new Hearing(
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextBoolean(),
                        random.nextBoolean()),
                new Coaching(random.nextBoolean()),
                new LastChoice(random.nextBoolean() ? "" : "base-to-crown", random.nextInt(60)),
                new WindowPlace(
                        random.nextInt(4000) - 2000,
                        random.nextInt(900),
                        640 + random.nextInt(3000),
                        480 + random.nextInt(2000),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()),
                random.nextBoolean(),
                new Studio("jdbc:postgresql://host/db", "anna", "ä"));
    }
}
