package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final Path LICENCES = Path.of("assets/licences");

    /** Libraries the tests alone need. */
    private static final String TESTS_ONLY =
            "(junit|assertj|archunit|testfx|opentest4j|apiguardian|byte-buddy|hamcrest|surefire|osgi|org\\.osgi).*";

    @Test
    void everyLibraryWeShipIsListedWithItsLicence() throws IOException {
        Components components = Components.read(LICENCES.resolve("components.tsv"));
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .filter(jar -> !jar.matches(TESTS_ONLY))
                .toList();
        assertThat(jars).hasSizeGreaterThan(20);
        for (String jar : jars) {
            assertThat(components.of(jar)).as(jar).isPresent();
        }
        for (Components.Component component : components.all()) {
            assertThat(Components.version(component, jars)).as(component.name()).matches("\\d.*");
        }
    }

    @Test
    void librariesWithoutTheirNativesKeepNameAndVersion() throws IOException {
        Components components = Components.read(LICENCES.resolve("components.tsv"));
        String jar = "galea-opencv-4.9.0-0.jar";
        Components.Component openCv = components.of(jar).orElseThrow();
        assertThat(openCv.name()).isEqualTo("OpenCV");
        assertThat(Components.version(openCv, List.of(jar))).isEqualTo("4.9.0-0");
    }

    @Test
    void everyLicenceHasItsText() throws IOException {
        for (Components.Component component :
                Components.read(LICENCES.resolve("components.tsv")).all()) {
            for (String licence : component.licence().split(" (AND|WITH) ")) {
                String file = licence.replaceAll("-only$", "").replaceAll("^BSD-.*", "BSD") + ".txt";
                assertThat(LICENCES.resolve(file)).as(component.name()).isNotEmptyFile();
            }
        }
        assertThat(Files.exists(LICENCES.resolve("OFL-1.1.txt")))
                .as("the typeface's")
                .isTrue();
    }
}
