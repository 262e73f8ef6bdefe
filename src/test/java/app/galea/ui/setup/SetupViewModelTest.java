package app.galea.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.Observation;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.HeadMove;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.settings.Calibration;
import app.galea.setup.Familiarity.Verdict;
import app.galea.setup.SetupItem;
import app.galea.track.SceneTracker;
import app.galea.ui.setup.SetupViewModel.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.Test;

class SetupViewModelTest {

    private final List<String> spoken = new ArrayList<>();
    private final List<Calibration> kept = new ArrayList<>();

    private SetupViewModel model() {
        SetupServices.Calibrations shelf = new SetupServices.Calibrations() {
            @Override
            public List<Calibration> places(String camera) {
                return List.copyOf(kept);
            }

            @Override
            public void keep(String camera, Calibration calibration) {
                kept.add(0, calibration);
            }
        };
        return new SetupViewModel(shelf, spoken::add);
    }

    private static void watch(SetupViewModel model, Segment... segments) {
        SceneTracker tracker = new SceneTracker();
        SimulatedObserver person = new SimulatedObserver(HandScript.of(segments), SimulationSettings.exact());
        for (Optional<Observation> next = person.next(); next.isPresent(); next = person.next()) {
            model.see("Cam", tracker.advance(next.get()));
        }
    }

    private static Segment person(double seconds, double yaw, double pitch, double distance) {
        return Segment.of(
                        seconds,
                        HandMove.hold(Side.LEFT, ScalpZone.TEMPLE_LEFT),
                        HandMove.hold(Side.RIGHT, ScalpZone.TEMPLE_RIGHT))
                .with(HeadMove.FACING.turned(yaw, pitch).at(distance));
    }

    private static Segment[] poses() {
        return new Segment[] {
            person(2.6, 0, 0, 650), person(3, 0, 35, 650), person(3.4, 45, 0, 650), person(4, -45, 0, 650)
        };
    }

    @Test
    void theListTurnsGreenByItself() {
        SetupViewModel model = model();
        assertThat(model.ready().get()).isFalse();
        List<Integer> sizes = new ArrayList<>();
        model.inOrder().addListener((InvalidationListener)
                changed -> sizes.add(model.inOrder().size()));
        System.gc();
        watch(model, person(2, 0, 0, 650));
        assertThat(model.inOrder()).containsExactlyInAnyOrder(SetupItem.values());
        assertThat(sizes).last().isEqualTo(6);
        assertThat(model.ready().get()).isTrue();
        assertThat(model.phase().get()).isEqualTo(Phase.CHECKING);
    }

    @Test
    void aFittingIsLedByVoiceAndKept() {
        SetupViewModel model = model();
        model.startFitting();
        watch(model, poses());
        assertThat(spoken)
                .containsExactly(
                        "setup.pose.ahead",
                        "setup.pose.chin_down",
                        "setup.pose.turn_left",
                        "setup.pose.turn_right",
                        "setup.fitted");
        assertThat(model.phase().get()).isEqualTo(Phase.FITTED);
        assertThat(kept).hasSize(1);
    }

    @Test
    void aFittingThatIsStoppedKeepsNothing() {
        SetupViewModel model = model();
        model.startFitting();
        watch(model, person(3, 0, 0, 650));
        model.stopFitting();
        watch(model, poses());
        assertThat(model.phase().get()).isEqualTo(Phase.CHECKING);
        assertThat(kept).isEmpty();
    }

    @Test
    void itSaysWhenItLooksDifferentToday() {
        SetupViewModel first = model();
        first.startFitting();
        watch(first, poses());
        SetupViewModel same = model();
        watch(same, person(6, 0, 0, 680));
        assertThat(same.verdict().get()).isEqualTo(Verdict.AS_BEFORE);
        SetupViewModel other = model();
        watch(other, person(6, 0, 0, 1200));
        assertThat(other.verdict().get()).isEqualTo(Verdict.DIFFERENT);
    }
}
