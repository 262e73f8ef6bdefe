package app.galea.observation;

import app.galea.geometry.HeadPoint;

/**
 * What a source knows of one fingertip beyond the picture: its place in the head frame and whether it touches, also
 * when hidden. Given by practice, by truth, and by networks from contract v1 on. Immutable.
 *
 * @param place mm in the head frame
 * @param sigmaMm Laplace scale of the place's error per axis
 * @param touching probability that this tip touches the scalp
 */
public record TipObservation(HeadPoint place, double sigmaMm, double touching) {

    public TipObservation {
        if (!Double.isFinite(place.x()) || !Double.isFinite(place.y()) || !Double.isFinite(place.z())) {
            throw new IllegalArgumentException("place must be finite: " + place);
        }
        place = new HeadPoint(Resolution.tenths(place.x()), Resolution.tenths(place.y()), Resolution.tenths(place.z()));
        sigmaMm = Resolution.tenths(sigmaMm);
        touching = Resolution.probability("touching", touching);
    }
}
