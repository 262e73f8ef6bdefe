package app.galea.report;

/** A summary cannot be read. The message is one plain sentence that says what to do. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    ReportException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** For the person. */
    public String sentence() {
        return sentence;
    }
}
