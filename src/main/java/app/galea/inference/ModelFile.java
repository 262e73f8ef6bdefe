package app.galea.inference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * One network as the catalog names it. Immutable.
 *
 * @param role what it is for, such as {@code pose}; the first of a role in the catalog is its default
 * @param file name inside a models folder
 * @param contract what goes in and out, by name and version
 * @param bytes exact size
 * @param sha256 64 lower-case hexadecimal digits
 * @param source where it comes from, for people
 * @param url where an optional network is fetched from; empty for one that comes with the program
 * @param variantOf id of the network whose weights these are in 8 bits; empty for a network of its own
 */
public record ModelFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String role,
        @JsonProperty(required = true) String file,
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) String contract,
        @JsonProperty(required = true) long bytes,
        @JsonProperty(required = true) String sha256,
        @JsonProperty(required = true) String licence,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String url,
        @JsonProperty(value = "variant_of", required = true) String variantOf) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public ModelFile {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits: " + sha256);
        }
        // the name is joined to a folder, so it must not lead out of it
        if (!PLAIN_NAME.matcher(file).matches() || !PLAIN_NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("id and file must be plain names: " + id + ", " + file);
        }
        if (bytes <= 0) {
            throw new IllegalArgumentException("bytes must be positive: " + bytes);
        }
    }

    /** Whether these are another network's weights in 8 bits. */
    public boolean isVariant() {
        return !variantOf.isEmpty();
    }

    /** Whether it is fetched on demand instead of coming with the program. */
    public boolean isOptional() {
        return !url.isEmpty();
    }
}
