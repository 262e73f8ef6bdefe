package app.galea.cli;

import app.galea.report.ReportException;
import app.galea.report.ReportFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options every command has. */
final class CommonOptions {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "pl", "es");

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write the answer as JSON to FILE, or as the only thing to standard output with -.")
    private String json = "";

    @Option(names = "--quiet", description = "Say nothing along the way.")
    private boolean quiet;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en, de, pl or es; else the system's.")
    private String language = "";

    boolean wantsJson() {
        return !json.isEmpty();
    }

    /** Prepares the terminal for what was asked. */
    void apply(Terminal terminal) {
        if ("-".equals(json)) {
            terminal.reserveOutForJson();
        }
        if (quiet) {
            terminal.beQuiet();
        }
    }

    /** Writes the JSON document where it was asked for; does nothing where it was not. */
    void write(String document, Terminal terminal) throws CommandException {
        if ("-".equals(json)) {
            terminal.json(document);
        } else if (wantsJson()) {
            writeFile(Path.of(json), document);
        }
    }

    /** Writes a file that is whole or not there. */
    static void writeFile(Path file, String document) throws CommandException {
        try {
            ReportFiles.write(file, document.getBytes(StandardCharsets.UTF_8));
        } catch (ReportException e) {
            throw new CommandException(ExitCode.UNEXPECTED, e.sentence(), e);
        }
    }

    /** Makes the folder a file is to lie in, where it is not there yet. */
    static void makeFolderOf(Path file) throws CommandException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.UNEXPECTED, "cannot make the folder " + folder + "; choose one you may write to.", e);
        }
    }

    /** The language to speak: as asked, else the system's where we speak it, else English. */
    Locale locale() throws CommandException {
        String asked = askedLanguage();
        String system = Locale.getDefault().getLanguage();
        return Locale.forLanguageTag(!asked.isEmpty() ? asked : LANGUAGES.contains(system) ? system : "en");
    }

    /** The language asked for, or empty: what speaks then is for whoever has settings to say. */
    String askedLanguage() throws CommandException {
        String tag = language.toLowerCase(Locale.ROOT).split("[-_.]", 2)[0];
        if (!tag.isEmpty() && !LANGUAGES.contains(tag)) {
            throw new CommandException(
                    ExitCode.USAGE, "there is no language '" + language + "'; there are en, de, pl and es.");
        }
        return tag;
    }
}
