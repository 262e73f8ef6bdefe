package app.galea.capture;

/** The world gave no picture; the message is one plain sentence that says what to do. */
public final class CaptureException extends Exception {

    private static final long serialVersionUID = 1;

    public CaptureException(String sentence) {
        super(sentence);
    }

    public CaptureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
