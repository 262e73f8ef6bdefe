package app.galea.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Hands;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineKeeper;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditorViewModelTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Path SHIPPED = Path.of("assets/routines");

    @TempDir
    Path folder;

    private RoutineLibrary library() {
        return RoutineLibrary.load(SHIPPED, folder);
    }

    private final OwnRoutines own = new OwnRoutines() {
        @Override
        public boolean isOwn(String id) {
            return Files.exists(folder.resolve(id + ".yaml"));
        }

        @Override
        public void keep(Routine routine, Consumer<String> answer) {
            try {
                new RoutineKeeper(folder).keep(routine);
                answer.accept("");
            } catch (RoutineException e) {
                answer.accept(e.problems().get(0).reason());
            }
        }
    };

    private EditorViewModel open(String id) {
        return EditorViewModel.open(library().find(id).orElseThrow(), ENGLISH, this::library, own);
    }

    static List<String> shipped() {
        return RoutineLibrary.load(SHIPPED, Path.of("nowhere")).routines().stream()
                .map(Routine::id)
                .toList();
    }

    /** What comes with the program can be made one's own, with its steps, its cautions and nothing to complain of. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aCopyOfAnyShippedRoutineIsFineAsItIs(String id) {
        EditorViewModel model = open(id);
        Routine original = library().find(id).orElseThrow();
        assertThat(model.problems(ENGLISH)).isEmpty();
        assertThat(model.isChanged()).isFalse();
        Routine copy = model.routine();
        assertThat(copy.steps()).isEqualTo(original.steps());
        assertThat(copy.safety()).isEqualTo(original.safety());
        assertThat(copy.firm()).isEqualTo(original.firm());
        own.keep(copy, why -> assertThat(why).isEmpty());
        assertThat(library().find(copy.id())).contains(copy);
        assertThat(library().problems()).isEmpty();
    }

    @Test
    void zonesAreClickedIntoAStepAndOutOfItAndMakeTheFirstOne() {
        EditorViewModel model = open(RoutineLibrary.DEFAULT_ID);
        while (model.step().isPresent()) {
            model.remove();
        }
        assertThat(model.problems(ENGLISH)).containsExactly("A routine needs at least one step.");
        model.click(ScalpZone.CROWN);
        model.click(ScalpZone.OCCIPUT);
        model.click(ScalpZone.CROWN);
        assertThat(zones(model)).containsExactly(ScalpZone.OCCIPUT);
        model.addRest();
        model.click(ScalpZone.TEMPLE_LEFT);
        assertThat(model.draft().get().steps()).hasSize(3);
        assertThat(model.selected().get()).isEqualTo(2);
        assertThat(zones(model)).containsExactly(ScalpZone.TEMPLE_LEFT);
        model.undo();
        model.undo();
        assertThat(model.draft().get().steps()).hasSize(1);
        assertThat(model.selected().get()).isZero();
        model.redo();
        assertThat(model.draft().get().steps()).hasSize(2);
    }

    @Test
    void whatIsChangedOfAStepLeavesTheRestOfItAlone() {
        EditorViewModel model = open("move-the-scalp");
        Step.Work before = model.work().orElseThrow();
        model.last(77);
        model.use(Hands.LEFT);
        Step.Work after = model.work().orElseThrow();
        assertThat(after.targetSeconds()).isEqualTo(77);
        assertThat(after.hands()).isEqualTo(Hands.LEFT);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("targetSeconds", "hands")
                .isEqualTo(before);
        model.slowest(50);
        assertThat(model.work().orElseThrow().pace().high()).isGreaterThanOrEqualTo(50);
        model.fastest(10);
        assertThat(model.work().orElseThrow().pace().low()).isEqualTo(10);
        model.paced(false);
        assertThat(model.work().orElseThrow().pace().isAny()).isTrue();
        model.use(Technique.HOLD);
        assertThat(model.work().orElseThrow().technique()).isEqualTo(Technique.HOLD);
        assertThat(model.problems(ENGLISH)).isEmpty();
    }

    @Test
    void aMovedStepStaysChosen() {
        EditorViewModel model = open(RoutineLibrary.DEFAULT_ID);
        Step first = model.step().orElseThrow();
        model.moveTo(3);
        assertThat(model.selected().get()).isEqualTo(3);
        assertThat(model.step()).contains(first);
        model.moveTo(99);
        assertThat(model.selected().get()).isEqualTo(model.draft().get().steps().size() - 1);
    }

    @Test
    void namesThatCannotBeAreSaidInPlainWords() {
        EditorViewModel model = open(RoutineLibrary.DEFAULT_ID);
        model.rename("  ");
        assertThat(model.problems(ENGLISH)).containsExactly("Give it a name.");
        model.rename("x".repeat(81));
        assertThat(model.problems(ENGLISH)).containsExactly("The name is too long; 80 letters will do.");
        model.rename("Base to crown");
        assertThat(model.problems(ENGLISH)).singleElement().asString().contains("comes with Galea");
        model.rename("Evening");
        own.keep(model.routine(), why -> assertThat(why).isEmpty());
        EditorViewModel other = open(RoutineLibrary.DEFAULT_ID);
        other.rename("Evening");
        assertThat(other.problems(ENGLISH)).singleElement().asString().contains("another routine of that name");
    }

    @Test
    void onesOwnRoutineIsChangedNotCopied() {
        EditorViewModel model = open(RoutineLibrary.DEFAULT_ID);
        model.rename("Evening");
        own.keep(model.routine(), why -> {});
        model.saved();
        assertThat(model.isChanged()).isFalse();
        assertThat(model.problems(ENGLISH)).isEmpty();
        EditorViewModel again = open("evening");
        assertThat(again.draft().get().title()).isEqualTo("Evening");
        again.last(12);
        assertThat(again.isChanged()).isTrue();
        own.keep(again.routine(), why -> assertThat(why).isEmpty());
        assertThat(library().find("evening").orElseThrow().steps().get(0).targetSeconds())
                .isEqualTo(12);
    }

    private static List<ScalpZone> zones(EditorViewModel model) {
        return model.work().orElseThrow().zones();
    }
}
