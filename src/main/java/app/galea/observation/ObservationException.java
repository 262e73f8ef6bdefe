package app.galea.observation;

/**
 * A source cannot go on: the video is broken, the trace is damaged. The message is one plain sentence that says what to
 * do; what was observed before stays good.
 */
public final class ObservationException extends Exception {

    private static final long serialVersionUID = 1L;

    public ObservationException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
