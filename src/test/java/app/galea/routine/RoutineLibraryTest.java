package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineLibraryTest {

    private static final Path SHIPPED = Path.of("assets/routines");

    @TempDir
    Path own;

    @Test
    void listsGoodRoutinesBesideTheProblemsOfBadOnes() throws IOException {
        write("a-bad.yaml", "id: [");
        write("b-good.yaml", routine("mine"));
        RoutineLibrary library = RoutineLibrary.load(SHIPPED, own);
        assertThat(library.find("mine")).isPresent();
        assertThat(library.find(RoutineLibrary.DEFAULT_ID)).isPresent();
        assertThat(library.problems()).hasSize(1);
        assertThat(library.problems().get(0).toString()).contains("a-bad.yaml:").endsWith(".");
    }

    @Test
    void refusesAnIdThatIsTaken() throws IOException {
        write("a.yaml", routine(RoutineLibrary.DEMO_ID));
        write("b.yaml", routine("mine"));
        write("c.yml", routine("mine"));
        RoutineLibrary library = RoutineLibrary.load(SHIPPED, own);
        assertThat(library.find(RoutineLibrary.DEMO_ID).orElseThrow().steps()).hasSize(8);
        assertThat(library.problems())
                .extracting(problem -> Path.of(problem.file()).getFileName().toString())
                .containsExactly("a.yaml", "c.yml");
        assertThat(library.problems()).allSatisfy(p -> assertThat(p.reason()).contains("another id"));
    }

    @Test
    void leavesOutWhatIsNoRoutineFile() throws IOException {
        write("notes.txt", "not a routine");
        write("._mine.yaml", "rubbish of another system");
        Files.createDirectory(own.resolve("folder.yaml"));
        assertThat(RoutineLibrary.load(SHIPPED, own).problems()).isEmpty();
    }

    @Test
    void saysThatTheProgramIsIncompleteWhenItsOwnRoutinesAreGone() throws IOException {
        write("mine.yaml", routine("mine"));
        RoutineLibrary library = RoutineLibrary.load(own.resolve("nowhere"), own);
        assertThat(library.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("Install the program again"));
        assertThat(library.routines()).hasSize(1);
    }

    @Test
    void suggestsTheRoutineThatMayHaveBeenMeant() {
        RoutineLibrary library = RoutineLibrary.load(SHIPPED, own);
        assertThat(library.nearest("base-to-crwon")).contains("base-to-crown");
        assertThat(library.nearest("Demo Minute")).contains("demo-minute");
        assertThat(library.nearest("yoga")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(own.resolve(name), text);
    }

    private static String routine(String id) {
        return "id: " + id + "\nversion: 1\ntitle: Mine\nsummary: Mine\nsource: mine\nevidence: C\n"
                + "dose: {minutes: 1, often: daily}\nsteps:\n  - {zones: [crown], technique: hold, seconds: 9}\n";
    }
}
