package app.galea.cli;

import app.galea.geometry.CameraModel;
import app.galea.pose.Optics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The camera of a video as a small file beside it, {@code clip.mp4.camera.json}: {@code width}, {@code height},
 * {@code focal_px}, {@code center_x}, {@code center_y} in pixels. Without one, the angle of view decides.
 */
public final class CameraFile {

    private CameraFile() {}

    /**
     * How a source's pictures were made.
     *
     * @param fieldOfViewDeg across the longer side, where no file says more
     */
    public static Optics optics(String input, double fieldOfViewDeg) throws CommandException {
        if (!(fieldOfViewDeg >= 10 && fieldOfViewDeg <= 170)) {
            throw new CommandException(
                    ExitCode.USAGE, "--fov must be from 10 to 170 degrees, not " + fieldOfViewDeg + ".");
        }
        Path file = input.contains("://") ? Path.of("") : Path.of(input + ".camera.json");
        return Files.isRegularFile(file) ? Optics.calibrated(read(file)) : Optics.ofFieldOfView(fieldOfViewDeg);
    }

    private static CameraModel read(Path file) throws CommandException {
        try {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            return new CameraModel(
                    root.required("width").intValue(),
                    root.required("height").intValue(),
                    root.required("focal_px").doubleValue(),
                    root.required("center_x").doubleValue(),
                    root.required("center_y").doubleValue());
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(
                    ExitCode.INPUT,
                    "the camera file " + file + " cannot be read (" + e.getMessage() + "); mend or remove it.",
                    e);
        }
    }
}
