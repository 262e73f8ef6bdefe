package app.galea.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** A small file of lines {@code key=value} in the person's models folder. Confined to one thread. */
record ChoiceFile(Path path) {

    /** What stands in it, by key; nothing where it is not there. */
    Map<String, String> read() throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (!Files.isRegularFile(path)) {
            return entries;
        }
        for (String line : Files.readAllLines(path)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                entries.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return entries;
    }

    /** Writes it anew, so that it is always whole. */
    void write(Map<String, String> entries) throws InferenceException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(entries)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = Files.writeString(path.resolveSibling(path.getFileName() + ".new"), lines);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new InferenceException(
                    "The choice cannot be kept in " + path + ". Check that the folder can be written to.", unwritable);
        }
    }
}
