package app.galea.coverage;

import static app.galea.anatomy.ScalpZone.CROWN;
import static app.galea.anatomy.ScalpZone.OCCIPUT;
import static app.galea.anatomy.ScalpZone.SKULL_BASE_LEFT;
import static app.galea.anatomy.ScalpZone.SKULL_BASE_RIGHT;
import static app.galea.anatomy.ScalpZone.TEMPLE_LEFT;
import static app.galea.anatomy.ScalpZone.TEMPLE_RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SystematicsTest {

    private static final List<List<ScalpZone>> PLAN = List.of(
            List.of(SKULL_BASE_LEFT, SKULL_BASE_RIGHT),
            List.of(OCCIPUT),
            List.of(TEMPLE_LEFT, TEMPLE_RIGHT),
            List.of(CROWN));
    private static final List<ScalpZone> AS_PLANNED =
            List.of(SKULL_BASE_LEFT, SKULL_BASE_RIGHT, OCCIPUT, OCCIPUT, TEMPLE_LEFT, TEMPLE_RIGHT, CROWN);

    @Nested
    class TheOrder {

        @Test
        void isOneWhenThePlanIsFollowed() {
            assertThat(Order.of(PLAN, AS_PLANNED)).isEqualTo(1);
        }

        @Test
        void losesAStepThatWasLeftOut() {
            assertThat(Order.of(PLAN, List.of(SKULL_BASE_LEFT, TEMPLE_LEFT, CROWN)))
                    .isEqualTo(0.75);
        }

        @Test
        void losesAStepThatCameAtTheWrongTime() {
            assertThat(Order.of(PLAN, List.of(CROWN, SKULL_BASE_LEFT, OCCIPUT, TEMPLE_LEFT)))
                    .isEqualTo(0.75);
            assertThat(Order.of(PLAN, List.of(CROWN, TEMPLE_LEFT, OCCIPUT, SKULL_BASE_LEFT)))
                    .isEqualTo(0.25);
        }

        @Test
        void asksForAReturnWhenThePlanDoes() {
            List<List<ScalpZone>> thereAndBack = List.of(List.of(CROWN), List.of(OCCIPUT), List.of(CROWN));
            assertThat(Order.of(thereAndBack, List.of(CROWN, OCCIPUT))).isCloseTo(2.0 / 3, within(1e-12));
            assertThat(Order.of(thereAndBack, List.of(CROWN, OCCIPUT, CROWN))).isEqualTo(1);
        }

        @Test
        void letsOneVisitDoNeighbouringStepsOfTheSameZones() {
            List<List<ScalpZone>> pressAndStretch = List.of(List.of(CROWN), List.of(CROWN), List.of(OCCIPUT));
            assertThat(Order.of(pressAndStretch, List.of(CROWN, OCCIPUT))).isEqualTo(1);
            assertThat(Order.of(pressAndStretch, List.of(OCCIPUT))).isCloseTo(1.0 / 3, within(1e-12));
        }

        @Test
        void isZeroWithoutVisitsAndOneWithoutAPlan() {
            assertThat(Order.of(PLAN, List.of())).isZero();
            assertThat(Order.of(List.of(), AS_PLANNED)).isEqualTo(1);
        }
    }

    @Test
    void isTwoWhenEverythingWentToPlan() {
        Systematics all =
                Systematics.of(PLAN, List.of(10.0, 5.0, 10.0, 5.0), List.of(10.0, 5.0, 10.0, 5.0), AS_PLANNED);
        assertThat(all).isEqualTo(new Systematics(1, 1, 1));
        assertThat(all.sum()).isEqualTo(2);
    }

    @Test
    void countsTheZonesReached() {
        assertThat(Systematics.completeness(PLAN, List.of(SKULL_BASE_LEFT, CROWN, ScalpZone.FOREHEAD)))
                .isCloseTo(2.0 / 6, within(1e-12));
    }

    @Test
    void comparesTimesWithThePlan() {
        // |5 - 10| + |20 - 10| = 15 of twice 20
        assertThat(Systematics.isochronicity(List.of(10.0, 10.0), List.of(5.0, 20.0)))
                .isCloseTo(1 - 15.0 / 40, within(1e-12));
        assertThat(Systematics.isochronicity(List.of(10.0), List.of(100.0))).isZero();
        assertThat(Systematics.isochronicity(List.of(10.0), List.of(0.0))).isEqualTo(0.5);
        assertThatThrownBy(() -> Systematics.isochronicity(List.of(10.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1, 0");
    }

    @Test
    void countsChangesBetweenStepsOnly() {
        assertThat(Systematics.changes(PLAN, AS_PLANNED)).isEqualTo(3);
        assertThat(Systematics.consistency(4, 3)).isEqualTo(1);
        assertThat(Systematics.consistency(4, 6)).isEqualTo(0.5);
        assertThat(Systematics.consistency(4, 0)).isEqualTo(1);
        assertThat(Systematics.changes(PLAN, List.of(OCCIPUT, CROWN, OCCIPUT, CROWN)))
                .isEqualTo(3);
    }
}
