package app.galea.cli;

import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import app.galea.report.ReportFormat;
import app.galea.report.SessionReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Option;

/** Where a session's report is written, if anywhere; all formats into a folder, one into a file. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "DIR|FILE",
            description =
                    "Write the report: into a folder as HTML, PDF, PNG, CSV and JSON, or to one file by its ending.")
    private Optional<Path> place = Optional.empty();

    /** Whether a report is asked for. */
    boolean isWanted() {
        return place.isPresent();
    }

    /** Whether one file is asked for, which can hold one session only. */
    boolean isOneFile() {
        return place.filter(path -> !Files.isDirectory(path))
                .flatMap(ReportOptions::format)
                .isPresent();
    }

    /**
     * Writes what was asked for and says so; what cannot be written is complained about in a sentence, and the rest is
     * written all the same.
     *
     * @param name of the files in a folder, without ending
     */
    ExitCode write(SessionReport report, String name, Terminal terminal) {
        return place.map(path -> isOneFile()
                        ? write(report, path, terminal)
                        : writeAll(report, path, name, terminal, EnumSet.allOf(ReportFormat.class), () -> false))
                .orElse(ExitCode.FINE);
    }

    /**
     * Writes what was asked for, else everything that is to be looked at into that folder.
     *
     * @param enough whether nothing is to be begun any more that nobody asked for
     */
    ExitCode writeOr(Path folder, SessionReport report, String name, Terminal terminal, BooleanSupplier enough) {
        Set<ReportFormat> looks = EnumSet.complementOf(EnumSet.of(ReportFormat.JSON));
        return place.isPresent()
                ? write(report, name, terminal)
                : writeAll(report, folder, "report", terminal, looks, enough);
    }

    private static ExitCode write(SessionReport report, Path file, Terminal terminal) {
        ReportFormat format = format(file).orElse(ReportFormat.HTML);
        return write(report, format, file, terminal) ? ExitCode.FINE : ExitCode.UNEXPECTED;
    }

    private static ExitCode writeAll(
            SessionReport report,
            Path folder,
            String name,
            Terminal terminal,
            Set<ReportFormat> formats,
            BooleanSupplier enough) {
        for (ReportFormat format : formats) {
            if (enough.getAsBoolean()) {
                return ExitCode.FINE;
            }
            String ending = format == ReportFormat.JSON ? ".summary.json" : "." + format.suffix();
            if (!write(report, format, folder.resolve(name + ending), terminal)) {
                // the same would be said of the next one
                return ExitCode.UNEXPECTED;
            }
        }
        return ExitCode.FINE;
    }

    private static boolean write(SessionReport report, ReportFormat format, Path file, Terminal terminal) {
        try {
            ReportFiles.write(report, format, file);
            terminal.say("written: " + file);
            return true;
        } catch (ReportException e) {
            terminal.complain(e.sentence());
            return false;
        }
    }

    private static Optional<ReportFormat> format(Path file) {
        return ReportFormat.ofName(String.valueOf(file.getFileName()));
    }
}
