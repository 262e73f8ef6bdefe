package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.pose.PoseNetwork;
import app.galea.replay.RecordedTraces;
import app.galea.replay.TraceException;
import app.galea.replay.TraceReader;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineReader;
import app.galea.settings.Settings;
import app.galea.settings.SettingsException;
import app.galea.settings.SettingsStore;
import app.galea.time.SystemClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were changed by chance are read whole or refused with a sentence; nothing else may happen, and nothing may
 * take two seconds.
 */
@Tag("fault")
class MutatedFilesTest {

    private static final int COUNT = FaultCount.ALL;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void routines() throws IOException {
        List<byte[]> good = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("assets/routines"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                good.add(Files.readAllBytes(file));
            }
        }
        RoutineReader reader = new RoutineReader();
        int[] read = new int[1];
        eachMutant(good, bytes -> {
            try {
                Routine routine = reader.readText("mutant.yaml", new String(bytes, StandardCharsets.UTF_8));
                assertThat(routine.steps()).isNotEmpty();
                read[0]++;
            } catch (RoutineException refused) {
                assertThat(refused.problems()).isNotEmpty();
                assertThat(refused.problems().get(0).toString()).contains("mutant.yaml");
            }
        });
        // a check that refuses everything would pass the above
        assertThat(read[0]).isPositive();
    }

    @Test
    void traces() throws IOException, TraceException {
        byte[] trace = RecordedTraces.random(folder.resolve("good.jsonl"));
        Path file = folder.resolve("mutant.jsonl");
        int[] entries = new int[1];
        eachMutant(List.of(trace), bytes -> {
            write(file, bytes);
            try (TraceReader reader = TraceReader.open(file)) {
                while (reader.next().isPresent()) {
                    entries[0]++;
                }
            } catch (TraceException refused) {
                assertThat(refused).hasMessageContaining("mutant.jsonl");
            }
        });
        assertThat(entries[0]).isPositive();
    }

    @Test
    void settings() throws IOException, SettingsException {
        Path file = folder.resolve("settings.json");
        new SettingsStore(file).save(Settings.DEFAULTS);
        byte[] good = Files.readAllBytes(file);
        int[] whole = new int[1];
        eachMutant(List.of(good), bytes -> {
            write(file, bytes);
            SettingsStore.Loaded loaded = new SettingsStore(file).load();
            whole[0] += loaded.wasBroken() ? 0 : 1;
            if (loaded.wasBroken()) {
                assertThat(loaded.settings()).isEqualTo(Settings.DEFAULTS);
                assertThat(loaded.aside()).isNotBlank();
            }
        });
        assertThat(whole[0]).isBetween(1, COUNT - 1);
    }

    /** One bit is enough: a network that is not the catalog's is never run. */
    @Test
    void networks() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.copy(Path.of("models/catalog.json"), models.resolve("catalog.json"));
        byte[] good = Files.readAllBytes(Path.of("models/galea-body-v1.onnx"));
        try (Stream<Path> others = Files.list(Path.of("models"))) {
            for (Path other : others.filter(f -> f.toString().endsWith(".onnx")).toList()) {
                Files.copy(other, models.resolve(other.getFileName()));
            }
        }
        Random random = new Random(11);
        for (int i = 0; i < Math.max(10, COUNT / 40); i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            write(models.resolve("galea-body-v1.onnx"), bad);
            try (PoseNetwork network =
                    PoseNetwork.open(new ModelStore(models, folder.resolve("none")), new SystemClock())) {
                fail("ran a network that was tampered with: " + network.file());
            } catch (InferenceException refused) {
                assertThat(refused).hasMessageContaining("galea-body-v1");
            }
        }
    }

    private static void eachMutant(List<byte[]> good, Consumer<byte[]> reading) {
        for (int seed = 0; seed < COUNT; seed++) {
            Random random = new Random(seed);
            byte[] mutant = Mutation.of(good.get(random.nextInt(good.size())), random);
            Assertions.assertTimeout(LIMIT, () -> reading.accept(mutant), "seed " + seed);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
