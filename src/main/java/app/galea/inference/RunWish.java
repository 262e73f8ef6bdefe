package app.galea.inference;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How the person wishes networks to be run. Immutable.
 *
 * @param threads empty: as a timing says
 * @param eightBits empty: as a timing says
 */
public record RunWish(OptionalInt threads, boolean coreMl, Optional<Boolean> eightBits) {

    /** Whatever a timing says. */
    public static final RunWish NONE = new RunWish(OptionalInt.empty(), false, Optional.empty());

    /** What makes no sense is as if it were not wished. */
    static RunWish of(Map<String, String> lines) {
        String threads = lines.getOrDefault("threads", "");
        boolean right = threads.matches("[1-9]") && Integer.parseInt(threads) <= RunSettings.MOST_THREADS;
        return new RunWish(
                right ? OptionalInt.of(Integer.parseInt(threads)) : OptionalInt.empty(),
                Boolean.parseBoolean(lines.getOrDefault("coreml", "false")),
                Optional.ofNullable(lines.get("bits"))
                        .filter(bits -> bits.matches("8|32"))
                        .map("8"::equals));
    }

    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>(Map.of("coreml", String.valueOf(coreMl)));
        threads.ifPresent(count -> lines.put("threads", String.valueOf(count)));
        eightBits.ifPresent(eight -> lines.put("bits", eight ? "8" : "32"));
        return lines;
    }
}
