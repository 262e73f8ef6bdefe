package app.galea.app;

import app.galea.cli.Outside;
import app.galea.session.FreeMassage;
import app.galea.settings.Calibration;
import app.galea.settings.CalibrationStore;
import app.galea.settings.SettingsException;
import app.galea.sound.Sound;
import app.galea.ui.WindowContext;
import app.galea.ui.setup.Preview;
import app.galea.ui.setup.SetupServices;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the set-up check is given by the rest of the program. */
final class SetupParts {

    private static final Logger LOG = LoggerFactory.getLogger(SetupParts.class);

    private SetupParts() {}

    static SetupServices of(Outside outside, WindowContext context) {
        return new SetupServices(camera -> preview(outside, context, camera), new Shelf(outside, context));
    }

    private static Preview preview(Outside outside, WindowContext context, String camera) {
        Sound sound = Sound.here(
                context.preferences().now().hearing(),
                outside.clock(),
                context.texts().now(),
                FreeMassage.ROUTINE);
        return PreviewStage.open(
                outside, camera.isEmpty() ? "0" : camera, sound, context.texts().now());
    }

    /** The file of calibrations; small, so that it is read and written at once. */
    private static final class Shelf implements SetupServices.Calibrations {

        private final CalibrationStore store;
        private final WindowContext context;

        Shelf(Outside outside, WindowContext context) {
            store = new CalibrationStore(outside.folders().calibrations());
            this.context = context;
        }

        @Override
        public List<Calibration> places(String camera) {
            return store.places(camera);
        }

        @Override
        public void keep(String camera, Calibration calibration) {
            try {
                store.keep(camera, calibration);
            } catch (SettingsException e) {
                LOG.warn("calibration not kept", e);
                context.notices().show("settings.not_kept", e.file().toString());
            }
        }
    }
}
