package app.galea.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.videoio.Videoio;

/** Webcams that can be plugged, unplugged, silenced; confined to one thread. */
final class FakeBus implements CameraDevice.Bus {

    final List<String> log = new ArrayList<>();
    final TreeMap<Integer, Cam> plugged = new TreeMap<>();
    int open;

    /** What stands behind one index. */
    static final class Cam {
        final String name;
        boolean opens = true;
        boolean silent;
        boolean grey;
        int emptyFirst;
        Runnable onRead = () -> {};

        Cam(String name) {
            this.name = name;
        }
    }

    Cam plug(int index, String name) {
        Cam cam = new Cam(name);
        plugged.put(index, cam);
        return cam;
    }

    @Override
    public List<CameraDevice.Socket> sockets() {
        return plugged.entrySet().stream()
                .map(entry -> new CameraDevice.Socket(entry.getKey(), entry.getValue().name))
                .toList();
    }

    @Override
    public Optional<CameraDevice> open(int index) {
        Cam cam = plugged.get(index);
        if (cam == null || !cam.opens) {
            return Optional.empty();
        }
        log.add("open " + index);
        open++;
        return Optional.of(new Device(index, cam));
    }

    private final class Device implements CameraDevice {
        private final int index;
        private final Cam cam;

        Device(int index, Cam cam) {
            this.index = index;
            this.cam = cam;
        }

        @Override
        public void ask(int property, double value) {
            log.add("ask " + property + " " + (long) value);
        }

        @Override
        public double tell(int property) {
            return property == Videoio.CAP_PROP_FPS ? 30 : 0;
        }

        @Override
        public boolean read(Mat bgr) {
            cam.onRead.run();
            if (cam.silent || plugged.get(index) != cam) {
                return false;
            }
            if (cam.emptyFirst > 0) {
                cam.emptyFirst--;
                bgr.release();
                return true;
            }
            bgr.create(48, 64, cam.grey ? CvType.CV_8UC1 : CvType.CV_8UC3);
            bgr.setTo(Scalar.all(77));
            return true;
        }

        @Override
        public void close() {
            log.add("close " + index);
            open--;
        }
    }
}
