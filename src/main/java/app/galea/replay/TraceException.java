package app.galea.replay;

/** A recording cannot be written or read. The message is one plain sentence that says what to do. */
public final class TraceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    TraceException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    TraceException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** For the person. */
    public String sentence() {
        return sentence;
    }
}
