package app.galea.capture;

import java.io.Serializable;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders file names as people count: {@code frame2} before {@code frame10}, capitals ignored. */
final class NaturalOrder implements Comparator<Path>, Serializable {

    private static final long serialVersionUID = 1;

    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(Path one, Path other) {
        String a = name(one);
        String b = name(other);
        int order = compareNames(stem(a), stem(b));
        return order != 0 ? order : compareNames(a, b);
    }

    private static int compareNames(String a, String b) {
        Matcher left = PIECE.matcher(a.toLowerCase(Locale.ROOT));
        Matcher right = PIECE.matcher(b.toLowerCase(Locale.ROOT));
        while (true) {
            boolean more = left.find();
            if (!right.find()) {
                return more ? 1 : a.compareTo(b);
            }
            if (!more) {
                return -1;
            }
            int order = comparePieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Without the ending, so that {@code a.png} comes before {@code a2.png}. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static int comparePieces(String a, String b) {
        if (Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return a.compareTo(b);
    }
}
