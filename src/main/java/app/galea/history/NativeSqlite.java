package app.galea.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native library of SQLite, unpacked once into a folder of the person's own. By itself the driver unpacks it at every
 * start into the temporary folder, where everybody may read it and a killed program leaves it behind.
 */
final class NativeSqlite {

    /** The driver's own words for where its library lies. */
    static final String FOLDER = "org.sqlite.lib.path";

    static final String NAME = "org.sqlite.lib.name";

    private static final Logger LOG = LoggerFactory.getLogger(NativeSqlite.class);

    private NativeSqlite() {}

    /** Before the first database is opened; does nothing where no folder is named. Any thread, any number of times. */
    static void prepare() {
        Once.DONE.run();
    }

    /** The class loader runs this once, whoever comes first. */
    private static final class Once {
        private static final Runnable DONE = prepareOnce();

        private static Runnable prepareOnce() {
            String own = System.getProperty(SqlHistory.NATIVE_FOLDER, "");
            if (!own.isEmpty() && System.getProperty(FOLDER, "").isEmpty()) {
                unpack(Path.of(own)).ifPresent(library -> {
                    System.setProperty(NAME, String.valueOf(library.getFileName()));
                    System.setProperty(FOLDER, String.valueOf(library.getParent()));
                });
            }
            return () -> {};
        }
    }

    /** The library in that folder, made where it is not there whole; empty where that cannot be: the driver will try. */
    static Optional<Path> unpack(Path own) {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream packed = LibraryLoaderUtil.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (packed == null) {
                return Optional.empty();
            }
            byte[] library = packed.readAllBytes();
            Path folder = own.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
            Path file = folder.resolve(name);
            if (Files.exists(file) && Files.size(file) == library.length) {
                return Optional.of(file);
            }
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, name, ".part");
            try {
                Files.write(fresh, library);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Optional.of(file);
        } catch (IOException full) {
            LOG.warn("SQLite cannot be unpacked into {}", own, full);
            return Optional.empty();
        }
    }
}
