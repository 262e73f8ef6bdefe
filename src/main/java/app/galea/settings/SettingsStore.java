package app.galea.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the settings in one JSON file that only its owner may read. Confined to one thread at a time.
 *
 * <p>What the file leaves out is as in {@link Settings#DEFAULTS}, what it has too much (of a newer version) is passed
 * over. A file that cannot be read at all is set aside, never overwritten.
 */
public final class SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param file need not be there yet, nor its folder */
    public SettingsStore(Path file) {
        this.file = file;
    }

    /**
     * What was found. Immutable.
     *
     * @param aside where a file that could not be read was put; empty when all was well
     */
    public record Loaded(Settings settings, String aside) {

        public boolean wasBroken() {
            return !aside.isEmpty();
        }
    }

    /** Reads the settings; never fails. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULTS, "");
        }
        try {
            return new Loaded(read(), "");
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("the settings in {} cannot be read", file, broken);
            return new Loaded(Settings.DEFAULTS, setAside().map(Path::toString).orElse(file.toString()));
        }
    }

    private Settings read() throws IOException {
        JsonNode kept = json.readTree(file.toFile());
        if (!(kept instanceof ObjectNode found)) {
            throw new IOException("the file holds no settings");
        }
        ObjectNode all = json.valueToTree(Settings.DEFAULTS);
        merge(all, found);
        return json.treeToValue(all, Settings.class);
    }

    private static void merge(ObjectNode into, ObjectNode found) {
        found.properties().forEach(entry -> {
            JsonNode known = into.path(entry.getKey());
            if (known instanceof ObjectNode branch && entry.getValue() instanceof ObjectNode more) {
                merge(branch, more);
            } else if (!known.isMissingNode() && !entry.getValue().isNull()) {
                into.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** Moves the broken file to a free name beside it; empty where even that cannot be done. */
    private Optional<Path> setAside() {
        for (int number = 1; number < 100; number++) {
            Path aside = beside(".broken-" + number);
            if (!Files.exists(aside)) {
                try {
                    return Optional.of(Files.move(file, aside));
                } catch (IOException stuck) {
                    LOG.warn("{} cannot be set aside", file, stuck);
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Writes the settings beside the file and moves them over it, so that the file is always whole. */
    public void save(Settings settings) throws SettingsException {
        Path fresh = beside(".new");
        try {
            Files.createDirectories(folder());
            Files.deleteIfExists(fresh);
            ownersOnly(fresh);
            Files.write(fresh, json.writeValueAsBytes(settings));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (JacksonException bug) {
            throw new IllegalStateException("settings can always be written as JSON: " + settings, bug);
        } catch (IOException refused) {
            throw new SettingsException(file, refused);
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private Path beside(String ending) {
        return folder().resolve(file.getFileName() + ending);
    }

    /** Makes an empty file that nobody else may read; Windows keeps the user's folder private by itself. */
    private static void ownersOnly(Path fresh) throws IOException {
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
    }
}
