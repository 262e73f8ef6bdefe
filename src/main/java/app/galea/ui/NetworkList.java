package app.galea.ui;

import java.util.List;
import java.util.function.Consumer;

/** The networks that may look at the pictures. */
public interface NetworkList {

    /**
     * A network of the catalog. Immutable.
     *
     * @param inUse whether it is the one used now
     * @param problem what is wrong with its file and what to do; empty when it can be used
     */
    record Network(String id, String version, String licence, long bytes, boolean inUse, String problem) {

        public boolean isGood() {
            return problem.isEmpty();
        }
    }

    /** Looks at every network's file; the answer comes once, on the JavaFX thread. */
    void find(Consumer<List<Network>> answer);

    /** Uses a network from the next session on; {@code answer} is empty, or the sentence why not. */
    void use(String id, Consumer<String> answer);
}
