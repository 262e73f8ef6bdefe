package app.galea.report;

import java.util.List;

/** Comma separated values as RFC 4180 has them: CRLF after each record, quotes where they are needed. */
final class Csv {

    private Csv() {}

    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::quoted).toList()) + "\r\n";
    }

    /**
     * A text that comes from outside, such as a file's name. A spreadsheet would calculate one that begins like a
     * formula; an apostrophe keeps it a text.
     */
    static String text(String text) {
        boolean looksLikeFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
