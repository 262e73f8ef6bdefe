package app.galea.inference;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The networks the program knows, read from {@code models/catalog.json}. Immutable. */
public record ModelCatalog(
        @JsonProperty(required = true) String schema,
        @JsonProperty(required = true) List<ModelFile> models) {

    static final String SCHEMA = "galea.models/1";

    public ModelCatalog {
        models = List.copyOf(models);
        if (!schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("schema must be " + SCHEMA + ": " + schema);
        }
        Set<String> ids = new HashSet<>();
        for (ModelFile model : models) {
            if (!ids.add(model.id())) {
                throw new IllegalArgumentException("id stands twice: " + model.id());
            }
        }
    }

    /** Reads {@code catalog.json} in this models folder. */
    public static ModelCatalog read(Path modelsFolder) throws InferenceException {
        Path file = modelsFolder.resolve("catalog.json");
        if (!Files.isRegularFile(file)) {
            throw new InferenceException("The list of networks " + file + " is missing. " + Remedy.REINSTALL);
        }
        try {
            return JsonMapper.builder().build().readValue(file.toFile(), ModelCatalog.class);
        } catch (IOException unreadable) {
            throw new InferenceException(
                    "The list of networks " + file + " cannot be read. " + Remedy.REINSTALL, unreadable);
        }
    }

    public Optional<ModelFile> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** The 8-bit variant of a network, where there is one. */
    public Optional<ModelFile> variantOf(ModelFile model) {
        return models.stream()
                .filter(other -> other.variantOf().equals(model.id()))
                .findFirst();
    }

    /** The network used for a role unless the person chose another. */
    public Optional<ModelFile> defaultFor(String role) {
        return models.stream().filter(model -> model.role().equals(role)).findFirst();
    }
}
