package app.galea.routine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schema of routine files ({@code assets/routines/routine.schema.json}, draft 2020-12; the build puts a copy
 * beside this class). Immutable.
 */
final class RoutineSchema {

    private static final String RESOURCE = "routine.schema.json";

    private final JsonSchema schema;
    private final SchemaComplaint complaint;

    private RoutineSchema(JsonNode source) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source, config);
        complaint = new SchemaComplaint(source);
    }

    /** The one there is: reading it takes far longer than checking a file. */
    static RoutineSchema load() {
        return Once.READ;
    }

    /** The class loader runs this once, whoever comes first. */
    private static final class Once {
        private static final RoutineSchema READ = read();
    }

    private static RoutineSchema read() {
        try (InputStream in = Objects.requireNonNull(
                RoutineSchema.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing beside the class")) {
            return new RoutineSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " beside the class cannot be read", e);
        }
    }

    /** Every way in which a tree departs from the schema, in the order of lines. */
    List<RoutineProblem> check(String file, YamlTree tree) {
        return schema.validate(tree.root()).stream()
                .map(message -> new RoutineProblem(file, line(tree, message), complaint.plain(message)))
                .sorted(Comparator.comparingInt(RoutineProblem::line).thenComparing(RoutineProblem::reason))
                .distinct()
                .toList();
    }

    private static int line(YamlTree tree, ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        boolean aboutAKey = "additionalProperties".equals(message.getType()) && message.getProperty() != null;
        return tree.line(aboutAKey ? YamlTree.child(at, message.getProperty()) : at);
    }
}
