package app.galea.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.coverage.Systematics;
import app.galea.session.Environment;
import app.galea.session.EvidenceShares;
import app.galea.session.Places;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.ZoneSummary;
import app.galea.time.FrameTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryWordingTest {

    private static final List<ZoneSummary> ZONES = List.of(
            new ZoneSummary(ScalpZone.FOREHEAD, 0, 0.4, 0.4, 0, 0.01),
            new ZoneSummary(ScalpZone.TEMPLE_LEFT, 30, 30, 30, 0, 0.85),
            new ZoneSummary(ScalpZone.TEMPLE_RIGHT, 30, 24, 24, 0, 0.7),
            new ZoneSummary(ScalpZone.CROWN, 25, 5, 0, 5, 0.3));

    @Test
    void readsWellInEnglish() {
        List<String> lines = lines("en", summary("base-to-crown", -0.22, 0.02, List.of()));
        assertThat(lines)
                .containsExactly(
                        "Base to crown: 59 s of massage in 1 min 31 s",
                        "Steps completed: 1 of 2",
                        "Scalp reached: 42 %",
                        "",
                        "Zone           planned      done   reached      seen",
                        "Left temple       30 s      30 s      85 %     100 %",
                        "Right temple      30 s      24 s      70 %     100 %",
                        "Crown             25 s       5 s      30 %       0 %",
                        "",
                        "Left side 25 % more than the right",
                        "In the order of the routine: 100 %",
                        "Systematics: 1.5 of 2 (complete 100 %, even times 72 %, few changes 80 %)",
                        "Of the massage, 92 % was seen and 8 % inferred",
                        "No hand was in sight for 12 % of the time",
                        "Force is not measured.",
                        "",
                        "For next time",
                        "  Start at the crown (5 of 25 s there)");
    }

    @Test
    void speaksEveryLanguage() {
        for (String language : Messages.LANGUAGES) {
            assertThat(lines(language, summary("base-to-crown", 0.5, 0.3, List.of())))
                    .hasSizeGreaterThan(15)
                    .noneMatch(line -> line.contains("{") || line.contains("null"));
        }
    }

    @Test
    void neverCallsMissedWhatCouldNotBeSeen() {
        assertThat(lines("en", summary("base-to-crown", 0, 0.6, List.of())))
                .contains(
                        "  A little more light and distance, so that I see more (the head was out of sight for 60 % of the"
                                + " time, both hands for 12 %)")
                .noneMatch(line -> line.contains("Start at"));
    }

    @Test
    void givesTwoSuggestionsAtMost() {
        Cue scrub = new Cue(FrameTime.ofSeconds(44), CueId.MOTION_SCRUB, 0, Map.of());
        List<String> lines = lines("en", summary("base-to-crown", 0.9, 0.02, List.of(scrub)));
        assertThat(lines.subList(lines.indexOf("For next time") + 1, lines.size()))
                .containsExactly(
                        "  Start at the crown (5 of 25 s there)",
                        "  Let the circles be slow and soft, as in the calm parts (some of it was too fast to do good)");
    }

    @Test
    void aFreeMassageHasNoPlanToBeHeldAgainst() {
        List<String> lines = lines("en", summary("", Double.NaN, 0.02, List.of()));
        assertThat(lines.get(0)).startsWith("Free massage: ");
        assertThat(lines).noneMatch(line -> line.startsWith("Steps") || line.startsWith("Systematics"));
    }

    @Test
    void oneSideAloneIsNoPercentage() {
        assertThat(lines("en", summary("base-to-crown", 2, 0.02, List.of())))
                .contains("Right side > 999 % more than the left");
    }

    private static List<String> lines(String language, SessionSummary summary) {
        return new SummaryWording(Messages.of(Locale.forLanguageTag(language))).lines(summary, "Base to crown");
    }

    private static SessionSummary summary(String routine, double symmetry, double headLost, List<Cue> cues) {
        return new SessionSummary(
                "demo.mp4",
                routine,
                91.2,
                59.4,
                0.42,
                ZONES,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new StepSummary(0, List.of(), 20, 20, true),
                        new StepSummary(1, List.of(ScalpZone.CROWN), 25, 5, false)),
                symmetry,
                1,
                new Systematics(1, 0.72, 0.8),
                new EvidenceShares(0.92, 0.08, headLost, 0.12),
                cues,
                new Environment("0.1.0", "", ""),
                Double.NaN,
                Places.UNKNOWN);
    }
}
