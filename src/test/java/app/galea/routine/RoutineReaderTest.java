package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.galea.anatomy.ScalpZone;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineReaderTest {

    private static final RoutineReader READER = new RoutineReader();

    private static final String GOOD = """
            id: my-evening
            version: 2
            title: My evening
            summary: {en: Slow circles., de: Langsame Kreise.}
            source: "this app's default"
            evidence: S
            dose: {minutes: 1, often: daily}
            steps:
              - {pause: settle, seconds: 5}
              - zones: [crown]
                technique: circle
                seconds: 30
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("seconds: 30", "secnds: 30", 10, "\"seconds\" is missing"),
                slip("seconds: 30", "secnds: 30", 12, "\"secnds\" is not known", "Did you mean \"seconds\"?"),
                slip("[crown]", "[crwon]", 10, "\"crwon\"", "Did you mean \"crown\"?"),
                slip("[crown]", "[temple]", 10, "Did you mean \"temple_left\" or \"temple_right\"?"),
                slip("[crown]", "[elbow]", 10, "It is one of forehead"),
                slip("[crown]", "[]", 10, "\"zones of step 2\" is empty"),
                slip("[crown]", "[crown, crown]", 10, "twice"),
                slip("[crown]", "tense_spot", 10, "Did you mean \"tense_spots\"?"),
                slip("circle", "scrub", 11, "It is one of hold, circle, glide, stroke"),
                slip("seconds: 30", "seconds: thirty", 12, "must be a number, but is \"thirty\""),
                slip("seconds: 30", "seconds: -1", 12, "at least 1"),
                slip("seconds: 30", "seconds: .nan", 12, "not a number a routine can use"),
                slip("seconds: 30", "seconds: .inf", 12, "not a number a routine can use"),
                slip("seconds: 30", "seconds: 1e999", 12, "not a number a routine can use"),
                slip("seconds: 30", "seconds:", 12, "must be a number, but is empty"),
                slip("seconds: 30", "seconds: [30]", 12, "must be a number, but is a list"),
                slip("seconds: 30", "seconds: 30\n    pace: [40, 20]", 13, "slow to fast"),
                slip("seconds: 30", "seconds: 30\n    pace: [40]", 13, "needs 2 entries, but has 1"),
                slip("seconds: 30", "seconds: 30\n    rhythm: {hold_s: 3, move_s: 5, times: 3}", 13, "takes 24 s"),
                slip("seconds: 30", "seconds: 30\n    seconds: 40", 13, "a second time (first in line 12)"),
                slip("    technique", "\ttechnique", 11, "tab"),
                slip("technique: circle", "technique circle", 12, "colon"),
                slip("version: 2", "version: 2.5", 2, "whole number"),
                slip("version: 2", "version: *a", 2, "Anchors and aliases"),
                slip("version: 2", "version: !!java.net.URL [\"http://localhost\"]", 2, "Tags"),
                slip("evidence: S", "evidence: D", 6, "It is one of A, B, C, S"),
                slip("id: my-evening", "id: My Evening", 1, "small letters"),
                slip("id: my-evening\n", "", 1, "\"id\" is missing in the routine"),
                slip("title: My evening", "title: {de: Mein Abend}", 3, "\"en\" is missing"),
                slip("title: My evening", "title: {en: a, english: b}", 3, "no language"),
                slip("title: My evening", "title: ''", 3, "is empty"),
                slip("steps:\n", "steps: []\nother:\n", 8, "\"steps\" is empty"),
                slip("steps:\n", "steps: none\nother:\n", 8, "must be a list"),
                slip("seconds: 5}", "seconds: 5, repeat: 2}", 9, "\"steps\" is missing"),
                slip("source: \"this", "source: \"\u0007this", 5, "control character"),
                slip("source: \"this app's default\"", "source: \"this app's", 5, "quote"),
                slip("    seconds: 30\n", "    seconds: 30\n---\nid: two\n", 14, "second document"));
    }

    private static Arguments slip(String good, String bad, int line, String... words) {
        return arguments(good, bad, line, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void saysWhereAndWhy(String good, String bad, int line, List<String> words) throws IOException {
        assertThat(GOOD).contains(good);
        List<RoutineProblem> problems = problems(GOOD.replace(good, bad).getBytes(StandardCharsets.UTF_8));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.reason())
                    .contains(words)
                    .doesNotContain("$")
                    .endsWith(problem.reason().strip());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.toString()).endsWith("routine.yaml:" + line + ": " + problem.reason());
        });
    }

    @Test
    void readsWhatIsRightAndFillsInTheDefaults() throws IOException, RoutineException {
        Routine routine = READER.read(write(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertThat(routine.title().in("pl")).isEqualTo("My evening");
        assertThat(routine.summary().in("de")).isEqualTo("Langsame Kreise.");
        assertThat(routine.firm()).isFalse();
        Step.Work work = routine.steps().get(1).match(w -> w, p -> Step.Work.of(List.of(), Technique.HOLD, 1));
        assertThat(work.zones()).containsExactly(ScalpZone.CROWN);
        assertThat(work.pace()).isEqualTo(new PaceBand(20, 40));
        assertThat(work.speed()).isEqualTo(SpeedBand.ANY);
        assertThat(work.hands()).isEqualTo(Hands.BOTH);
        assertThat(work.end()).isEqualTo(Step.End.TIME);
        assertThat(work.minimumDwellSeconds()).isEqualTo(2);
        assertThat(work.text()).isEqualTo(Step.ZONES_TEXT);
    }

    @Test
    void writesRepeatsOut() throws IOException, RoutineException {
        String twice = GOOD + "  - repeat: 3\n    steps:\n      - {pause: rest, seconds: 2}\n"
                + "      - {zones: tense_spots, technique: stroke, seconds: 4}\n";
        Routine routine = READER.read(write(twice.getBytes(StandardCharsets.UTF_8)));
        assertThat(routine.steps()).hasSize(8);
        assertThat(routine.plannedSeconds()).isEqualTo(35 + 3 * 6);
        Step.Work last = routine.steps().get(7).match(w -> w, p -> Step.Work.of(List.of(), Technique.HOLD, 1));
        assertThat(last.zones()).isEmpty();
        assertThat(last.speed()).isEqualTo(new SpeedBand(1, 5));
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLines() throws IOException, RoutineException {
        String windows = "\uFEFF" + GOOD.replace("\n", "\r\n");
        assertThat(READER.read(write(windows.getBytes(StandardCharsets.UTF_8))).id())
                .isEqualTo("my-evening");
    }

    @Test
    void refusesFilesThatAreNoText() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo("The file is empty.");
        assertThat(reason("# only a thought\n".getBytes(StandardCharsets.UTF_8)))
                .contains("no content");
        assertThat(reason("- a\n- b\n".getBytes(StandardCharsets.UTF_8))).contains("begins with keys");
        assertThat(reason(new byte[300 * 1024])).contains("256 KiB");
        assertThat(reason(GOOD.getBytes(StandardCharsets.UTF_16))).contains("not UTF-8");
        List<RoutineProblem> latin = problems(GOOD.replace("My evening", "Mü").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin).hasSize(1);
        assertThat(latin.get(0).line()).isEqualTo(3);
        assertThat(latin.get(0).reason()).contains("not UTF-8");
    }

    @Test
    void refusesFilesThatAreNotThere() {
        assertThat(refusal(folder.resolve("none.yaml")).problems().get(0).reason())
                .contains("no such file");
        assertThat(refusal(folder).problems().get(0).reason()).contains("folder");
    }

    @Test
    void cannotBeBlownUp() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(reason(bomb.toString().getBytes(StandardCharsets.UTF_8))).contains("Anchors and aliases");
        String deep = "id: " + "[".repeat(20_000);
        assertThat(problems(deep.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        String wide = "id: [" + "1,".repeat(60_000) + "1]";
        assertThat(reason(wide.getBytes(StandardCharsets.UTF_8))).contains("too many values");
        String repeats = GOOD + "  - {repeat: 50, steps: [" + "{pause: rest, seconds: 1},".repeat(49) + "]}\n";
        assertThat(problems(repeats.getBytes(StandardCharsets.UTF_8)))
                .anySatisfy(problem -> assertThat(problem.reason()).contains("300 are the most"));
    }

    @Test
    void reportsEverySlipAtOnce() throws IOException {
        String three = GOOD.replace("version: 2", "version: two")
                .replace("circle", "circel")
                .replace("seconds: 5", "seconds: 0");
        assertThat(problems(three.getBytes(StandardCharsets.UTF_8)))
                .extracting(RoutineProblem::line)
                .containsExactly(2, 9, 11);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDamageEscapesAsAnythingButARefusal(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
            bytes[random.nextInt(bytes.length)] = (byte)
                    (random.nextBoolean() ? " \t:-[]{}\"'&*!|>%@`#,\n?".charAt(random.nextInt(22)) : random.nextInt());
        }
        Path file = write(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        try {
            assertThat(READER.read(file).steps()).isNotEmpty();
        } catch (RoutineException refusal) {
            assertThat(refusal.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.reason())
                            .endsWith(problem.reason().strip())
                            .isNotBlank());
        }
    }

    @Test
    void theSchemaKnowsTheSameWordsAsTheProgram() throws IOException {
        JsonNode work = new ObjectMapper()
                .readTree(Path.of("assets/routines/routine.schema.json").toFile());
        assertThat(words(work.at("/$defs/zone/enum")))
                .containsExactly(
                        Arrays.stream(ScalpZone.values()).map(ScalpZone::id).toArray(String[]::new));
        assertThat(words(work.at("/$defs/work/properties/technique/enum")))
                .containsExactly(Arrays.stream(Technique.values())
                        .filter(technique -> technique != Technique.SCRUB)
                        .map(Technique::id)
                        .toArray(String[]::new));
        assertThat(words(work.at("/$defs/work/properties/head/enum")))
                .containsExactly(
                        Arrays.stream(HeadTurn.values()).map(HeadTurn::id).toArray(String[]::new));
        assertThat(words(work.at("/$defs/pause/properties/pause/enum")))
                .containsExactly(Arrays.stream(Step.Pause.Kind.values())
                        .map(Step.Pause.Kind::id)
                        .toArray(String[]::new));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private String reason(byte[] bytes) throws IOException {
        return problems(bytes).get(0).reason();
    }

    private List<RoutineProblem> problems(byte[] bytes) throws IOException {
        return refusal(write(bytes)).problems();
    }

    private static RoutineException refusal(Path file) {
        RoutineException refusal = catchThrowableOfType(RoutineException.class, () -> READER.read(file));
        assertThat(refusal).as("%s is refused", file).isNotNull();
        return refusal;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("routine.yaml"), bytes);
    }
}
