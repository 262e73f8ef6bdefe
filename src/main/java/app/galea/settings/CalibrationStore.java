package app.galea.settings;

import app.galea.settings.Calibration.Appearance;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps calibrations in one JSON file: by camera, and for each camera the last few places, the newest first. A file that
 * cannot be read counts as none. Confined to one thread at a time.
 */
public final class CalibrationStore {

    private static final Logger LOG = LoggerFactory.getLogger(CalibrationStore.class);

    /** More places than this are forgotten. */
    private static final int PLACES = 5;

    /** The head this much larger or smaller is another place, as is another slant. */
    private static final double SAME_SCALE = 1.4;

    private static final double SAME_SLANT_DEG = 15;

    private static final TypeReference<TreeMap<String, List<Calibration>>> CONTENT = new TypeReference<>() {};

    private final Path file;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param file need not be there yet, nor its folder */
    public CalibrationStore(Path file) {
        this.file = file;
    }

    /** The newest calibration before this camera. */
    public Optional<Calibration> newest(String camera) {
        return places(camera).stream().findFirst();
    }

    /** All places before this camera, the newest first. */
    public List<Calibration> places(String camera) {
        return List.copyOf(read().getOrDefault(camera, List.of()));
    }

    /** Keeps a calibration in the place of the one it looks like, and as the newest. */
    public void keep(String camera, Calibration calibration) throws SettingsException {
        Map<String, List<Calibration>> all = read();
        List<Calibration> places = new ArrayList<>();
        places.add(calibration);
        all.getOrDefault(camera, List.of()).stream()
                .filter(old -> !isSamePlace(old.appearance(), calibration.appearance()))
                .limit(PLACES - 1)
                .forEach(places::add);
        all.put(camera, places);
        write(all);
    }

    private static boolean isSamePlace(Appearance a, Appearance b) {
        double scale = a.widthShare() / b.widthShare();
        return scale < SAME_SCALE && scale > 1 / SAME_SCALE && Math.abs(a.pitchDeg() - b.pitchDeg()) < SAME_SLANT_DEG;
    }

    private Map<String, List<Calibration>> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        try {
            return json.readValue(file.toFile(), CONTENT);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("the calibrations in {} cannot be read", file, broken);
            return new TreeMap<>();
        }
    }

    /** Beside the file and then over it, so that the file is always whole. */
    private void write(Map<String, List<Calibration>> all) throws SettingsException {
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(fresh, json.writeValueAsBytes(all));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new SettingsException(file, refused);
        }
    }
}
