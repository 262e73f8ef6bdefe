package app.galea.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.Observation;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.HeadMove;
import app.galea.practice.Scenery;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.settings.Calibration;
import app.galea.settings.CalibrationStore;
import app.galea.setup.Familiarity.Verdict;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    @TempDir
    Path folder;

    private static Segment person(double seconds) {
        return Segment.of(
                seconds,
                HandMove.hold(Side.LEFT, ScalpZone.TEMPLE_LEFT),
                HandMove.hold(Side.RIGHT, ScalpZone.TEMPLE_RIGHT));
    }

    private static List<Scene> scenes(Segment... segments) {
        return scenes(HeadSize.DEFAULT, segments);
    }

    private static List<Scene> scenes(HeadSize size, Segment... segments) {
        SceneTracker tracker = new SceneTracker();
        List<Scene> scenes = new ArrayList<>();
        SimulatedObserver observer = new SimulatedObserver(
                HandScript.of(segments).withHead(size),
                SimulationSettings.exact().withNoise(0.5, 2, 3));
        for (Optional<Observation> next = observer.next(); next.isPresent(); next = observer.next()) {
            scenes.add(tracker.advance(next.get()));
        }
        return scenes;
    }

    private static Set<SetupItem> after(Segment... segments) {
        SetupCheck check = new SetupCheck();
        scenes(segments).forEach(check::advance);
        return check.inOrder();
    }

    private static Set<SetupItem> allBut(SetupItem... items) {
        Set<SetupItem> rest = EnumSet.allOf(SetupItem.class);
        rest.removeAll(List.of(items));
        return rest;
    }

    @Test
    void everythingIsInOrderBeforeAGoodPictureAfterAMoment() {
        assertThat(after(person(0.5))).isEmpty();
        assertThat(after(person(1.2))).isEqualTo(EnumSet.allOf(SetupItem.class));
    }

    @Test
    void eachTroubleIsOneItem() {
        assertThat(after(person(3).with(Scenery.PLAIN.withLuma(30)))).isEqualTo(allBut(SetupItem.LIGHT));
        assertThat(after(person(3).with(HeadMove.FACING.at(250)))).isEqualTo(allBut(SetupItem.DISTANCE));
        assertThat(after(person(3).with(HeadMove.FACING.at(4000)))).isEqualTo(allBut(SetupItem.DISTANCE));
        assertThat(after(person(3).with(Scenery.PLAIN.withSecondHead(0.9)))).isEqualTo(allBut(SetupItem.ALONE));
        assertThat(after(Segment.of(3, HandMove.hold(Side.LEFT, ScalpZone.TEMPLE_LEFT), HandMove.none())))
                .isEqualTo(allBut(SetupItem.HANDS));
        assertThat(after(person(3), person(3).with(Scenery.PLAIN.withView(Scenery.View.NOBODY))))
                .containsExactlyInAnyOrder(SetupItem.CAMERA, SetupItem.LIGHT);
        assertThat(after(person(3), person(3).with(Scenery.PLAIN.withView(Scenery.View.NO_PICTURE))))
                .isEmpty();
    }

    @Test
    void handsThatWereSeenMayComeDownToPressTheButton() {
        assertThat(after(person(2), Segment.of(10, HandMove.none(), HandMove.none())))
                .isEqualTo(EnumSet.allOf(SetupItem.class));
    }

    @Test
    void theListDoesNotFlickerWithTheLight() {
        SetupCheck check = new SetupCheck();
        List<Segment> flicker = new ArrayList<>(List.of(person(2)));
        for (int i = 0; i < 20; i++) {
            flicker.add(person(0.2).with(Scenery.PLAIN.withLuma(i % 2 == 0 ? 36 : 46)));
        }
        int changes = 0;
        Set<SetupItem> before = Set.of();
        for (Scene scene : scenes(flicker.toArray(Segment[]::new))) {
            Set<SetupItem> now = check.advance(scene);
            changes += now.contains(SetupItem.LIGHT) == before.contains(SetupItem.LIGHT) ? 0 : 1;
            before = now;
        }
        assertThat(changes).isEqualTo(1);
    }

    private static Segment[] fittingPerson(double distance) {
        HeadMove ahead = HeadMove.FACING.turned(3, 5).at(distance);
        return new Segment[] {
            person(2.6).with(ahead),
            person(3).with(ahead.turned(3, 40)),
            person(3.4).with(ahead.turned(48, 5)),
            person(3.6).with(ahead.turned(-42, 5))
        };
    }

    private static Fitting fit(List<Scene> scenes) {
        Fitting fitting = new Fitting(scenes.get(0));
        scenes.forEach(fitting::advance);
        return fitting;
    }

    @Test
    void aFittingLearnsSizeAndRangeInAboutTenSeconds() {
        Fitting fitting = fit(scenes(fittingPerson(700)));
        assertThat(fitting.isGood()).isTrue();
        Calibration learned = fitting.result();
        assertThat(learned.head().semiXMm()).isCloseTo(HeadSize.DEFAULT.semiXMm(), within(6.0));
        // a simulated face is the mean head's, so that its height follows from the mean vertex (decision 0051)
        assertThat(learned.head().semiZMm())
                .isCloseTo(1.13 * HeadLandmark.VERTEX.meanPlace().z(), within(6.0));
        assertThat(learned.turns().aheadYawDeg()).isCloseTo(3, within(2.0));
        assertThat(learned.turns().chinDownDeg()).isCloseTo(35, within(4.0));
        assertThat(learned.turns().leftDeg()).isCloseTo(45, within(4.0));
        assertThat(learned.turns().rightDeg()).isCloseTo(45, within(4.0));
    }

    @Test
    void somebodyWhoDoesNotTurnIsNotHeldUpForEver() {
        Fitting fitting = fit(scenes(person(2 + 3 * Fitting.PATIENCE_SECONDS + 1)));
        assertThat(fitting.isGood()).isTrue();
        assertThat(fitting.result().turns().leftDeg()).isZero();
    }

    @Test
    void nobodyGivesNoCalibration() {
        Segment nobody = person(4 * Fitting.PATIENCE_SECONDS + 1).with(Scenery.PLAIN.withView(Scenery.View.NOBODY));
        Fitting fitting = fit(scenes(nobody));
        assertThat(fitting.isDone()).isTrue();
        assertThat(fitting.isGood()).isFalse();
    }

    @Test
    void theSamePlaceIsKnownAgainAndAnotherIsNot() {
        Calibration known = fit(scenes(fittingPerson(700))).result();
        assertThat(verdict(known, HeadMove.FACING.turned(0, 8).at(760))).isEqualTo(Verdict.AS_BEFORE);
        assertThat(verdict(known, HeadMove.FACING.at(1100))).isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(known, HeadMove.FACING.turned(0, 28).at(700))).isEqualTo(Verdict.DIFFERENT);
        Familiarity hasty = new Familiarity(known.appearance());
        assertThat(hasty.advance(scenes(person(1)).get(0))).isEqualTo(Verdict.LOOKING);
    }

    private static Verdict verdict(Calibration known, HeadMove head) {
        Familiarity familiarity = new Familiarity(known.appearance());
        Verdict verdict = Verdict.LOOKING;
        for (Scene scene : scenes(person(5).with(head))) {
            verdict = familiarity.advance(scene);
        }
        return verdict;
    }

    @Test
    void calibrationsAreKeptByCameraAndPlace() throws Exception {
        CalibrationStore store = new CalibrationStore(folder.resolve("deep/calibrations.json"));
        Calibration near = fit(scenes(fittingPerson(600))).result();
        Calibration far = fit(scenes(fittingPerson(1100))).result();
        Calibration nearAgain = fit(scenes(fittingPerson(620))).result();
        store.keep("Cam", near);
        store.keep("Cam", far);
        store.keep("Other", near);
        store.keep("Cam", nearAgain);
        CalibrationStore read = new CalibrationStore(folder.resolve("deep/calibrations.json"));
        assertThat(read.places("Cam")).containsExactly(nearAgain, far);
        assertThat(read.newest("Other")).contains(near);
        assertThat(read.newest("None")).isEmpty();
    }

    @Test
    void aBrokenFileIsNoCalibration() throws Exception {
        Path file = Files.writeString(folder.resolve("c.json"), "{\"Cam\":[{\"head\":");
        assertThat(new CalibrationStore(file).newest("Cam")).isEmpty();
    }
}
