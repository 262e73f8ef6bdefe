package app.galea.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Galea is made of besides its own code, from the list that lies with the licences' texts. Immutable. */
record Components(List<Component> all) {

    /** A jar's name: artifact, version, perhaps a platform. */
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*(?:-\\d[\\w.]*)*)(?:-[a-z][\\w-]*)?\\.jar");

    /**
     * One library.
     *
     * @param artifacts without version
     * @param licence as an SPDX expression
     */
    record Component(String name, List<String> artifacts, String licence, String home) {

        Component {
            artifacts = List.copyOf(artifacts);
        }
    }

    Components {
        all = List.copyOf(all);
    }

    /** @param list {@code components.tsv} */
    static Components read(Path list) throws IOException {
        List<Component> all = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns.length == 4) {
                all.add(new Component(columns[0], List.of(columns[1].split(" ")), columns[2], columns[3]));
            }
        }
        return new Components(all);
    }

    /** The library a jar belongs to. */
    Optional<Component> of(String jar) {
        Matcher name = JAR.matcher(jar);
        return name.matches()
                ? all.stream()
                        .filter(c -> c.artifacts().contains(name.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** The version of a library among these class path entries; empty where it came without a name. */
    static String version(Component component, List<String> jars) {
        for (String jar : jars) {
            Matcher name = JAR.matcher(jar);
            if (name.matches() && component.artifacts().contains(name.group(1))) {
                return name.group(2);
            }
        }
        return "";
    }
}
