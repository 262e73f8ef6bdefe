package app.galea.inference;

/**
 * A network cannot be used: missing, truncated, changed, of another shape, or refused by the runtime. The message is one
 * plain sentence or two that say which file, what is wrong and how to get it back.
 */
public final class InferenceException extends Exception {

    private static final long serialVersionUID = 1L;

    public InferenceException(String sentence) {
        super(sentence);
    }

    public InferenceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
