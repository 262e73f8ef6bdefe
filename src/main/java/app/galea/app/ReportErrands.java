package app.galea.app;

import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import app.galea.report.ReportFormat;
import app.galea.report.SessionReport;
import app.galea.ui.ReportSaver;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes reports for the window, each on a thread of its own. */
final class ReportErrands implements ReportSaver {

    private static final Logger LOG = LoggerFactory.getLogger(ReportErrands.class);

    @Override
    public void save(SessionReport report, ReportFormat format, Path file, Consumer<Boolean> answer) {
        Errand.run("report", () -> {
            boolean written = isWritten(report, format, file);
            return () -> answer.accept(written);
        });
    }

    private static boolean isWritten(SessionReport report, ReportFormat format, Path file) {
        try {
            ReportFiles.write(report, format, file);
            return true;
        } catch (ReportException e) {
            LOG.warn("a report was not written", e);
            return false;
        }
    }
}
