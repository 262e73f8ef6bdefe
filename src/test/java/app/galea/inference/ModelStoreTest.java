package app.galea.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

    private static final Path SHIPPED = Path.of("models");
    private static final String ID = "galea-body-v1";
    private static final ModelContract BODY = new ModelContract(
            "galea.body/1",
            List.of(new ModelContract.Tensor("image", List.of(1L, 3L, 192L, 192L))),
            List.of(
                    new ModelContract.Tensor("points", List.of(1L, 68L, 5L)),
                    new ModelContract.Tensor("tips", List.of(1L, 2L, 5L, 5L)),
                    new ModelContract.Tensor("global", List.of(1L, 11L))));

    @TempDir
    Path folder;

    private Path program;
    private Path user;
    private Path network;

    @BeforeEach
    void copyWhatIsShipped() throws IOException {
        program = Files.createDirectory(folder.resolve("program"));
        user = folder.resolve("home").resolve("models");
        Files.copy(SHIPPED.resolve("catalog.json"), program.resolve("catalog.json"));
        network = Files.copy(SHIPPED.resolve(ID + ".onnx"), program.resolve(ID + ".onnx"));
    }

    private ModelStore store() throws InferenceException {
        return new ModelStore(program, user);
    }

    @Test
    void everyNetworkThatComesWithTheProgramIsGood() throws Exception {
        List<ModelState> states = new ModelStore(SHIPPED, user).list();
        assertThat(states)
                .filteredOn(state -> !state.model().isOptional())
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state.problem()).isEmpty());
    }

    @Test
    void runsWhatItOpened() throws Exception {
        try (OnnxModel model = store().open("pose", BODY)) {
            model.run();
            float first = model.output(0).get(3);
            model.run();
            assertThat(first).isBetween(0f, 1f);
            assertThat(model.output(0).get(3)).as("same input, same output").isEqualTo(first);
            for (int i = 0; i < 3 * 192 * 192; i++) {
                model.input(0).asFloatBuffer().put(i, (i % 7) / 7f);
            }
            model.run();
            assertThat(model.output(0).get(3)).as("the run reads the input").isNotEqualTo(first);
        }
    }

    @Nested
    class RefusesWithASentence {

        @Test
        void aMissingFile() throws Exception {
            Files.delete(network);
            assertThatThrownBy(() -> store().open("pose", BODY))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining(network.toString())
                    .hasMessageContaining("is missing")
                    .hasMessageContaining(user.toString());
        }

        @Test
        void aTruncatedFile() throws Exception {
            long whole = Files.size(network);
            Files.write(network, Arrays.copyOf(Files.readAllBytes(network), 1000));
            assertThatThrownBy(() -> store().open("pose", BODY))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining(network.toString())
                    .hasMessageContaining("truncated: 1000 of " + whole + " bytes");
        }

        @Test
        void aFileWithOneBitChanged() throws Exception {
            byte[] content = Files.readAllBytes(network);
            content[content.length / 2] ^= 1;
            Files.write(network, content);
            assertThatThrownBy(() -> store().open("pose", BODY))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining(network.toString())
                    .hasMessageContaining("was changed")
                    .hasMessageContaining("Install the program again");
            ModelState state = store().verify(ID);
            assertThat(state.isGood()).isFalse();
            assertThat(state.problem()).contains("SHA-256");
        }

        @Test
        void aFileThatGrew() throws Exception {
            Files.write(network, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
            assertThatThrownBy(() -> store().open("pose", BODY)).hasMessageContaining("too long");
        }

        @Test
        void aFolderInItsPlace() throws Exception {
            Files.delete(network);
            Files.createDirectory(network);
            assertThatThrownBy(() -> store().open("pose", BODY)).isInstanceOf(InferenceException.class);
        }

        @Test
        void anotherContract() throws Exception {
            ModelContract next = new ModelContract("galea.body/2", BODY.inputs(), BODY.outputs());
            assertThatThrownBy(() -> store().open("pose", next)).hasMessageContaining("galea.body/2");
        }

        @Test
        void otherShapesThanTheContracts() throws Exception {
            ModelContract wider = new ModelContract(
                    "galea.body/1",
                    List.of(new ModelContract.Tensor("image", List.of(1L, 3L, 256L, 256L))),
                    BODY.outputs());
            assertThatThrownBy(() -> store().open("pose", wider))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining("'image'");
        }

        @Test
        void aMissingOrBrokenCatalog() throws Exception {
            Files.writeString(program.resolve("catalog.json"), "{\"schema\":\"galea.models/1\",\"models\":[{}]}");
            assertThatThrownBy(ModelStoreTest.this::store)
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining("catalog.json")
                    .hasMessageContaining("cannot be read");
            Files.delete(program.resolve("catalog.json"));
            assertThatThrownBy(ModelStoreTest.this::store).hasMessageContaining("is missing");
        }
    }

    @Test
    void takesTheUsersCopyWhenTheProgramsIsDamaged() throws Exception {
        Files.createDirectories(user);
        Files.copy(network, user.resolve(ID + ".onnx"));
        Files.write(network, new byte[10]);
        ModelState state = store().verify(ID);
        assertThat(state.isGood()).isTrue();
        assertThat(state.path()).isEqualTo(user.resolve(ID + ".onnx"));
    }

    @Nested
    class Choosing {

        @BeforeEach
        void addASecondNetworkOfTheSameRole() throws IOException {
            Path catalog = program.resolve("catalog.json");
            String text = Files.readString(catalog);
            String entry = text.substring(text.indexOf("    {"), text.indexOf("    }") + 5);
            String second =
                    entry.replace("\"" + ID, "\"copy").replace("\"url\": \"\"", "\"url\": \"https://x.example\"");
            Files.writeString(catalog, text.replace(entry, entry + ",\n" + second));
        }

        @Test
        void usesTheFirstOfTheRoleUntilAnotherIsChosen() throws Exception {
            assertThat(store().chosen("pose").id()).isEqualTo(ID);
            Files.createDirectories(user);
            Files.copy(network, user.resolve("copy.onnx"), StandardCopyOption.REPLACE_EXISTING);
            store().use("copy");
            assertThat(store().chosen("pose").id()).isEqualTo("copy");
            assertThat(store().list())
                    .filteredOn(state -> state.model().role().equals("pose")
                            && !state.model().isVariant())
                    .extracting(ModelState::chosen)
                    .containsExactly(false, true);
            store().use(ID);
            assertThat(store().chosen("pose").id()).isEqualTo(ID);
        }

        @Test
        void refusesToUseWhatIsNotThere() throws Exception {
            assertThatThrownBy(() -> store().use("copy"))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining("galea models fetch copy");
            assertThatThrownBy(() -> store().use("nonsense")).hasMessageContaining("known are galea-body-v1, copy");
            assertThat(store().chosen("pose").id()).isEqualTo(ID);
        }
    }

    @Nested
    class InEightBits {

        private ModelStore inEightBits() throws InferenceException {
            return store().running(new RunSettings(1, false, true));
        }

        @Test
        void takesTheVariantOfTheNetworkInUse() throws Exception {
            Files.copy(SHIPPED.resolve(ID + "-int8.onnx"), program.resolve(ID + "-int8.onnx"));
            try (OnnxModel model = inEightBits().open("pose", BODY)) {
                assertThat(model.file().variantOf()).isEqualTo(ID);
            }
        }

        @Test
        void staysWithFloatsWhereThereIsNoVariant() throws Exception {
            Path catalog = program.resolve("catalog.json");
            Files.writeString(
                    catalog, Files.readString(catalog).replaceAll("\"variant_of\": \".*\"", "\"variant_of\": \"\""));
            try (OnnxModel model = inEightBits().open("pose", BODY)) {
                assertThat(model.file().id()).isEqualTo(ID);
            }
        }

        @Test
        void refusesAVariantThatWasChangedAsAnyOther() throws Exception {
            Files.write(program.resolve(ID + "-int8.onnx"), new byte[] {1, 2, 3});
            assertThatThrownBy(() -> inEightBits().open("pose", BODY))
                    .isInstanceOf(InferenceException.class)
                    .hasMessageContaining("int8");
        }
    }

    @Test
    void aCatalogCannotPointOutsideItsFolder() {
        assertThatThrownBy(() -> new ModelFile(
                        "x", "pose", "../x.onnx", "1", "c", 1, VerifiedModel.sha256(new byte[0]), "l", "s", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
