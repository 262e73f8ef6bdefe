package app.galea.capture;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Pause;
import app.galea.concurrent.Worker;
import app.galea.concurrent.WorkerThread;
import app.galea.time.NanoClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks which webcams are there and really give a picture, each in its own thread with a time limit, because a broken
 * driver may block for ever.
 */
public final class CameraFinder {

    /** Over the probe's own limit, because opening and one blocked read come on top. */
    private static final Duration LIMIT = Duration.ofSeconds(6);

    private final NanoClock clock;
    private final Pause pause;
    private final CameraDevice.Bus bus;
    private final Duration limit;

    public CameraFinder(NanoClock clock) {
        this(clock, Pause.ofThread(), new OpenCvBus(), LIMIT);
    }

    CameraFinder(NanoClock clock, Pause pause, CameraDevice.Bus bus, Duration limit) {
        this.clock = clock;
        this.pause = pause;
        this.bus = bus;
        this.limit = limit;
    }

    /**
     * A webcam that gives pictures.
     *
     * @param framesPerSec as the device says; 0 when it does not
     */
    public record Camera(int index, String name, int width, int height, double framesPerSec) {}

    /** A device that was passed over; {@code reason} is a plain sentence. */
    public record Skipped(int index, String name, String reason) {}

    /** What was found, each list by rising index. */
    public record Cameras(List<Camera> usable, List<Skipped> skipped) {
        public Cameras {
            usable = List.copyOf(usable);
            skipped = List.copyOf(skipped);
        }
    }

    /** Opens every device in turn, asking for the mode of {@code settings}, and waits for its first picture. */
    public Cameras find(CaptureSettings settings) throws InterruptedException {
        List<Camera> usable = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (CameraDevice.Socket socket : bus.sockets()) {
            try {
                usable.add(probe(socket, settings));
            } catch (CaptureException e) {
                skipped.add(new Skipped(socket.index(), socket.name(), String.valueOf(e.getMessage())));
            }
        }
        return new Cameras(usable, skipped);
    }

    private Camera probe(CameraDevice.Socket socket, CaptureSettings settings)
            throws CaptureException, InterruptedException {
        Latest<Probe> answer = Latest.ofValues();
        WorkerThread.start(new Prober(socket, settings, answer));
        Optional<Probe> probe = answer.take(limit);
        if (probe.isEmpty()) {
            throw new CaptureException("Camera " + socket.index() + " (" + socket.name() + ") does not answer within "
                    + limit.toSeconds() + " s; plug it in again.");
        }
        return probe.get().camera();
    }

    /** What became of one device. */
    private interface Probe {
        Camera camera() throws CaptureException;
    }

    /** Opens one device, takes one picture and closes it, however long that takes. */
    private final class Prober implements Worker {
        private final CameraDevice.Socket socket;
        private final CaptureSettings settings;
        private final Latest<Probe> answer;

        Prober(CameraDevice.Socket socket, CaptureSettings settings, Latest<Probe> answer) {
            this.socket = socket;
            this.settings = settings;
            this.answer = answer;
        }

        @Override
        public String name() {
            return "camera probe " + socket.index();
        }

        @Override
        public boolean step() throws InterruptedException {
            try {
                // answered when the device is closed again, for the next one to open it may be the coach
                Camera camera = look();
                answer.put(() -> camera);
            } catch (CaptureException e) {
                answer.put(() -> {
                    throw e;
                });
            }
            return false;
        }

        private Camera look() throws CaptureException, InterruptedException {
            WebcamOpener opener =
                    new WebcamOpener.Builder(bus, settings, new Stopwatch(clock), pause).byIndex(socket.index());
            try (PictureReader reader = opener.open()) {
                SourceDescription seen = reader.description();
                return new Camera(socket.index(), socket.name(), seen.width(), seen.height(), seen.framesPerSec());
            }
        }

        @Override
        public void end() {
            answer.finish();
        }
    }
}
