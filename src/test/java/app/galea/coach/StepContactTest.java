package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.Touches;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepContactTest {

    private static final List<ScalpZone> BACK = List.of(ScalpZone.BACK_LEFT);

    private final StepContact rule = StepContact.standard();
    private final Sitter sitter = new Sitter();

    private HandContact left() {
        return Objects.requireNonNull(sitter.contacts.get(Side.LEFT));
    }

    private boolean counts(List<ScalpZone> zones) {
        return rule.counts(left(), HeadSize.DEFAULT, zones);
    }

    private boolean isAt(List<ScalpZone> zones) {
        return rule.isAt(left(), HeadSize.DEFAULT, zones);
    }

    private double crownToBackMm() {
        return TargetPlaces.distanceMm(Sitter.middle(ScalpZone.CROWN), HeadSize.DEFAULT, BACK);
    }

    private void touchesCrown(Evidence evidence, double uncertaintyMm) {
        sitter.touches(Side.LEFT, Sitter.middle(ScalpZone.CROWN), evidence, uncertaintyMm);
    }

    @Test
    void aSeenContactCountsOnlyInTheZones() {
        touchesCrown(Evidence.SEEN, crownToBackMm() + 1);
        assertThat(counts(List.of(ScalpZone.CROWN))).isTrue();
        assertThat(counts(BACK)).isFalse();
        assertThat(isAt(BACK)).isTrue();
    }

    @Test
    void anInferredContactCountsWithinItsUncertainty() {
        touchesCrown(Evidence.INFERRED, crownToBackMm() + 1);
        assertThat(counts(BACK)).isTrue();
        touchesCrown(Evidence.INFERRED, crownToBackMm() - 1);
        assertThat(counts(BACK)).isFalse();
        assertThat(isAt(BACK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
    void anUnknownUncertaintyIsThirtyMillimeters(double unknown) {
        touchesCrown(Evidence.INFERRED, unknown);
        assertThat(new StepContact(crownToBackMm() + 1, 0.4).counts(left(), HeadSize.DEFAULT, BACK))
                .isTrue();
        assertThat(new StepContact(crownToBackMm() - 1, 0.4).counts(left(), HeadSize.DEFAULT, BACK))
                .isFalse();
        assertThat(rule.unknownUncertaintyMm()).isEqualTo(30);
    }

    @Test
    void withoutZonesTheWholeScalpCountsButNotTheForehead() {
        touchesCrown(Evidence.SEEN, 5);
        assertThat(counts(List.of())).isTrue();
        sitter.touches(Side.LEFT, Sitter.middle(ScalpZone.FOREHEAD), Evidence.SEEN, 5);
        assertThat(counts(List.of())).isFalse();
        assertThat(counts(List.of(ScalpZone.FOREHEAD))).isTrue();
    }

    @Test
    void aDoubtfulHandDoesNotVote() {
        touchesCrown(Evidence.SEEN, 5);
        sitter.isKnown(Evidence.SEEN, 0.39);
        assertThat(counts(List.of(ScalpZone.CROWN))).isFalse();
        sitter.isKnown(Evidence.NONE, 0.9);
        assertThat(counts(List.of(ScalpZone.CROWN))).isFalse();
    }

    @Test
    void aHandThatHoversDoesNotCount() {
        sitter.hovers(Side.LEFT, ScalpZone.CROWN, 10);
        assertThat(counts(List.of(ScalpZone.CROWN))).isFalse();
    }

    @Test
    void oneHandIsEnoughForTheClock() {
        Touches touches = sitter.at(0).touches();
        assertThat(rule.counts(touches.right(), touches.head(), List.of(ScalpZone.TEMPLE_RIGHT)))
                .isTrue();
        assertThat(rule.counts(touches.right(), touches.head(), BACK)).isFalse();
        assertThat(rule.counts(touches.left(), touches.head(), BACK)).isFalse();
    }

    @Test
    void theMeanOfTheFingertipsDecidesNotOneThatReachesOver() {
        touchesCrown(Evidence.SEEN, 5);
        HandContact onTheEdge = new HandContact(
                Side.LEFT,
                HandContact.Reach.TOUCHING,
                Evidence.SEEN,
                left().spot(),
                5,
                List.of(
                        left().spot(),
                        new app.galea.scalp.HeadModel(HeadSize.DEFAULT).spot(Sitter.middle(ScalpZone.BACK_LEFT))),
                0.9);
        assertThat(rule.counts(onTheEdge, HeadSize.DEFAULT, BACK)).isFalse();
    }
}
