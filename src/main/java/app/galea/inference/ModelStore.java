package app.galea.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds networks in the program's models folder or in the user's, and hands out none whose size and SHA-256 are not the
 * catalog's. Confined to one thread.
 *
 * <p>The person's choice per role is a line {@code role=id} in {@code chosen.txt} of the user's models folder.
 */
public final class ModelStore {

    private final Path programModels;
    private final Path userModels;
    private final ModelCatalog catalog;
    private final RunSettings run;

    /**
     * @param programModels the program's own models folder, which holds the catalog
     * @param userModels the folder in the user's home for optional networks; need not exist
     */
    public ModelStore(Path programModels, Path userModels) throws InferenceException {
        this(programModels, userModels, ModelCatalog.read(programModels), RunSettings.DEFAULT);
    }

    private ModelStore(Path programModels, Path userModels, ModelCatalog catalog, RunSettings run) {
        this.programModels = programModels;
        this.userModels = userModels;
        this.catalog = catalog;
        this.run = run;
    }

    /** The same networks, run in this way. */
    public ModelStore running(RunSettings other) {
        return new ModelStore(programModels, userModels, catalog, other);
    }

    public ModelCatalog catalog() {
        return catalog;
    }

    /** Every network of the catalog with its state; each present file is read and hashed. */
    public List<ModelState> list() throws InferenceException {
        List<ModelState> states = new ArrayList<>();
        for (ModelFile model : catalog.models()) {
            states.add(verify(model.id()));
        }
        return List.copyOf(states);
    }

    /** One network's state; what is wrong with its file is in the state, not thrown. */
    public ModelState verify(String id) throws InferenceException {
        ModelFile model = known(id);
        // an optional network is used where it was fetched, and missed by nobody else
        boolean chosen = chosen(model.role()).id().equals(id) && (!model.isOptional() || isHere(model));
        try {
            return new ModelState(model, read(model).path(), chosen, "");
        } catch (InferenceException wrong) {
            return new ModelState(model, place(model), chosen, String.valueOf(wrong.getMessage()));
        }
    }

    /** The network used for a role: the person's choice, else the catalog's default. */
    public ModelFile chosen(String role) throws InferenceException {
        String id = choices().get(role);
        if (id != null) {
            return known(id);
        }
        return catalog.defaultFor(role)
                .orElseThrow(() -> new InferenceException(
                        "The list of networks holds none for '" + role + "'. " + Remedy.REINSTALL));
    }

    /** Makes a network the one used for its role from now on; a network that is not good is refused. */
    public void use(String id) throws InferenceException {
        ModelFile model = known(id);
        read(model);
        Map<String, String> choices = choices();
        choices.put(model.role(), id);
        choiceFile().write(choices);
    }

    /** Loads the network used for {@code role}, verified, with shapes as the contract says. */
    public OnnxModel open(String role, ModelContract contract) throws InferenceException {
        ModelFile model = asRun(chosen(role));
        if (!model.contract().equals(contract.name())) {
            throw new InferenceException("The network " + model.id() + " follows the contract " + model.contract()
                    + ", this program needs " + contract.name() + ". Choose another with 'galea models use'.");
        }
        return new OnnxModel(read(model), contract, run);
    }

    /** In 8 bits where that is how networks are run and there is such a variant. */
    private ModelFile asRun(ModelFile model) {
        return run.eightBits() ? catalog.variantOf(model).orElse(model) : model;
    }

    /**
     * As {@link #open}; empty where the catalog has no network for the role, or only one that is optional and was not
     * fetched.
     */
    public Optional<OnnxModel> openIfHere(String role, ModelContract contract) throws InferenceException {
        if (catalog.defaultFor(role).isEmpty()) {
            return Optional.empty();
        }
        ModelFile model = chosen(role);
        return model.isOptional() && !isHere(model) ? Optional.empty() : Optional.of(open(role, contract));
    }

    /** How to bring an optional network into the person's models folder. */
    public ModelFetch fetch(String id) throws InferenceException {
        ModelFile model = known(id);
        if (!model.isOptional()) {
            throw new InferenceException("The network " + id + " comes with the program; there is nothing to fetch.");
        }
        return new ModelFetch(model, userModels);
    }

    private boolean isHere(ModelFile model) {
        return Stream.of(programModels, userModels).anyMatch(folder -> Files.exists(folder.resolve(model.file())));
    }

    private ModelFile known(String id) throws InferenceException {
        return catalog.find(id)
                .orElseThrow(() -> new InferenceException("There is no network called '" + id + "'; known are "
                        + String.join(
                                ", ",
                                catalog.models().stream().map(ModelFile::id).toList())
                        + "."));
    }

    /** The file's verified content: from the program's folder, else from the user's. */
    private VerifiedModel read(ModelFile model) throws InferenceException {
        InferenceException first = null;
        for (Path folder : List.of(programModels, userModels)) {
            Path path = folder.resolve(model.file());
            if (Files.exists(path)) {
                try {
                    return VerifiedModel.read(model, path, userModels);
                } catch (InferenceException wrong) {
                    first = first == null ? wrong : first;
                }
            }
        }
        throw first != null
                ? first
                : new InferenceException(
                        "The network file " + place(model) + " is missing. " + Remedy.of(model, userModels));
    }

    private Path place(ModelFile model) {
        return (model.isOptional() ? userModels : programModels).resolve(model.file());
    }

    private ChoiceFile choiceFile() {
        return new ChoiceFile(userModels.resolve("chosen.txt"));
    }

    private Map<String, String> choices() throws InferenceException {
        try {
            return choiceFile().read();
        } catch (IOException unreadable) {
            throw new InferenceException(
                    "The choice of networks in " + choiceFile().path()
                            + " cannot be read. Delete the file to use the default.",
                    unreadable);
        }
    }
}
