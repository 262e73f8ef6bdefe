package app.galea.capture;

import app.galea.concurrent.Pause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the wanted webcam and opens it; after an unplug it looks for the same name first, since the index may have
 * changed. Confined to one thread at a time.
 */
final class WebcamOpener implements PictureReader.Opener {

    private final CameraDevice.Bus bus;
    private final CaptureSettings settings;
    private final Stopwatch watch;
    private final Pause pause;
    private final String wanted;
    private final Predicate<CameraDevice.Socket> matches;

    /** The name of the camera that was opened last; empty before. */
    private String known = "";

    private WebcamOpener(Builder parts, String wanted, Predicate<CameraDevice.Socket> matches) {
        this.bus = parts.bus();
        this.settings = parts.settings();
        this.watch = parts.watch();
        this.pause = parts.pause();
        this.wanted = wanted;
        this.matches = matches;
    }

    /** What every opener needs, whatever it looks for. */
    record Builder(CameraDevice.Bus bus, CaptureSettings settings, Stopwatch watch, Pause pause) {
        WebcamOpener byIndex(int index) {
            return new WebcamOpener(this, "camera " + index, socket -> socket.index() == index);
        }

        WebcamOpener byName(String part) {
            String low = part.toLowerCase(Locale.ROOT);
            return new WebcamOpener(
                    this,
                    "camera named \"" + part + "\"",
                    socket -> socket.name().toLowerCase(Locale.ROOT).contains(low));
        }
    }

    @Override
    public PictureReader open() throws CaptureException, InterruptedException {
        List<CameraDevice.Socket> sockets = bus.sockets();
        List<String> reasons = new ArrayList<>();
        for (CameraDevice.Socket socket : candidates(sockets)) {
            Optional<CameraDevice> device = bus.open(socket.index());
            if (device.isPresent()) {
                try {
                    Webcam webcam = Webcam.start(device.get(), socket, settings, watch, pause);
                    known = socket.name();
                    return webcam;
                } catch (CaptureException e) {
                    reasons.add(String.valueOf(e.getMessage()));
                }
            } else {
                reasons.add("Camera " + socket.index() + " (" + socket.name()
                        + ") cannot be opened; check that it is plugged in, that you may use it, and that no other"
                        + " program does.");
            }
        }
        throw new CaptureException(reasons.isEmpty() ? notThere(sockets) : reasons.get(0));
    }

    private List<CameraDevice.Socket> candidates(List<CameraDevice.Socket> sockets) {
        if (known.isEmpty()) {
            return sockets.stream().filter(matches).toList();
        }
        // never another camera in the lost one's place; one webcam may have several sockets of the same name
        return sockets.stream()
                .filter(socket -> socket.name().equals(known))
                .sorted(Comparator.comparing(socket -> !matches.test(socket)))
                .toList();
    }

    private String notThere(List<CameraDevice.Socket> sockets) {
        if (sockets.isEmpty()) {
            return "There is no " + wanted + ": no camera is plugged in. Plug one in, or name a video file instead.";
        }
        return "There is no " + wanted + "; there are "
                + sockets.stream()
                        .map(socket -> socket.index() + " (" + socket.name() + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
