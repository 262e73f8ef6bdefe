package app.galea.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of this program, parsed and checked, in a file that the next start maps instead of reading a hundred jars:
 * the start script names the file and uses it where it is there. Confined to the main thread.
 *
 * <p>Java passes over an archive that does not fit, without a word. So what it was made for stands beside it, and one
 * that is of no use any more is removed, for the next run to record anew.
 */
final class ClassArchive {

    /** System property: the file, as the start script has it. */
    static final String PROPERTY = "galea.archive";

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

    /** How long the end of a run may take until nothing waits to be compiled; after that, the next one tries again. */
    private static final double COMPILING_SECONDS = 20;

    private final Path file;
    private final Path label;

    ClassArchive(Path file) {
        this.file = file;
        this.label = file.resolveSibling(file.getFileName() + ".txt");
    }

    /** What an archive has to be made for, so as to fit: this Java and these jars, untouched. */
    static List<String> fitting(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            Stream<String> told = files.sorted().map(ClassArchive::told);
            return Stream.concat(Stream.of(System.getProperty("java.vm.version", "")), told)
                    .toList();
        }
    }

    private static String told(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException gone) {
            return jar + " unreadable";
        }
    }

    /**
     * Makes it, or removes one that does not fit, at the end of a run that has loaded what coaching needs.
     *
     * @param jars the program's
     * @param windowed whether a window was open: without one, half of the classes were not needed
     */
    void refresh(Path jars, boolean windowed) {
        try {
            List<String> fitting = fitting(jars);
            if (!Files.exists(file)) {
                record(fitting, windowed);
            } else if (!isGood(fitting, windowed)) {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            LOG.info("the next start will be no faster", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGood(List<String> fitting, boolean windowed) throws IOException {
        List<String> made = Files.exists(label) ? Files.readAllLines(label) : List.of();
        return !made.isEmpty()
                && made.subList(1, made.size()).equals(fitting)
                && (!windowed || made.get(0).equals(line(true)));
    }

    private static String line(boolean windowed) {
        return windowed ? "with the window's classes" : "without the window's classes";
    }

    private void record(List<String> fitting, boolean windowed) throws IOException, JMException, InterruptedException {
        // Java 17 archives that a method waits to be compiled, and then never compiles it again: the busiest, for ever
        if (!CompileQueue.awaitEmpty(COMPILING_SECONDS)) {
            LOG.info("too busy to keep classes for the next start");
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // half an archive must never be found under its name
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        dump(fresh);
        if (Files.exists(fresh)) {
            Files.write(
                    label,
                    Stream.concat(Stream.of(line(windowed)), fitting.stream()).toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            removeOthers();
        }
    }

    private static void dump(Path fresh) throws JMException {
        PrintStream out = System.out;
        try {
            // Java says where it wrote, into what may be somebody's JSON
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", fresh.toString()}},
                            new String[] {String[].class.getName()});
        } finally {
            System.setOut(out);
        }
    }

    /** Archives of earlier versions: each is 30 MB, and none is used again. */
    private void removeOthers() throws IOException {
        List<Path> outdated;
        try (Stream<Path> siblings = Files.list(file.toAbsolutePath().getParent())) {
            outdated = siblings.filter(this::isOutdated).toList();
        }
        for (Path path : outdated) {
            Files.delete(path);
        }
    }

    private boolean isOutdated(Path sibling) {
        String name = sibling.getFileName().toString();
        String own = file.getFileName().toString();
        return name.startsWith("classes-") && name.contains(".jsa") && !name.startsWith(own);
    }
}
