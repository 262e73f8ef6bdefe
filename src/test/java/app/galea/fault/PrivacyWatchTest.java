package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session while the system itself notes what the program opens (strace, native libraries included): no picture is
 * written, no connection is opened, what is kept is its owner's alone.
 */
@Tag("fault")
class PrivacyWatchTest {

    private static final Pattern WRITTEN = Pattern.compile(
            "open(?:at)?\\((?:[^,\"]*, )?\"([^\"]+)\", [A-Z_|]*(?:O_WRONLY|O_RDWR|O_CREAT)[^)]*\\) += \\d");

    /** A file or folder made: the call, its path, its mode. */
    private static final Pattern MADE = Pattern.compile(
            "(mkdir|open|creat)(?:at)?\\((?:[^,\"]*, )?\"([^\"]+)\",(?: [A-Z_|]*,)? (0[0-7]{3})\\) += \\d");

    /** Calls that would reach another machine, or let one in. */
    private static final Pattern TO_THE_NETWORK =
            Pattern.compile("^\\d+ +(connect|bind|listen|accept4?|send\\w*|recv\\w*)\\(.*AF_INET");

    /** The system's own pipes and switches, no storage. */
    private static final Pattern NO_STORAGE = Pattern.compile("/(dev|proc|sys)/.*");

    /** Drawn from the figures. */
    private static final Path SCALP_MAP = Path.of("report.png");

    @TempDir
    private Path folder;

    private Path home;
    private Path trace;

    @BeforeEach
    void prepare() throws IOException, InterruptedException {
        assumeTrue(canWatch(), "strace is not there or not allowed here: nothing was watched");
        home = Files.createDirectories(folder.resolve("home"));
        trace = folder.resolve("strace.txt");
    }

    @Test
    void aSessionWritesNoPictureAndOpensNoConnection() throws Exception {
        assertThat(watched("demo", "--fast")).isZero();
        List<String> calls = whole(Files.readAllLines(trace, StandardCharsets.ISO_8859_1));
        assertThat(calls).as("what was watched").hasSizeGreaterThan(50);
        // when it loads its network library, Java asks by three sockets what the system can do, and closes them
        assertThat(calls).filteredOn(call -> call.contains("AF_INET")).hasSizeLessThanOrEqualTo(3);
        assertThat(calls).filteredOn(TO_THE_NETWORK.asPredicate()).isEmpty();
        assertThat(written(calls)).isNotEmpty().allMatch(file -> file.startsWith(folder.toString()));
        assertThat(pictures()).allMatch(file -> file.endsWith(SCALP_MAP));
        assertThat(openToOthers(calls)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("galea"))))
                .isEqualTo("rwx------");
    }

    /** The watch would notice: here the person asks for a picture. */
    @Test
    void aPictureIsWrittenOnlyWhereThePersonAsksForOne() throws Exception {
        Path photo = Path.of("src/test/resources/frames/demo-0120.jpg").toAbsolutePath();
        assertThat(watched(
                        "look",
                        photo.toString(),
                        "--draw",
                        home.resolve("drawn").toString()))
                .isZero();
        assertThat(pictures()).isNotEmpty().allMatch(file -> file.startsWith(home.resolve("drawn")));
    }

    private static boolean canWatch() throws IOException, InterruptedException {
        try {
            Process probe = new ProcessBuilder("strace", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private int watched(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "--seccomp-bpf",
                "-s",
                "512",
                "-e",
                "trace=network,open,openat,creat,mkdir,mkdirat"));
        command.addAll(List.of("-o", trace.toString()));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        command.addAll(ChildProgram.galea(
                List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home), words));
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        program.environment().put("HOME", home.toString());
        program.environment().put("GALEA_HOME", home.resolve("galea").toString());
        program.environment().remove("DISPLAY");
        Process running = program.start();
        try {
            assertThat(running.waitFor(180, TimeUnit.SECONDS))
                    .as("ended: " + Files.readString(folder.resolve("said.txt")))
                    .isTrue();
            return running.exitValue();
        } finally {
            running.destroyForcibly();
        }
    }

    private static List<String> written(List<String> calls) {
        return calls.stream()
                .map(WRITTEN::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .filter(file -> !NO_STORAGE.matcher(file).matches())
                .distinct()
                .toList();
    }

    /** Calls that another thread's came in between stand in two lines, each with the thread first. */
    private static List<String> whole(List<String> lines) {
        Map<String, String> begun = new HashMap<>();
        List<String> calls = new ArrayList<>();
        for (String line : lines) {
            String thread = line.substring(0, line.indexOf(' '));
            int cut = line.indexOf(" <unfinished ...>");
            int goesOn = line.indexOf(" resumed>");
            if (cut >= 0) {
                begun.put(thread, line.substring(0, cut));
            } else if (goesOn >= 0) {
                calls.add(begun.getOrDefault(thread, thread) + line.substring(goesOn + " resumed>".length()));
            } else {
                calls.add(line);
            }
        }
        return calls;
    }

    /** What is made outside the person's own folder so that others of this machine could read or replace it. */
    private List<String> openToOthers(List<String> calls) {
        List<String> closed = new ArrayList<>(List.of(home.resolve("galea") + "/"));
        List<String> open = new ArrayList<>();
        for (String call : calls) {
            Matcher made = MADE.matcher(call);
            if (!made.find() || NO_STORAGE.matcher(made.group(2)).matches()) {
                continue;
            }
            boolean mine = made.group(3).matches("0[67]00");
            if (mine && made.group(1).startsWith("mkdir")) {
                closed.add(made.group(2) + "/");
            }
            if (!mine && closed.stream().noneMatch(made.group(2)::startsWith)) {
                open.add(call);
            }
        }
        return open;
    }

    private List<Path> pictures() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] start = new byte[16];
            try (var in = Files.newInputStream(file)) {
                int length = in.readNBytes(start, 0, start.length);
                if (isPicture(new String(start, 0, length, StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** By what files begin with: JPEG, PNG, GIF, BMP, WebP, AVI, TIFF, MP4, Matroska, portable pixmaps. */
    private static boolean isPicture(String start) {
        return Stream.of(
                                "\u00ff\u00d8\u00ff",
                                "\u0089PNG",
                                "GIF8",
                                "BM",
                                "RIFF",
                                "II*",
                                "MM\0*",
                                "\u001aE\u00df\u00a3",
                                "P5",
                                "P6")
                        .anyMatch(start::startsWith)
                || start.startsWith("ftyp", 4);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
