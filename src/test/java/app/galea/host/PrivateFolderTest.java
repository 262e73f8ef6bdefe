package app.galea.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        assumePermissions();
        Path parent = folder.resolve("a");
        Path fresh = parent.resolve("b");
        PrivateFolder.make(fresh);
        assertThat(permissions(fresh)).isEqualTo("rwx------");
        assertThat(permissions(parent)).isNotEqualTo("rwx------");
    }

    @Test
    void isClosedWhenItStoodOpen() throws IOException {
        assumePermissions();
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFolder.make(open);
        assertThat(permissions(open)).isEqualTo("rwx------");
    }

    @Test
    void aFileInItsPlaceIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> PrivateFolder.make(file)).isInstanceOf(IOException.class);
    }

    private static void assumePermissions() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this file system knows no permissions");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
