package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineKeeper;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineEditorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void undoGoesBackExactlyAndRedoForthAgain(long seed) {
        Random random = new Random(seed);
        RoutineEditor editor = new RoutineEditor(RoutineDraft.empty("Mine"));
        List<RoutineDraft> history = new ArrayList<>(List.of(editor.draft()));
        for (int i = 0; i < 60; i++) {
            RoutineDraft before = editor.draft();
            editor.change(anyChange(before, random));
            if (!editor.draft().equals(before)) {
                history.add(editor.draft());
            }
            assertThat(editor.problems()).hasSize(editor.draft().steps().isEmpty() ? 1 : 0);
        }
        for (int i = history.size() - 1; i > 0; i--) {
            assertThat(editor.draft()).isEqualTo(history.get(i));
            editor.undo();
        }
        assertThat(editor.canUndo()).isFalse();
        history.subList(1, history.size()).forEach(draft -> {
            editor.redo();
            assertThat(editor.draft()).isEqualTo(draft);
        });
        assertThat(editor.canRedo()).isFalse();
    }

    @Test
    void whatIsKeptIsFoundInTheLibraryAgain() throws RoutineException {
        RoutineDraft draft = RoutineDraft.empty("Für den Abend")
                .insertedAfter(-1, List.of(ScalpZone.CROWN))
                .pausedAfter(0, 12)
                .insertedAfter(1, List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT))
                .by(2, Technique.HOLD)
                .lasting(2, 45)
                .toggled(0, ScalpZone.OCCIPUT);
        new RoutineKeeper(folder.resolve("routines")).keep(draft.routine());
        Routine found = RoutineLibrary.load(Path.of("assets/routines"), folder.resolve("routines"))
                .find("fur-den-abend")
                .orElseThrow();
        assertThat(found).isEqualTo(draft.routine());
        assertThat(found.steps().get(2).targetSeconds()).isEqualTo(45);
    }

    @Test
    void theLastZoneOfAStepStays() {
        RoutineDraft draft = RoutineDraft.empty("x").insertedAfter(-1, List.of(ScalpZone.CROWN));
        assertThat(draft.toggled(0, ScalpZone.CROWN)).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({"Für Łódź!,fur-lodz", "'  ',routine", "Mañana 2,manana-2", "!!!,routine"})
    void idsAreFitForFiles(String title, String id) {
        assertThat(RoutineDraft.empty(title).id()).isEqualTo(id);
    }

    private static RoutineDraft anyChange(RoutineDraft draft, Random random) {
        int size = draft.steps().size();
        ScalpZone zone = ScalpZone.values()[random.nextInt(ScalpZone.values().length)];
        if (size == 0) {
            return draft.insertedAfter(-1, List.of(zone));
        }
        int at = random.nextInt(size);
        return switch (random.nextInt(7)) {
            case 0 -> draft.insertedAfter(at, List.of(zone));
            case 1 -> draft.pausedAfter(at, 10 + random.nextInt(20));
            case 2 -> draft.without(at);
            case 3 -> draft.moved(at, random.nextInt(size));
            case 4 -> draft.toggled(at, zone);
            case 5 -> draft.lasting(at, 5 + random.nextInt(100));
            default -> draft.by(at, random.nextBoolean() ? Technique.HOLD : Technique.CIRCLE);
        };
    }

    /** A step's zones name it. */
    @Test
    void aDraftOfARoutineKeepsItsSteps() {
        Routine shipped = RoutineLibrary.load(Path.of("assets/routines"), folder)
                .find(RoutineLibrary.DEFAULT_ID)
                .orElseThrow();
        List<Step> steps = RoutineDraft.of(shipped, "Mine").steps();
        assertThat(steps).isEqualTo(shipped.steps());
    }
}
