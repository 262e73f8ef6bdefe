package app.galea.routine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a misspelt word may have been meant to be. */
final class Spelling {

    private Spelling() {}

    /** The known word that is nearest, if it is near enough to be a slip: a third of its letters. */
    static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = normal(word);
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(wanted, normal(candidate));
            int most = Math.min(Math.max(1, candidate.length() / 3), candidate.length() - 1);
            if (edits < least && edits <= most) {
                least = edits;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** "Did you mean …?" with a space before it, or nothing. */
    static String hint(String word, Collection<String> known) {
        List<String> sides =
                known.stream().filter(k -> k.startsWith(normal(word) + "_")).toList();
        if (!word.isBlank() && !sides.isEmpty()) {
            return " Did you mean " + quoted(sides, " or ") + "?";
        }
        return nearest(word, known)
                .map(meant -> " Did you mean \"" + meant + "\"?")
                .orElse("");
    }

    static String quoted(Collection<String> words, String glue) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(glue));
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Optimal string alignment distance: insert, delete, replace, swap neighbours (Damerau 1964). */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + replace, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
