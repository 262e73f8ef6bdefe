package app.galea.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a network file whose size and digest were found right; what was hashed is what is loaded. */
final class VerifiedModel {

    private final ModelFile model;
    private final Path path;
    private final byte[] content;

    private VerifiedModel(ModelFile model, Path path, byte[] content) {
        this.model = model;
        this.path = path;
        this.content = content;
    }

    static VerifiedModel read(ModelFile model, Path path, Path userModels) throws InferenceException {
        String remedy = " " + Remedy.of(model, userModels);
        byte[] content;
        try {
            long size = Files.size(path);
            if (size < model.bytes()) {
                throw new InferenceException("The network file " + path + " is truncated: " + size + " of "
                        + model.bytes() + " bytes." + remedy);
            }
            if (size > model.bytes()) {
                throw new InferenceException("The network file " + path + " is too long: " + size + " instead of "
                        + model.bytes() + " bytes." + remedy);
            }
            content = Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new InferenceException("The network file " + path + " cannot be read." + remedy, unreadable);
        }
        String digest = sha256(content);
        if (!digest.equals(model.sha256())) {
            throw new InferenceException("The network file " + path + " was changed: its SHA-256 is " + digest
                    + " instead of " + model.sha256() + "." + remedy);
        }
        return new VerifiedModel(model, path, content);
    }

    ModelFile model() {
        return model;
    }

    Path path() {
        return path;
    }

    byte[] content() {
        return content;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
