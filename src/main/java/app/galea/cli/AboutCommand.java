package app.galea.cli;

import app.galea.cli.Components.Component;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galea about}: version, what it is made of, and under which licences. */
@Command(
        name = "about",
        description = "Version, the libraries it is made of, and their licences.",
        mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    AboutCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        Path licences = parts.folders().program().resolve("assets").resolve("licences");
        List<Map<String, Object>> libraries = libraries(licences);
        if (options.wantsJson()) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("version", Version.number());
            page.put("licences", licences.toString());
            page.put("libraries", libraries);
            options.write(Json.text(page), terminal);
            return ExitCode.FINE.code();
        }
        terminal.answer(
                "Galea " + Version.number() + ", a coach for scalp massage. A wellness aid, not a medical device.");
        terminal.answer("Pictures never leave this machine and are not kept.");
        for (Map<String, Object> library : libraries) {
            terminal.answer(
                    "%-30s %-14s %s".formatted(library.get("name"), library.get("version"), library.get("licence")));
        }
        terminal.answer("The licences' texts: " + licences);
        return ExitCode.FINE.code();
    }

    private static List<Map<String, Object>> libraries(Path licences) throws CommandException {
        try {
            List<String> jars = jars();
            return Components.read(licences.resolve("components.tsv")).all().stream()
                    .map(component -> entry(component, jars))
                    .toList();
        } catch (IOException unreadable) {
            throw new CommandException(
                    ExitCode.INPUT, "the list of libraries in " + licences + " is missing; install Galea again.");
        }
    }

    private static Map<String, Object> entry(Component component, List<String> jars) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", component.name());
        entry.put("version", Components.version(component, jars));
        entry.put("licence", component.licence());
        entry.put("home", component.home());
        return entry;
    }

    /** The names of the jars we run on; a built program's own jar names them, those it takes apart included. */
    private static List<String> jars() throws IOException {
        Stream<String> path =
                Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator));
        List<String> names =
                path.map(entry -> String.valueOf(Path.of(entry).getFileName())).toList();
        try (InputStream in = AboutCommand.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String own = in == null ? "" : classPath(new Manifest(in));
            return Stream.concat(names.stream(), Stream.of(own.split(" "))).toList();
        }
    }

    private static String classPath(Manifest manifest) {
        String entries = manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        return entries == null ? "" : entries;
    }
}
