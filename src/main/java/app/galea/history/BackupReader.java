package app.galea.history;

import app.galea.history.HistoryException.Kind;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup being brought back: checked altogether first, so that a damaged one changes nothing. Closing removes what was
 * unpacked.
 */
public final class BackupReader implements AutoCloseable {

    /** The only names a backup holds; nothing in it can be written anywhere else. */
    private static final Pattern NAME = Pattern.compile("history\\.db|sessions/[A-Za-z0-9_-]+/[a-z]+\\.jsonl?");

    private static final String BEFORE = "before-restore-";

    private final Path unpacked;

    private BackupReader(Path unpacked) {
        this.unpacked = unpacked;
    }

    /**
     * Unpacks and checks a backup.
     *
     * @param home the person's folder, on whose disk it is unpacked
     */
    public static BackupReader open(Path file, Path home) throws HistoryException {
        try {
            Files.createDirectories(home);
            BackupReader reader = new BackupReader(Files.createTempDirectory(home, "backup-"));
            boolean whole = false;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                reader.unpack(zip, file);
                whole = true;
            } finally {
                if (!whole) {
                    reader.close();
                }
            }
            return reader;
        } catch (IOException e) {
            throw new HistoryException(
                    Kind.BROKEN, file + " cannot be read as a backup of Galea; nothing was changed.", e);
        }
    }

    private void unpack(ZipFile zip, Path file) throws IOException, HistoryException {
        JsonNode list = list(zip, file);
        JsonNode sums = list.path("sha256");
        for (Map.Entry<String, JsonNode> entry : sums.properties()) {
            String name = entry.getKey();
            ZipEntry packed = zip.getEntry(name);
            if (packed == null || !NAME.matcher(name).matches()) {
                throw damaged(file, name);
            }
            Path target = unpacked.resolve(name);
            Files.createDirectories(target.getParent());
            try (InputStream in = zip.getInputStream(packed);
                    DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(target), Checksum.sha256())) {
                in.transferTo((OutputStream) out);
                if (!Checksum.text(out.getMessageDigest())
                        .equals(entry.getValue().asText())) {
                    throw damaged(file, name);
                }
            }
        }
        if (!Files.exists(unpacked.resolve(Backup.DATABASE))) {
            throw damaged(file, Backup.DATABASE);
        }
    }

    private static JsonNode list(ZipFile zip, Path file) throws IOException, HistoryException {
        ZipEntry entry = zip.getEntry(Backup.LIST);
        if (entry == null) {
            throw new HistoryException(Kind.BROKEN, file + " is no backup of Galea; nothing was changed.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            JsonNode list = new ObjectMapper().readTree(in);
            String format = list.path("format").asText();
            if (!format.equals(Backup.FORMAT)) {
                throw new HistoryException(
                        Kind.NEWER,
                        file + " has the format " + format + ", this program reads " + Backup.FORMAT
                                + "; use the version that wrote it.");
            }
            return list;
        } catch (JacksonException e) {
            throw damaged(file, Backup.LIST);
        }
    }

    private static HistoryException damaged(Path file, String part) {
        return new HistoryException(
                Kind.BROKEN, "The backup " + file + " is damaged (" + part + "); nothing was changed.");
    }

    /**
     * Puts the backup in the place of everything that is there. What was there is kept beside it.
     *
     * @param home the person's folder; no program may be using it
     * @return where that was moved to
     */
    public Path restore(Path home, Instant now) throws HistoryException {
        // the backup's database must be one this program can use, before anything is moved
        SqlHistory.open(unpacked.resolve(Backup.DATABASE)).folders();
        Path aside = home.resolve(BEFORE + now.toEpochMilli());
        try {
            Files.createDirectories(aside);
            for (String name : List.of("history.db", "history.db-wal", "history.db-shm", "sessions")) {
                if (Files.exists(home.resolve(name))) {
                    Files.move(home.resolve(name), aside.resolve(name));
                }
            }
            for (String name : List.of("history.db", "history.db-wal", "sessions")) {
                if (Files.exists(unpacked.resolve(name))) {
                    Files.move(unpacked.resolve(name), home.resolve(name));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new HistoryException(
                    Kind.UNREACHABLE,
                    "The backup could not be put in place; what was there before lies in " + aside + ".",
                    e);
        }
    }

    /** What an import did. Immutable. */
    public record Imported(int added, int known) {}

    /** Adds the sessions that are not here yet, with their recordings. */
    public Imported importInto(SqlHistory history, SessionFolders folders) throws HistoryException {
        SqlHistory other = SqlHistory.open(unpacked.resolve(Backup.DATABASE));
        int added = 0;
        int known = 0;
        for (String profile : other.profiles()) {
            for (SessionEntry entry : other.forProfile(profile).list()) {
                Optional<SessionRecord> record = other.find(entry.id());
                if (record.isPresent() && !history.knows(entry.id())) {
                    String folder = copyRecording(entry.folder(), folders);
                    history.save(record.get().withFolder(folder));
                    added++;
                } else {
                    known++;
                }
            }
        }
        return new Imported(added, known);
    }

    /** The folder's name here; empty where the backup has no such recording. */
    private String copyRecording(String folder, SessionFolders folders) throws HistoryException {
        Path from = unpacked.resolve(Backup.SESSIONS).resolve(folder);
        if (folder.isEmpty() || !Files.isDirectory(from)) {
            return "";
        }
        String name = folder;
        for (int i = 2; Files.exists(folders.sessions().resolve(name)); i++) {
            name = folder + "-" + i;
        }
        try {
            Files.createDirectories(folders.sessions());
            Files.move(from, folders.sessions().resolve(name));
            return name;
        } catch (IOException e) {
            throw new HistoryException(Kind.UNREACHABLE, "The recordings cannot be copied here; make room.", e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(unpacked)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // what is left behind hinders nothing
            assert e != null;
        }
    }
}
