package app.galea.inference;

import java.nio.file.Path;

/**
 * How one network of the catalog stands on this machine. Immutable.
 *
 * @param path where it was found, or where it would be put
 * @param chosen whether it is the one used for its role
 * @param problem the sentence that says what is wrong and what to do, empty when the file is good
 */
public record ModelState(ModelFile model, Path path, boolean chosen, String problem) {

    public boolean isGood() {
        return problem.isEmpty();
    }
}
