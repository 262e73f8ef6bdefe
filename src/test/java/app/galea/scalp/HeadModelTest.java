package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import org.junit.jupiter.api.Test;

class HeadModelTest {

    private final HeadModel model = new HeadModel(new HeadSize(80, 100, 130, 2));

    @Test
    void bringsAPointDownToTheScalp() {
        ScalpSpot spot = model.spot(new HeadPoint(0, 2, 140));
        assertThat(spot.place()).isEqualTo(new HeadPoint(0, 2, 130));
        assertThat(spot.heightMm()).isCloseTo(10, within(1e-9));
        assertThat(spot.onCap()).isTrue();
    }

    @Test
    void heightIsNegativeInsideTheHead() {
        assertThat(model.spot(new HeadPoint(70, 2, 0)).heightMm()).isCloseTo(-10, within(1e-9));
    }

    @Test
    void aPlaceOffTheCapHasANearestZoneButNone() {
        ScalpSpot nasion = model.spot(HeadSite.NAS.direction());
        assertThat(nasion.onCap()).isFalse();
        assertThat(nasion.nearestZone()).isEqualTo(ScalpZone.FOREHEAD);
        assertThat(nasion.zone()).isEmpty();
    }

    @Test
    void aRayEntersWhereItMeetsTheSurfaceFirst() {
        HeadPoint eye = new HeadPoint(0, 602, 0);
        assertThat(model.entry(eye, new Vector3(0, -1, 0))).hasValue(new HeadPoint(0, 102, 0));
        assertThat(model.entry(eye, new Vector3(1, 0, 0))).isEmpty();
        assertThat(model.entry(eye, new Vector3(0, 1, 0))).isEmpty();
    }

    @Test
    void normalsPointOutwards() {
        assertThat(model.normal(HeadSite.CZ.direction()).z()).isCloseTo(1, within(1e-9));
        assertThat(model.normal(HeadSite.C4.direction()).x()).isPositive();
    }
}
