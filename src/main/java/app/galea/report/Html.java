package app.galea.report;

/** Text on its way into HTML. */
final class Html {

    private Html() {}

    /** With everything replaced that could be taken for markup, within elements and within quoted attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
                    safe.appendCodePoint(isControl ? 0xFFFD : c);
                }
            }
        });
        return safe.toString();
    }
}
