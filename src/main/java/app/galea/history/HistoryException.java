package app.galea.history;

/** The history cannot be read or written. The message is one plain sentence that says what became of the data. */
public final class HistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String sentence;

    /** What stands in the way, for those who word it in the person's language. */
    public enum Kind {
        /** A newer version of the program wrote it. */
        NEWER,
        /** It is not a history, or it is damaged. */
        BROKEN,
        /** It cannot be opened, reached or written to just now. */
        UNREACHABLE,
        /** There is no such session, or no such file. */
        MISSING
    }

    HistoryException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
        this.sentence = sentence;
    }

    HistoryException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    public Kind kind() {
        return kind;
    }

    public String sentence() {
        return sentence;
    }
}
