package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The measuring alone: with a network without error and the person's calibrated head the zones must be right. */
class TruthAccuracyTest {

    static final List<String> CLIPS = TruthClip.NAMES;

    @ParameterizedTest
    @FieldSource("CLIPS")
    void zonesAreRightWhenTheNetworkIs(String name) {
        TruthClip clip = TruthClip.named(name);
        Accuracy accuracy = Accuracy.of(clip, TruthObserver.observations(clip), Optional.of(clip.headSize()));
        assertThat(accuracy.zoneRightSeen()).isGreaterThanOrEqualTo(0.97);
        assertThat(accuracy.zoneRightInferred()).isGreaterThanOrEqualTo(0.97);
        assertThat(accuracy.touchingF1()).isGreaterThan(0.995);
        assertThat(accuracy.evidenceRight()).isEqualTo(1);
        assertThat(accuracy.turnErrorDeg()).isLessThan(2.5);
    }
}
