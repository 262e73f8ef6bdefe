package app.galea.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.videoio.VideoCapture;
import org.opencv.videoio.Videoio;

/** The machine's webcams by way of OpenCV; on Linux with their names. */
final class OpenCvBus implements CameraDevice.Bus {

    /** How many indices are tried where the system has no list. */
    private static final int TRIED = 6;

    private final boolean linux;
    private final Path deviceList;

    OpenCvBus() {
        this(System.getProperty("os.name", "").startsWith("Linux"), Path.of("/sys/class/video4linux"));
    }

    OpenCvBus(boolean linux, Path deviceList) {
        this.linux = linux;
        this.deviceList = deviceList;
    }

    @Override
    public List<CameraDevice.Socket> sockets() {
        return linux ? listed() : guessed();
    }

    private static List<CameraDevice.Socket> guessed() {
        return IntStream.range(0, TRIED)
                .mapToObj(index -> new CameraDevice.Socket(index, "Camera " + index))
                .toList();
    }

    private List<CameraDevice.Socket> listed() {
        List<CameraDevice.Socket> sockets = new ArrayList<>();
        if (!Files.isDirectory(deviceList)) {
            return sockets;
        }
        try (Stream<Path> entries = Files.list(deviceList)) {
            for (Path entry : entries.toList()) {
                String node = String.valueOf(entry.getFileName());
                if (node.matches("video[0-9]{1,6}")) {
                    sockets.add(new CameraDevice.Socket(Integer.parseInt(node.substring(5)), nameOf(entry, node)));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        sockets.sort(Comparator.comparingInt(CameraDevice.Socket::index));
        return sockets;
    }

    private static String nameOf(Path entry, String node) {
        try {
            return Files.readString(entry.resolve("name")).trim();
        } catch (IOException e) {
            return node;
        }
    }

    @Override
    public Optional<CameraDevice> open(int index) {
        OpenCv.load();
        // the plain index makes OpenCV try, and complain about, back ends for depth cameras as well
        VideoCapture capture = new VideoCapture(index, linux ? Videoio.CAP_V4L2 : Videoio.CAP_ANY);
        if (!capture.isOpened()) {
            capture.release();
            return Optional.empty();
        }
        return Optional.of(new Opened(capture));
    }

    private record Opened(VideoCapture capture) implements CameraDevice {
        @Override
        public void ask(int property, double value) {
            capture.set(property, value);
        }

        @Override
        public double tell(int property) {
            return capture.get(property);
        }

        @Override
        public boolean read(Mat bgr) {
            return capture.read(bgr);
        }

        @Override
        public void close() {
            capture.release();
        }
    }
}
