package app.galea.ui;

import app.galea.report.ReportFormat;
import app.galea.report.SessionReport;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes reports to files, elsewhere than on the JavaFX thread. */
public interface ReportSaver {

    /**
     * Writes a report; returns at once.
     *
     * @param answer told once, on the JavaFX thread, whether it worked
     */
    void save(SessionReport report, ReportFormat format, Path file, Consumer<Boolean> answer);
}
