package app.galea.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that nobody but its owner may look into, whatever the files in it allow. */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes it, with the folders above it as usual, and closes it to others, also when it is there already. Where the file
     * system knows no permissions (Windows, where a profile is private anyway) it is only made.
     *
     * @throws IOException when it cannot be made or is somebody else's
     */
    public static void make(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        boolean closable = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        // closed from its first moment on
        Files.createDirectories(
                folder,
                closable
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                        : new FileAttribute<?>[0]);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null
                && !Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }
}
