package app.galea.history;

import app.galea.history.HistoryException.Kind;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A backup being written: one file with a consistent snapshot of the database, all recordings, and a list with the
 * SHA-256 of each, so that damage is noticed before anything is brought back. It can be made while sessions are being
 * recorded; these are left out.
 */
public final class Backup {

    static final String FORMAT = "galea.backup/1";
    static final String LIST = "manifest.json";
    static final String DATABASE = "history.db";
    static final String SESSIONS = "sessions/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SqlHistory history;
    private final SessionFolders folders;

    public Backup(SqlHistory history, SessionFolders folders) {
        this.history = history;
        this.folders = folders;
    }

    /** Writes the backup; a file that is there already is replaced only when the new one is whole. */
    public void write(Path file, Instant now) throws HistoryException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path snapshot = target.resolveSibling(target.getFileName() + ".db.part");
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(snapshot);
            history.database().read(handle -> handle.execute("VACUUM INTO ?", snapshot.toString()));
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                writeAll(zip, snapshot, now);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new HistoryException(
                    Kind.UNREACHABLE, "The backup " + file + " cannot be written; choose another place.", e);
        } finally {
            removeQuietly(part);
            removeQuietly(snapshot);
        }
    }

    private void writeAll(ZipOutputStream zip, Path snapshot, Instant now) throws IOException {
        ObjectNode list = JSON.createObjectNode();
        list.put("format", FORMAT);
        list.put("created", now.toString());
        ObjectNode sums = list.putObject("sha256");
        sums.put(DATABASE, copy(zip, DATABASE, snapshot));
        for (Path recording : recordings()) {
            String place = folders.sessions().relativize(recording).toString();
            String name = SESSIONS + place.replace('\\', '/');
            sums.put(name, copy(zip, name, recording));
        }
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list));
        zip.closeEntry();
    }

    private List<Path> recordings() throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folders.sessions())) {
            return files;
        }
        try (Stream<Path> all = Files.list(folders.sessions())) {
            for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
                if (!folders.isBeingRecorded(folder.getFileName().toString())) {
                    try (Stream<Path> inside = Files.list(folder)) {
                        inside.filter(file -> file.toString().endsWith(".json")
                                        || file.toString().endsWith(".jsonl"))
                                .sorted()
                                .forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    private static String copy(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream sum = new DigestOutputStream(zip, Checksum.sha256());
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo((OutputStream) sum);
        }
        zip.closeEntry();
        return Checksum.text(sum.getMessageDigest());
    }

    private static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // an unfinished file left behind hinders nothing
            assert e != null;
        }
    }
}
