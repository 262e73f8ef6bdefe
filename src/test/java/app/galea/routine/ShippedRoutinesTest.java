package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRoutinesTest {

    private static final RoutineLibrary LIBRARY =
            RoutineLibrary.load(Path.of("assets/routines"), Path.of("target/no-such-folder"));

    private static final Set<String> LANGUAGES = Set.of("en", "de", "pl", "es");

    static List<Routine> shipped() {
        return LIBRARY.routines();
    }

    @Test
    void allKeepToTheSchema() {
        assertThat(LIBRARY.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void speaksEveryLanguage(Routine routine) {
        assertThat(routine.title().byLanguage()).containsOnlyKeys(LANGUAGES);
        assertThat(routine.summary().byLanguage()).containsOnlyKeys(LANGUAGES);
        assertThat(routine.frequency().byLanguage()).containsOnlyKeys(LANGUAGES);
        assertThat(routine.safety())
                .allSatisfy(note -> assertThat(note.byLanguage()).containsOnlyKeys(LANGUAGES));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void takesAsLongAsItsDoseSays(Routine routine) {
        // the demonstration's clip lasts a minute, of which 45 s are asked for: hands take time to move
        double asked = routine.id().equals(RoutineLibrary.DEMO_ID) ? 45 : routine.doseMinutes() * 60;
        assertThat(routine.plannedSeconds()).isEqualTo(asked);
    }

    @Test
    void theDemonstrationFollowsItsClip() {
        Routine demo = LIBRARY.find(RoutineLibrary.DEMO_ID).orElseThrow();
        assertThat(demo.steps()).extracting(Step::targetSeconds).containsExactly(3d, 5d, 5d, 5d, 5d, 11d, 6d, 5d);
        assertThat(demo.steps().subList(1, 8)).allSatisfy(step -> {
            Step.Work work = step.match(w -> w, p -> Step.Work.of(List.of(), Technique.HOLD, 1));
            assertThat(work.hands()).isEqualTo(Hands.BOTH);
            assertThat(work.turn()).isEqualTo(HeadTurn.NONE);
            assertThat(work.pace().contains(28)).isTrue();
            assertThat(work.pace().contains(34)).isTrue();
            assertThat(work.pace().contains(112 / 1.1)).isFalse();
        });
        assertThat(demo.steps().get(7).match(Step.Work::zones, p -> List.<ScalpZone>of()))
                .containsExactly(ScalpZone.CROWN);
    }

    @Test
    void allOfThemAreThere() {
        assertThat(shipped())
                .extracting(Routine::id)
                .containsExactlyInAnyOrder(
                        "base-to-crown",
                        "move-the-scalp",
                        "four-minute-standard",
                        "ssm-segment-front",
                        "ssm-segment-top",
                        "ssm-segment-back",
                        "head-spa-glide",
                        "acupoint-trio",
                        "five-line-comb",
                        "tension-ease",
                        "demo-minute",
                        "ten-minute-seated");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysWhatIsItsOwnInvention(Routine routine) {
        assertThat(routine.source()).contains(Routine.DEFAULT_SOURCE);
        if (routine.grade() == EvidenceGrade.A) {
            assertThat(routine.source())
                    .as("a study is cited in full, with its limits")
                    .contains("Limits:")
                    .containsPattern("20\\d\\d;\\d+")
                    .containsPattern("doi:10\\.|PMC\\d");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void neverPromisesACure(Routine routine) {
        String said = String.join(" ", routine.summary().byLanguage().values()).toLowerCase(Locale.ROOT);
        assertThat(said)
                .doesNotContainPattern("\\b(treat|cure|heal|regrow|heilt|behandelt|leczy|cura|trata)\\b")
                .doesNotContain("inflammation");
    }

    @Test
    void onlyTheSegmentsPressFirmlyAndSayThatFirst() {
        List<Routine> firm = shipped().stream().filter(Routine::firm).toList();
        assertThat(firm)
                .extracting(Routine::id)
                .allMatch(id -> id.startsWith("ssm-segment-"))
                .hasSize(3);
        assertThat(firm)
                .allSatisfy(
                        routine -> assertThat(routine.safety().get(0).in("en")).contains("presses firmly"));
    }

    @Test
    void theDefaultComesFirst() {
        assertThat(LIBRARY.routines().get(0).id()).isEqualTo(RoutineLibrary.DEFAULT_ID);
    }
}
