package app.galea.app;

import app.galea.capture.CameraFinder;
import app.galea.capture.CaptureSettings;
import app.galea.capture.OpenCv;
import app.galea.time.NanoClock;
import app.galea.ui.CameraList;
import java.util.function.Consumer;

/** The machine's webcams, for the window. */
final class Webcams implements CameraList {

    private final NanoClock clock;

    Webcams(NanoClock clock) {
        this.clock = clock;
    }

    @Override
    public void find(Consumer<Found> answer) {
        Errand.run("camera list", () -> {
            OpenCv.load();
            CameraFinder.Cameras cameras = new CameraFinder(clock).find(CaptureSettings.DEFAULT);
            Found found = new Found(
                    cameras.usable().stream()
                            .map(c -> new Camera(c.index(), c.name(), c.width(), c.height(), c.framesPerSec()))
                            .toList(),
                    cameras.skipped().stream()
                            .map(s -> new Skipped(s.name(), s.reason()))
                            .toList());
            return () -> answer.accept(found);
        });
    }
}
