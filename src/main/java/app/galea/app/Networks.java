package app.galea.app;

import app.galea.cli.Folders;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelState;
import app.galea.inference.ModelStore;
import app.galea.ui.NetworkList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalog's networks, for the window. */
final class Networks implements NetworkList {

    private static final Logger LOG = LoggerFactory.getLogger(Networks.class);

    private final Folders folders;

    Networks(Folders folders) {
        this.folders = folders;
    }

    @Override
    public void find(Consumer<List<Network>> answer) {
        Errand.run("network list", () -> {
            List<Network> networks = list();
            return () -> answer.accept(networks);
        });
    }

    @Override
    public void use(String id, Consumer<String> answer) {
        Errand.run("network choice", () -> {
            String problem = choose(id);
            return () -> answer.accept(problem);
        });
    }

    private List<Network> list() {
        try {
            return store().list().stream()
                    // in how many bits a network runs is another question than which
                    .filter(state -> !state.model().isVariant())
                    .map(Networks::network)
                    .toList();
        } catch (InferenceException e) {
            LOG.warn("networks cannot be listed", e);
            return List.of();
        }
    }

    private String choose(String id) {
        try {
            store().use(id);
            return "";
        } catch (InferenceException e) {
            LOG.warn("network not chosen", e);
            return String.valueOf(e.getMessage());
        }
    }

    private ModelStore store() throws InferenceException {
        return new ModelStore(folders.models(), folders.userModels());
    }

    private static Network network(ModelState state) {
        return new Network(
                state.model().id(),
                state.model().version(),
                state.model().licence(),
                state.model().bytes(),
                state.chosen(),
                state.problem());
    }
}
