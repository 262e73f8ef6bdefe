package app.galea.capture;

import app.galea.concurrent.Published;
import java.util.ArrayList;
import java.util.List;

/** Sentences about what could not be read; written by the reading thread, read by any. */
final class Troubles {

    /** A folder of broken pictures must not fill the memory with complaints. */
    private static final int MOST = 1000;

    private final Published<List<String>> sentences = new Published<>(List.of());

    void add(String sentence) {
        if (sentences.get().size() < MOST) {
            List<String> more = new ArrayList<>(sentences.get());
            more.add(sentence);
            sentences.set(List.copyOf(more));
        }
    }

    List<String> sentences() {
        return sentences.get();
    }
}
