package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.time.SystemClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachCommandTest {

    @TempDir
    private Path folder;

    private final List<Window.Wish> shown = new ArrayList<>();

    private int coach(String... words) {
        Folders folders = new Folders(Path.of(".").toAbsolutePath().normalize(), folder);
        Window window = (wish, all) -> shown.add(wish);
        Outside outside = new Outside(folders, Map.of("DISPLAY", ":0"), new SystemClock(), new StopSignal(), window);
        return new CommandLineMain(outside).run(words);
    }

    @Test
    void theWindowSpeaksAsItsSettingsSayUnlessAskedOtherwise() {
        assertThat(coach("coach")).isZero();
        assertThat(coach("coach", "--lang", "de_AT")).isZero();
        assertThat(shown).extracting(Window.Wish::language).containsExactly("", "de");
    }
}
