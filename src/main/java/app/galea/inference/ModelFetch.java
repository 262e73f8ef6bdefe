package app.galea.inference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Brings an optional network into the person's models folder. Nothing stands there under its name before its size and
 * SHA-256 were found right; what arrived of a broken download waits beside it, and the next one goes on from there.
 * Confined to one thread. This is the only place that reaches out to the network, and only when the person asks for it.
 */
public final class ModelFetch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHUNK = 64 * 1024;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOTHING_LEFT = 416;

    private final ModelFile model;
    private final Path folder;

    ModelFetch(ModelFile model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    public ModelFile model() {
        return model;
    }

    /**
     * Takes a file that the person has already, which stays where it is.
     *
     * @param received told how many bytes are here
     * @return where the network is now
     */
    public Path from(Path file, LongConsumer received) throws InferenceException {
        try (InputStream content = Files.newInputStream(file)) {
            Files.createDirectories(folder);
            append(content, 0, received);
        } catch (IOException refused) {
            throw new InferenceException(
                    "The file " + file + " cannot be copied to " + folder + ". Check that both can be used.", refused);
        }
        return keep(file.toString());
    }

    /**
     * Downloads it from the catalog's address, through the proxy that {@code environment} or Java's settings name.
     *
     * @param received told how many bytes are here
     * @return where the network is now
     */
    public Path download(Map<String, String> environment, LongConsumer received)
            throws InferenceException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(proxy(environment))
                .build();
        try {
            Files.createDirectories(folder);
            long have = Files.exists(part()) ? Files.size(part()) : 0;
            HttpResponse<InputStream> answer = ask(client, have);
            if (answer.statusCode() == NOTHING_LEFT || have >= model.bytes()) {
                answer.body().close();
                have = 0;
                answer = ask(client, have);
            }
            receive(answer, have, received);
        } catch (IOException broken) {
            throw new InferenceException(
                    "The network could not be fetched from " + model.url() + " (" + reason(broken)
                            + "). The same command goes on from where it broke off; a file that you have already is"
                            + " taken with --from.",
                    broken);
        }
        return keep(model.url());
    }

    private HttpResponse<InputStream> ask(HttpClient client, long have) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(model.url())).timeout(PATIENCE);
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private void receive(HttpResponse<InputStream> answer, long have, LongConsumer received) throws IOException {
        try (InputStream content = answer.body()) {
            switch (answer.statusCode()) {
                case OK -> append(content, 0, received);
                case PARTIAL -> append(content, have, received);
                default -> throw new IOException("its address answers with " + answer.statusCode());
            }
        }
        long size = Files.size(part());
        if (size < model.bytes()) {
            throw new IOException("only " + size + " of " + model.bytes() + " bytes came");
        }
    }

    /** Writes behind the first {@code have} bytes, one byte more than wanted at most: it is refused then anyway. */
    private void append(InputStream content, long have, LongConsumer received) throws IOException {
        long here = have;
        try (OutputStream file =
                have > 0 ? Files.newOutputStream(part(), StandardOpenOption.APPEND) : Files.newOutputStream(part())) {
            byte[] chunk = new byte[CHUNK];
            while (here <= model.bytes()) {
                int count = content.read(chunk, 0, (int) Math.min(chunk.length, model.bytes() + 1 - here));
                if (count <= 0) {
                    return;
                }
                file.write(chunk, 0, count);
                here += count;
                received.accept(Math.min(here, model.bytes()));
            }
        }
    }

    private Path keep(String origin) throws InferenceException {
        try {
            VerifiedModel.read(model, part(), folder);
        } catch (InferenceException wrong) {
            delete();
            throw new InferenceException(
                    "What came from " + origin + " is not the network " + model.id()
                            + ": its size or SHA-256 is another. It was removed; nothing has changed.",
                    wrong);
        }
        try {
            return Files.move(part(), folder.resolve(model.file()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new InferenceException(
                    "The network cannot be put into " + folder + ". Check that the folder can be written to.", refused);
        }
    }

    private void delete() throws InferenceException {
        try {
            Files.deleteIfExists(part());
        } catch (IOException stuck) {
            throw new InferenceException(
                    "The file " + part() + " is not the network, and cannot be removed. Please delete it.", stuck);
        }
    }

    private Path part() {
        return folder.resolve(model.file() + ".part");
    }

    private ProxySelector proxy(Map<String, String> environment) {
        String name = URI.create(model.url()).getScheme() + "_proxy";
        String address = environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
        if (address.isEmpty()) {
            return ProxySelector.getDefault();
        }
        try {
            URI proxy = URI.create(address.contains("://") ? address : "http://" + address);
            return ProxySelector.of(
                    new InetSocketAddress(proxy.getHost(), proxy.getPort() < 0 ? 8080 : proxy.getPort()));
        } catch (IllegalArgumentException unreadable) {
            return ProxySelector.getDefault();
        }
    }

    private static String reason(IOException broken) {
        String message = broken.getMessage();
        return message == null || message.isBlank() ? "no connection" : message;
    }
}
