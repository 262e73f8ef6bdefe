package app.galea.ui.setup;

import app.galea.settings.Calibration;
import java.util.List;

/**
 * What the set-up check may not reach itself. All is called on the JavaFX thread and returns at once.
 *
 * @param previews opens the camera
 * @param calibrations what is known
 */
public record SetupServices(Preview.Opener previews, Calibrations calibrations) {

    /** The calibrations that are kept. */
    public interface Calibrations {

        /** All places before a camera, the newest first. */
        List<Calibration> places(String camera);

        void keep(String camera, Calibration calibration);
    }
}
