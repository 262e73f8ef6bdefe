package app.galea.session;

/**
 * What made the measurements. Immutable.
 *
 * @param version of the program
 * @param network id; empty when none saw
 * @param networkSha256 empty when none saw
 */
public record Environment(String version, String network, String networkSha256) {}
