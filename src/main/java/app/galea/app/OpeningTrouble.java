package app.galea.app;

import app.galea.inference.InferenceException;
import app.galea.wording.Messages;
import java.util.Locale;

/**
 * Why the camera or the network cannot be opened, in the person's language. Their own sentences are English and name the
 * very device or file; to everybody else what helps most often is said.
 */
final class OpeningTrouble {

    private OpeningTrouble() {}

    static String sentence(Exception trouble, Messages messages) {
        if (messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return String.valueOf(trouble.getMessage());
        }
        return messages.text(trouble instanceof InferenceException ? "live.refused.network" : "live.refused.camera");
    }
}
