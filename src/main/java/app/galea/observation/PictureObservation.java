package app.galea.observation;

import app.galea.geometry.CameraModel;

/**
 * What the picture as a whole tells. Immutable.
 *
 * @param camera size and intrinsics of the picture the points refer to
 * @param headLuma mean luma of the head's crop (of the whole picture while no head is seen), 0 to 255
 * @param secondHead width of the largest other head over the subject's, 0 when none was found
 */
public record PictureObservation(CameraModel camera, double headLuma, double secondHead) {

    public PictureObservation {
        camera = new CameraModel(
                camera.width(),
                camera.height(),
                Resolution.tenths(camera.focalPx()),
                Resolution.tenths(camera.centerX()),
                Resolution.tenths(camera.centerY()));
        headLuma = Resolution.tenths(headLuma);
        secondHead = Resolution.thousandths(secondHead);
    }
}
