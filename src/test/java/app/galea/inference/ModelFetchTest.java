package app.galea.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine, which breaks off, lies or is not there as asked. */
class ModelFetchTest {

    private static final byte[] CONTENT = new byte[300_000];

    static {
        new Random(7).nextBytes(CONTENT);
    }

    @TempDir
    private Path folder;

    private final List<String> ranges = new ArrayList<>();
    private final List<Long> heard = new ArrayList<>();
    private HttpServer server;
    private byte[] served = CONTENT;
    private int most = Integer.MAX_VALUE;
    private int status = 200;
    private boolean resumes = true;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "" : range);
        int from = range != null && resumes ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        byte[] rest = Arrays.copyOfRange(served, Math.min(from, served.length), served.length);
        exchange.sendResponseHeaders(status != 200 ? status : from > 0 ? 206 : 200, rest.length);
        exchange.getResponseBody().write(rest, 0, Math.min(most, rest.length));
        // with less than was announced the connection breaks
        exchange.close();
    }

    private ModelFetch fetch() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.onnx";
        ModelFile model = new ModelFile(
                "x", "r", "x.onnx", "1", "c", CONTENT.length, VerifiedModel.sha256(CONTENT), "l", "s", address, "");
        return new ModelFetch(model, folder.resolve("models"));
    }

    private Path download() throws InferenceException, InterruptedException {
        return fetch().download(Map.of(), heard::add);
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder.resolve("models"))) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatCameWholeIsKept() throws Exception {
        assertThat(download()).hasBinaryContent(CONTENT);
        assertThat(files()).containsExactly("x.onnx");
        assertThat(heard).isSorted().last().isEqualTo((long) CONTENT.length);
    }

    @Test
    void aBrokenDownloadGoesOnWhereItBrokeOff() throws Exception {
        most = 100_000;
        assertThatThrownBy(this::download)
                .isInstanceOf(InferenceException.class)
                .hasMessageContaining("goes on from where it broke off");
        long here = Files.size(folder.resolve("models/x.onnx.part"));
        assertThat(here).isBetween(1L, 100_000L);
        most = Integer.MAX_VALUE;
        assertThat(download()).hasBinaryContent(CONTENT);
        assertThat(ranges).containsExactly("", "bytes=" + here + "-");
    }

    @Test
    void whereAServerCannotGoOnItBeginsAnew() throws Exception {
        most = 100_000;
        assertThatThrownBy(this::download).isInstanceOf(InferenceException.class);
        most = Integer.MAX_VALUE;
        resumes = false;
        assertThat(download()).hasBinaryContent(CONTENT);
    }

    @Test
    void aFileThatIsAnotherIsRemovedAndTheOldOneStays() throws Exception {
        Path old = download();
        served = CONTENT.clone();
        served[5] ^= 1;
        assertThatThrownBy(this::download).hasMessageContaining("is not the network x");
        assertThat(files()).containsExactly("x.onnx");
        assertThat(old).hasBinaryContent(CONTENT);
    }

    @Test
    void moreThanWasAnnouncedIsNotWrittenToTheDisk() {
        served = Arrays.copyOf(CONTENT, 5_000_000);
        assertThatThrownBy(this::download).hasMessageContaining("is not the network x");
        assertThat(heard).allSatisfy(bytes -> assertThat(bytes).isLessThanOrEqualTo(CONTENT.length));
    }

    @Test
    void anAddressThatIsGoneOrNeverThereIsSaid() {
        status = 404;
        assertThatThrownBy(this::download)
                .hasMessageContaining("answers with 404")
                .hasMessageContaining("--from");
        server.stop(0);
        assertThatThrownBy(this::download)
                .isInstanceOf(InferenceException.class)
                .hasMessageContaining("--from");
    }

    @Test
    void theProxyOfTheEnvironmentIsAsked() throws Exception {
        ModelFetch elsewhere = new ModelFetch(
                new ModelFile(
                        "x",
                        "r",
                        "x.onnx",
                        "1",
                        "c",
                        CONTENT.length,
                        VerifiedModel.sha256(CONTENT),
                        "l",
                        "s",
                        "http://nowhere.invalid/x.onnx",
                        ""),
                folder.resolve("models"));
        String proxy = "http://127.0.0.1:" + server.getAddress().getPort();
        assertThat(elsewhere.download(Map.of("http_proxy", proxy), heard::add)).hasBinaryContent(CONTENT);
    }

    @Nested
    class FromAFile {

        @Test
        void isCopiedAndChecked() throws Exception {
            Path file = Files.write(folder.resolve("mine"), CONTENT);
            assertThat(fetch().from(file, heard::add)).hasBinaryContent(CONTENT);
            assertThat(file).exists();
            assertThat(ranges).as("nothing was asked for").isEmpty();
        }

        @Test
        void isRefusedWhenItIsAnotherOrMissing() throws Exception {
            Path other = Files.write(folder.resolve("other"), "text".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> fetch().from(other, heard::add)).hasMessageContaining("is not the network x");
            assertThat(other).exists();
            assertThat(files()).isEmpty();
            assertThatThrownBy(() -> fetch().from(folder.resolve("none"), heard::add))
                    .hasMessageContaining("cannot be copied");
        }
    }
}
