package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.history.BackupReader.Imported;
import app.galea.history.HistoryException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final SessionRecord ONE = MadeSession.of(1, 8);
    private static final SessionRecord TWO = MadeSession.of(2, 8);

    @TempDir
    private Path folder;

    private Home here;
    private Path file;

    /** One machine. */
    private record Home(Path path, SqlHistory history, SessionFolders folders) {

        static Home at(Path path) throws HistoryException {
            return new Home(
                    path, SqlHistory.open(path.resolve("history.db")), new SessionFolders(path.resolve("sessions")));
        }

        void keep(SessionRecord record, String recording) throws HistoryException, IOException {
            history.save(record);
            Path trace = folders.trace(record.folder());
            Files.createDirectories(trace.getParent());
            Files.writeString(trace, recording);
        }

        void back(Path to) throws HistoryException {
            new Backup(history, folders).write(to, NOW);
        }
    }

    @BeforeEach
    void home() throws HistoryException, IOException {
        here = Home.at(folder.resolve("here"));
        here.keep(ONE, "recording one");
        file = folder.resolve("galea.backup");
        here.back(file);
    }

    @Test
    void bringsBackWhatWasThere() throws HistoryException, IOException {
        here.keep(TWO, "recording two");
        here.history().delete(List.of(ONE.id()), NOW);
        Path aside;
        try (BackupReader backup = BackupReader.open(file, here.path())) {
            aside = backup.restore(here.path(), NOW);
        }
        Home again = Home.at(here.path());
        assertThat(again.history().list()).containsExactly(SessionEntry.of(ONE));
        assertThat(again.folders().trace(ONE.folder())).hasContent("recording one");
        assertThat(again.folders().trace(TWO.folder())).doesNotExist();
        assertThat(aside.resolve("sessions").resolve(TWO.folder()).resolve(SessionFolders.TRACE))
                .hasContent("recording two");
        try (var left = Files.list(here.path())) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("backup-"));
        }
    }

    @Test
    void anotherMachinesSessionsComeOnce() throws HistoryException, IOException {
        Home other = Home.at(folder.resolve("other"));
        other.keep(TWO, "recording two");
        other.history().save(ONE.at(NOW).withFolder(""));
        other.back(folder.resolve("other.backup"));
        // both machines have a folder of this name, with different recordings
        here.keep(TWO.at(NOW.plusSeconds(1)), "another recording two");
        Imported first = bringIn(folder.resolve("other.backup"));
        assertThat(first).isEqualTo(new Imported(2, 0));
        assertThat(bringIn(folder.resolve("other.backup"))).isEqualTo(new Imported(0, 2));
        assertThat(here.history().list()).hasSize(4);
        assertThat(here.folders().trace(TWO.folder())).hasContent("another recording two");
        String brought = here.history().find(TWO.id()).orElseThrow().folder();
        assertThat(here.folders().trace(brought)).hasContent("recording two");
        assertThat(bringIn(file)).isEqualTo(new Imported(0, 1));
    }

    private Imported bringIn(Path backup) throws HistoryException {
        try (BackupReader reader = BackupReader.open(backup, here.path())) {
            return reader.importInto(here.history(), here.folders());
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 200; at < whole.length; at += whole.length / 9) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Path bad = Files.write(folder.resolve("bad.backup"), damaged);
            assertThatThrownBy(() -> {
                        try (BackupReader reader = BackupReader.open(bad, folder.resolve("new"))) {
                            reader.restore(folder.resolve("new"), NOW);
                        }
                    })
                    .as("byte %s of %s", at, whole.length)
                    .isInstanceOfSatisfying(
                            HistoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BROKEN));
            try (var left = Files.list(folder.resolve("new"))) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        Path evil = folder.resolve("evil.backup");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            zip.putNextEntry(new ZipEntry("sessions/../../x.json"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(Backup.LIST));
            zip.write("{\"format\":\"galea.backup/1\",\"sha256\":{\"sessions/../../x.json\":\"00\"}}"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThatThrownBy(() -> BackupReader.open(evil, here.path())).isInstanceOf(HistoryException.class);
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void aSessionBeingRecordedIsLeftOut() throws HistoryException, IOException {
        Files.createDirectories(here.path().resolve("sessions/running"));
        Files.writeString(here.folders().trace("running"), "half a");
        FileGuard guard = here.folders().guard("running").orElseThrow();
        here.back(file);
        guard.close();
        try (BackupReader reader = BackupReader.open(file, folder.resolve("new"))) {
            reader.restore(folder.resolve("new"), NOW);
        }
        assertThat(folder.resolve("new/sessions/running")).doesNotExist();
        assertThat(folder.resolve("new/sessions").resolve(ONE.folder())).isDirectory();
    }
}
