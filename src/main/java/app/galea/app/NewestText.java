package app.galea.app;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the newest of a text in a file, whole or not at all, on a thread of its own. */
final class NewestText implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(NewestText.class);

    private final Path file;
    private final Consumer<Path> refused;
    private final Latest<String> newest = Latest.ofValues();

    /** @param refused told on the keeper's thread when the file cannot be written */
    NewestText(Path file, Consumer<Path> refused) {
        this.file = file;
        this.refused = refused;
    }

    /** Keeps this text, soon; from any thread. */
    void keep(String text) {
        newest.put(text);
    }

    /** What was given so far is written, then the worker ends. */
    void finish() {
        newest.finish();
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<String> text = newest.take();
        text.ifPresent(this::write);
        return text.isPresent();
    }

    private void write(String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".notes", ".tmp");
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("not kept: {}", file, e);
            refused.accept(file);
        }
    }
}
