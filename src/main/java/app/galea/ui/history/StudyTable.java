package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import app.galea.report.StudyCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** All sessions as one table, read one after the other. Stateless. */
final class StudyTable {

    private StudyTable() {}

    /** Writes the table and tells whether that worked. */
    static HistoryDesk.Request<Boolean> to(Path file) {
        return archive -> {
            StringBuilder table = new StringBuilder();
            try {
                table.append(StudyCsv.head());
                for (SessionEntry session : archive.store().list()) {
                    Optional<SessionRecord> record = archive.store().find(session.id());
                    if (record.isPresent()) {
                        StudyCsv.rows(table, entry(record.get()));
                    }
                }
                ReportFiles.write(file, table.toString().getBytes(StandardCharsets.UTF_8));
                return true;
            } catch (ReportException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory cannot fail", e);
            }
        };
    }

    private static StudyCsv.Entry entry(SessionRecord record) {
        return new StudyCsv.Entry(
                record.id().toString(),
                record.started().toString(),
                record.profile(),
                record.summary(),
                record.checkIn());
    }
}
