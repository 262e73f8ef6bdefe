package app.galea.inference;

import java.nio.file.Path;

/** How a person gets a network back, in words. */
final class Remedy {

    static final String REINSTALL = "Install the program again (or build it again) to get it back.";

    private Remedy() {}

    static String of(ModelFile model, Path userModels) {
        return model.isOptional()
                ? "Run 'galea models fetch " + model.id() + "' to get it."
                : "Install the program again (or build it again) to get it back, or copy a good "
                        + model.file()
                        + " into "
                        + userModels
                        + ".";
    }
}
