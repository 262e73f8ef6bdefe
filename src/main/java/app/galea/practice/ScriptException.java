package app.galea.practice;

/** A simulated person's script that cannot be used; the message says where and why, in one sentence. */
public final class ScriptException extends Exception {

    private static final long serialVersionUID = 1;

    ScriptException(String sentence) {
        super(sentence);
    }

    ScriptException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
