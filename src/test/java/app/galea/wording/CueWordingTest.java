package app.galea.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.time.FrameTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CueWordingTest {

    private static final RoutineLibrary LIBRARY =
            RoutineLibrary.load(Path.of("assets/routines"), Path.of("target/no-such-folder"));

    private static final Routine DEMO = LIBRARY.find(RoutineLibrary.DEMO_ID).orElseThrow();

    /** The column "says" of the design's table of cues. */
    static Stream<Arguments> sentences() {
        return Stream.of(
                says("I can't see your head. Come back into the picture.", CueId.SEE_NO_HEAD),
                says(
                        "A little further back and up, to the crown.",
                        CueId.ZONE_WRONG,
                        "direction",
                        "back,up",
                        "zone",
                        "crown"),
                says(
                        "A little further up, to the left temple.",
                        CueId.ZONE_WRONG,
                        "direction",
                        "up",
                        "zone",
                        "temple_left"),
                says("A little further along, to the crown.", CueId.ZONE_WRONG, "zone", "crown"),
                says("A little further along, to the place of this step.", CueId.ZONE_WRONG),
                says("Softer. Move the skin, don't scrub the hair.", CueId.MOTION_SCRUB),
                says(
                        "Slower. Let each circle take two seconds.",
                        CueId.PACE_SLOW_DOWN,
                        "seconds",
                        "2",
                        "technique",
                        "circle"),
                says("Slower. Let each circle take 2.2 seconds.", CueId.PACE_SLOW_DOWN, "seconds", "2.2"),
                says("Slower. Let your fingers glide calmly.", CueId.PACE_SLOW_DOWN, "technique", "stroke"),
                says("Slower. There is no hurry.", CueId.PACE_SLOW_DOWN),
                says("Bring your right hand along.", CueId.HANDS_IDLE, "side", "right"),
                says("Bring your other hand along.", CueId.HANDS_IDLE),
                says("A little more on the left side.", CueId.BALANCE, "side", "left"),
                says("Chin a little down, so that I can see.", CueId.POSE_HINT, "turn", "chin_down"),
                says("Good. Now the temples.", CueId.STEP_NEXT, "step", "5", "text", "temple"),
                says("Good. Now the temples.", CueId.STEP_NEXT, "text", "temple"),
                says(
                        "Good. Now the temples and the crown.",
                        CueId.STEP_NEXT,
                        "zones",
                        "temple_left,temple_right,crown"),
                says("Good. Now Left temple.", CueId.STEP_NEXT, "zones", "temple_left"),
                says("All right. Now the crown.", CueId.STEP_NEXT, "text", "crown", "completed", "false"),
                says("Ten more seconds here.", CueId.STEP_ALMOST, "seconds", "10"),
                says("7 more seconds here.", CueId.STEP_ALMOST, "seconds", "7"),
                says("Rest your hands. Breathe in; and slowly out.", CueId.REST_BREATHE, "text", "rest"),
                says("Sit comfortably. Breathe in; and slowly out.", CueId.REST_BREATHE, "text", "settle"),
                says("That side is well covered.", CueId.PRAISE_COVERAGE, "zone", "temple_left"),
                says("This area is well covered.", CueId.PRAISE_COVERAGE, "zone", "crown"),
                says("Done. Rest a moment before you get up.", CueId.SESSION_DONE));
    }

    private static Arguments says(String sentence, CueId id, String... params) {
        Map<String, String> map = new java.util.TreeMap<>();
        for (int i = 0; i < params.length; i += 2) {
            map.put(params[i], params[i + 1]);
        }
        return arguments(sentence, id, map);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysTheFirstWordingInEnglish(String sentence, CueId id, Map<String, String> params) {
        assertThat(english(DEMO).sentence(cue(id, 0, params))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysItInEveryLanguageAndWording(String sentence, CueId id, Map<String, String> params) {
        for (String language : Messages.LANGUAGES) {
            CueWording wording = new CueWording(Messages.of(Locale.forLanguageTag(language)), DEMO);
            List<String> three = Stream.of(0, 1, 2)
                    .map(variant -> wording.sentence(cue(id, variant, params)))
                    .toList();
            assertThat(three)
                    .doesNotHaveDuplicates()
                    .allSatisfy(said -> assertThat(said)
                            .doesNotContain("{", "}", "null", "  ")
                            .matches("(?s)[\\p{Lu}¿\\d].*[.?]"));
        }
    }

    @Test
    void usesTheTitleThatARoutineBringsForItsStep() {
        Step own = new Step.Pause(
                Step.Pause.Kind.REST,
                5,
                false,
                "rest",
                new LocalText(Map.of("en", "a sip of tea", "de", "ein Schluck Tee")));
        Routine routine = Routine.of("tea", "Tea", List.of(own));
        Cue next = cue(CueId.STEP_NEXT, 0, Map.of("step", "0", "text", "rest"));
        assertThat(english(routine).sentence(next)).isEqualTo("Good. Now a sip of tea.");
        assertThat(new CueWording(Messages.of(Locale.GERMAN), routine).sentence(next))
                .isEqualTo("Gut. Jetzt ein Schluck Tee.");
    }

    @Test
    void everyShippedStepHasItsOwnTextInEveryLanguage() {
        for (Routine routine : LIBRARY.routines()) {
            for (Step step : routine.steps()) {
                for (String language : Messages.LANGUAGES) {
                    Messages messages = Messages.of(Locale.forLanguageTag(language));
                    assertThat(messages.has("step." + step.text()))
                            .as("%s of %s in %s", step.text(), routine.id(), language)
                            .isTrue();
                    assertThat(new StepWording(messages).title(step)).matches("\\p{Lu}.*");
                }
            }
        }
    }

    @Test
    void routinesReadWellOnATerminal() {
        RoutineWording wording = new RoutineWording(Messages.of(Locale.ENGLISH));
        Routine routine = LIBRARY.find(RoutineLibrary.DEFAULT_ID).orElseThrow();
        assertThat(wording.dose(routine)).isEqualTo("5 min, once a day, or when you feel like it");
        assertThat(wording.evidence(routine)).isEqualTo("S: this app's own brief");
        assertThat(wording.stepLines(routine))
                .contains(
                        "  20 s  A little oil, if you like · optional",
                        "  35 s  The base of the skull · Circles · both hands · 20 to 40 a minute");
    }

    @Test
    void theSafetyCheckIsWhole() {
        for (String language : Messages.LANGUAGES) {
            SafetyWording safety = new SafetyWording(Messages.of(Locale.forLanguageTag(language)));
            assertThat(safety.sections()).hasSize(5);
            assertThat(safety.sections().stream()
                            .mapToInt(section -> section.items().size())
                            .sum())
                    .isEqualTo(19);
            assertThat(safety.about()).hasSize(3);
        }
        assertThat(new SafetyWording(Messages.of(Locale.ENGLISH)).about().get(0))
                .contains("not a medical device");
    }

    private static CueWording english(Routine routine) {
        return new CueWording(Messages.of(Locale.ENGLISH), routine);
    }

    private static Cue cue(CueId id, int variant, Map<String, String> params) {
        return new Cue(FrameTime.ofSeconds(1), id, variant, params);
    }
}
