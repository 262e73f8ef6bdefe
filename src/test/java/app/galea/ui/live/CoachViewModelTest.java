package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.Side;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionCommand;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoachViewModelTest {

    private static final Routine DEMO = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"))
            .find(RoutineLibrary.DEMO_ID)
            .orElseThrow();

    private final ScriptedSession session = new ScriptedSession(DEMO);
    private final CoachViewModel model = new CoachViewModel(session, DEMO, Messages.of(Locale.ENGLISH), false);
    private long frame;

    private LiveUpdate watch(double seconds) {
        LiveUpdate update = session.advance();
        for (int i = 1; i < Math.round(15 * seconds); i++) {
            model.update(update, frame++);
            update = session.advance();
        }
        model.update(update, frame++);
        return update;
    }

    @Test
    void waitsForTheFirstPicture() {
        model.refresh();
        assertThat(model.mode().get()).isEqualTo(CoachMode.OPENING);
        assertThat(model.figures().title().get()).isEqualTo("One-minute demonstration");
    }

    @Test
    void tellsTheStepItsTimeAndWhatIsCovered() {
        watch(8);
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
        List<StepRow> rows = model.figures().steps().get();
        assertThat(rows).hasSize(8);
        assertThat(rows.get(0).stage()).isEqualTo(StepRow.Stage.DONE);
        assertThat(rows).extracting(StepRow::stage).containsOnlyOnce(StepRow.Stage.NOW);
        assertThat(rows.get(7).stage()).isEqualTo(StepRow.Stage.LATER);
        assertThat(rows.get(7).time()).isEqualTo("0:05");
        assertThat(model.figures().cue().get()).isNotBlank();
        assertThat(model.figures().covered().get()).matches("[1-9]\\d? % covered");
        assertThat(model.figures().map().get().orElseThrow().targets().now()).isNotEmpty();
    }

    @Test
    void callsNoPaceTooFastSoonerThanTheCoachWould() {
        Map<Side, Double> fastSince = new EnumMap<>(Side.class);
        int called = 0;
        for (int i = 0; i < 15 * 55; i++) {
            LiveUpdate update = session.advance();
            model.update(update, frame++);
            for (Side side : Side.values()) {
                Dial read = Dial.of(
                        update.session().progress().step(), update.motion().hand(side));
                if (read.verdict() != Dial.Verdict.FAST) {
                    fastSince.remove(side);
                } else {
                    fastSince.putIfAbsent(side, update.time().seconds());
                }
                if (model.figures().pace(side).get().verdict() == Dial.Verdict.FAST) {
                    called++;
                    double now = update.time().seconds();
                    assertThat(now - fastSince.getOrDefault(side, now)).isGreaterThanOrEqualTo(2);
                }
            }
        }
        assertThat(called).as("the clip scrubs once").isPositive();
    }

    @Test
    void measuresThePaceOfBothHandsInTheBand() {
        watch(8);
        for (Side side : Side.values()) {
            assertThat(model.figures().pace(side).get().hasBand()).isTrue();
            assertThat(model.figures().pace(side).get().verdict()).isEqualTo(Dial.Verdict.GOOD);
        }
        assertThat(model.figures().unit().get()).isEqualTo("circles / min");
    }

    @Test
    void saysWhyNothingCounts() {
        watch(6);
        // the hands are still on the base of the skull
        for (int i = 0; i < 4; i++) {
            session.command(SessionCommand.NEXT);
        }
        watch(0.2);
        assertThat(model.figures().reason().get()).isEqualTo("It counts here: the temples");
    }

    @Test
    void spacePausesAndGoesOn() {
        watch(1);
        model.pauseOrResume();
        watch(0.1);
        assertThat(model.mode().get()).isEqualTo(CoachMode.PAUSED);
        model.pauseOrResume();
        watch(0.1);
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
        assertThat(session.commands).containsExactly(SessionCommand.PAUSE, SessionCommand.RESUME);
    }

    @Test
    void escAsksWhilePausedAndEscAgainGoesOn() {
        watch(1);
        model.askToEnd();
        assertThat(model.mode().get()).isEqualTo(CoachMode.ASKING);
        assertThat(model.explanation().get()).contains("nothing is lost");
        model.next();
        model.askToEnd();
        watch(0.1);
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
        assertThat(session.commands).containsExactly(SessionCommand.PAUSE, SessionCommand.RESUME);
    }

    @Test
    void endedItIsSavedAndSaysWhatWasDone() {
        watch(8);
        model.askToEnd();
        model.end();
        assertThat(model.mode().get()).isEqualTo(CoachMode.SAVED);
        assertThat(model.explanation().get()).matches("0:0\\d active, \\d+ % of the scalp covered");
        assertThat(model.summary()).isPresent();
        assertThat(session.commands).endsWith(SessionCommand.FINISH);
    }

    @Test
    void aCameraThatIsPulledKeepsTheSessionAndItGoesOnWhenItIsBack() {
        watch(4);
        session.pulled = true;
        watch(5);
        assertThat(model.mode().get()).isEqualTo(CoachMode.CAMERA_GONE);
        assertThat(model.explanation().get()).contains("your session is kept");
        List<StepRow> before = model.figures().steps().get();
        watch(5);
        assertThat(model.figures().steps().get()).isEqualTo(before);
        session.pulled = false;
        watch(2);
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
    }

    @Test
    void aCoveredLensIsNoticed() {
        watch(2);
        session.covered = true;
        watch(1);
        assertThat(model.mode().get()).isNotEqualTo(CoachMode.BLACK);
        watch(3);
        assertThat(model.mode().get()).isEqualTo(CoachMode.BLACK);
        session.covered = false;
        watch(1);
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
    }

    @Test
    void aCameraOfFivePicturesASecondIsToldQuietly() {
        for (int i = 0; i < 15 * 15; i += 3) {
            session.advance();
            session.advance();
            model.update(session.advance(), frame++);
        }
        assertThat(model.mode().get()).isEqualTo(CoachMode.COACHING);
        assertThat(model.figures().reason().get())
                .isEqualTo("The camera gives only 5 pictures a second; more light helps");
    }

    @Test
    void picturesThatOnlyTheScreenLeftOutDoNotMakeTheCameraSlow() {
        for (int i = 0; i < 15 * 15; i += 3) {
            session.advance();
            session.advance();
            frame += 3;
            model.update(session.advance(), frame);
        }
        assertThat(model.figures().reason().get()).doesNotContain("pictures a second");
    }

    @Test
    void aMachineThatSeesTooSlowlyForAPaceSaysSoAndTellsNone() {
        session.lookAtEvery(3);
        Set<String> reasons = new HashSet<>();
        for (int i = 0; i < 15 * 20; i += 3) {
            frame += 3;
            model.update(session.advance(), frame);
            reasons.add(model.figures().reason().get());
            assertThat(model.figures().pace(Side.LEFT).get().hasPace()).isFalse();
            assertThat(model.figures().pace(Side.RIGHT).get().hasPace()).isFalse();
        }
        assertThat(reasons)
                .contains("Pictures are looked at too slowly to tell your pace")
                .noneMatch(reason -> reason.startsWith("The camera"));
    }

    @Test
    void aRefusalSaysWhyAndTheNextAttemptStartsAfresh() {
        session.status = LiveStatus.refused("The camera is busy; close the other program.");
        model.refresh();
        assertThat(model.mode().get()).isEqualTo(CoachMode.REFUSED);
        assertThat(model.explanation().get()).isEqualTo("The camera is busy; close the other program.");
        model.use(new ScriptedSession(DEMO));
        assertThat(model.mode().get()).isEqualTo(CoachMode.OPENING);
    }

    @Test
    void speaksAnotherLanguageAtOnce() {
        watch(8);
        model.speak(Messages.of(Locale.GERMAN));
        assertThat(model.figures().title().get()).isEqualTo("Vorführung in einer Minute");
        assertThat(model.figures().covered().get()).endsWith(" % erreicht");
        assertThat(model.figures().unit().get()).isEqualTo("Kreise / min");
    }

    @Test
    void muteIsMuteAndNoMoreThanThat() {
        assertThat(session.muted).isFalse();
        model.toggleMute();
        assertThat(session.muted).isTrue();
        assertThat(model.muted().get()).isTrue();
        model.toggleMute();
        assertThat(session.muted).isFalse();
        assertThat(session.commands).isEmpty();
    }

    @Test
    void theHeadingComesWithItsOwnExplanation() {
        watch(1);
        model.mode().addListener((changed, before, now) -> {
            if (now == CoachMode.PAUSED) {
                assertThat(model.explanation().get()).startsWith("Take your time");
            }
        });
        model.pauseOrResume();
        watch(0.1);
        assertThat(model.mode().get()).isEqualTo(CoachMode.PAUSED);
    }
}
