package app.galea.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house: order, neighbours, fences. A rule that must bend is changed here, with a decision page. */
class ArchitectureTest {

    private static final String ROOT = "app.galea";

    /** A package may import only names left of it; an ordered list cannot contain a cycle. */
    private static final List<String> ORDER = List.of(
            ("geometry time anatomy routine concurrent host inference capture observation pose track scalp motion coverage"
                            + " practice replay coach session history settings setup pipeline wording report sound ui cli app")
                    .split(" "));

    private static final String WORDS = "geometry time anatomy";

    /** Which of our packages each may import; those with {@code *} are bound by the order alone. */
    private static final Map<String, String> NEIGHBOURS = Map.ofEntries(
            Map.entry("geometry", ""),
            Map.entry("time", ""),
            Map.entry("anatomy", "geometry"),
            Map.entry("routine", "anatomy"),
            Map.entry("concurrent", "time"),
            Map.entry("host", ""),
            Map.entry("inference", ""),
            Map.entry("capture", "geometry time concurrent"),
            Map.entry("observation", WORDS),
            Map.entry("pose", "observation capture inference concurrent " + WORDS),
            Map.entry("track", "observation " + WORDS),
            Map.entry("scalp", "track observation " + WORDS),
            Map.entry("motion", "scalp routine " + WORDS),
            Map.entry("coverage", "scalp " + WORDS),
            Map.entry("practice", "observation scalp motion routine " + WORDS),
            Map.entry("replay", "observation " + WORDS),
            Map.entry("coach", "observation track scalp motion coverage routine " + WORDS),
            Map.entry("session", "coach track scalp motion coverage routine observation " + WORDS),
            Map.entry("history", "session coach coverage scalp routine " + WORDS),
            Map.entry("settings", WORDS),
            Map.entry("setup", "settings track observation " + WORDS),
            Map.entry(
                    "pipeline",
                    "observation track scalp motion coverage practice replay coach session history routine concurrent "
                            + WORDS),
            Map.entry("wording", "coach session coverage routine " + WORDS),
            Map.entry("report", "session coverage motion scalp coach history wording routine " + WORDS),
            Map.entry(
                    "sound",
                    "pipeline settings session coach motion scalp routine wording concurrent host anatomy time"),
            Map.entry(
                    "ui",
                    "pipeline session history settings routine coach coverage scalp observation practice wording report"
                            + " motion track host sound setup "
                            + WORDS),
            Map.entry(
                    "cli",
                    "pipeline session history settings routine coach coverage scalp observation practice wording report"
                            + " motion track replay capture inference pose concurrent host sound "
                            + WORDS),
            Map.entry("app", "*"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static List<String> packages() {
        return ORDER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyItsNeighbours(String name) {
        String allowed = Objects.requireNonNull(NEIGHBOURS.get(name), name + " is missing in the table of neighbours");
        List<String> left = ORDER.subList(0, ORDER.indexOf(name));
        List<String> neighbours = "*".equals(allowed)
                ? left
                : Arrays.stream(allowed.split(" ")).filter(n -> !n.isEmpty()).toList();
        assertThat(left).as("neighbours of %s must stand left of it", name).containsAll(neighbours);
        String[] forbidden = ORDER.stream()
                .filter(other -> !other.equals(name) && !neighbours.contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("the data path is the architecture: " + name + " may import only '" + allowed + "'")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheList() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : MAIN) {
            String rest = type.getPackageName().substring(ROOT.length());
            if (!rest.isEmpty()) {
                found.add(rest.substring(1).split("\\.")[0]);
            }
        }
        assertThat(ORDER).containsAll(found);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void nativeLibrariesStayBehindTheirFences() {
        fence("onnxruntime stays behind inference", "ai.onnxruntime..", "inference");
        fence("OpenCV is for pictures only", "org.opencv..", "capture", "pose", "cli", "app");
        fence("OpenCV is loaded in one place", "nu.pattern..", "capture");
        fence("FFmpeg narrows the platforms, so it stays behind capture", "org.bytedeco..", "capture");
        fence(
                "one JSON and YAML border per kind of file",
                "com.fasterxml..",
                "routine",
                "inference",
                "practice",
                "replay",
                "settings",
                "report",
                "history",
                "cli");
        fence("schemas are for routines", "com.networknt..", "routine");
        fence("commands are declared in one place", "picocli..", "cli", "app");
        fence("the database stays behind history", "java.sql..", "history");
        fence("the database's words stay behind history", "org.jdbi..", "history");
        fence("the database's driver stays behind history", "org.sqlite..", "history");
        fence("sound stays behind sound", "javax.sound..", "sound");
        fence("windows stay behind ui", "javafx..", "ui", "app");
        fence("only fetching a network reaches out", "java.net.http..", "inference");
        fence("AWT is only for headless drawing of reports", "java.awt..", "report");
    }

    @Test
    void threadsClocksAndFilesHaveTheirPlace() {
        noClasses()
                .that(resideInAnyPackage(everywhereBut("concurrent", "app")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Thread.class.getName())
                .orShould()
                .dependOnClassesThat(
                        resideInAPackage("java.util.concurrent").and(not(type(java.util.concurrent.Callable.class))))
                .because("what is done is kept apart from on which thread")
                .check(MAIN);
        noClasses()
                .that(resideInAnyPackage(everywhereBut("time")))
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("time is a parameter")
                .check(MAIN);
        noClasses()
                .that(resideInAnyPackage(everywhereBut(
                        "host",
                        "capture",
                        "inference",
                        "routine",
                        "replay",
                        "history",
                        "settings",
                        "report",
                        "cli",
                        "app")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Files.class.getName())
                .because("after the seam there are no files")
                .check(MAIN);
        noClasses()
                .that(resideInAnyPackage(everywhereBut("cli", "app")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only the command line prints")
                .check(MAIN);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
                .because("a name that says nothing hides a missing concept")
                .check(MAIN);
    }

    @Test
    void everyPackageIsIntroduced() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src/main/java/app/galea"))) {
            for (Path folder : tree.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked");
            }
        }
    }

    @Test
    void theSentenceIsTheSameEverywhere() throws IOException {
        List<String> inOrder = List.of(
                "capture",
                "pose",
                "observation",
                "track",
                "scalp",
                "motion",
                "coverage",
                "routine",
                "coach",
                "session",
                "ui");
        for (String file : List.of("README.md", "src/main/java/app/galea/package-info.java")) {
            String text =
                    Files.readString(Path.of(file)).replaceAll("[*\\s]+", " ").replaceAll("<b>|</b>", "");
            int start = text.indexOf("A frame is");
            assertThat(start).as("%s holds the sentence", file).isNotNegative();
            int at = start;
            for (String name : inOrder) {
                int next = text.indexOf(name, at);
                assertThat(next).as("%s names %s in data order", file, name).isGreaterThan(at);
                at = next;
            }
        }
    }

    private static void fence(String because, String library, String... allowed) {
        noClasses()
                .that(resideInAnyPackage(everywhereBut(allowed)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(because)
                .check(MAIN);
    }

    private static String[] everywhereBut(String... allowed) {
        return ORDER.stream()
                .filter(name -> !List.of(allowed).contains(name))
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
    }
}
