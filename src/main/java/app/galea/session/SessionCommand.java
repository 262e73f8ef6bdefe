package app.galea.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the person may ask of a running session. Commands carry nothing but their kind, hence an enum. */
public enum SessionCommand {
    PAUSE,
    RESUME,
    /** On to the next step; the current one counts as left out. */
    NEXT,
    /** Back to the step before, whose clock begins anew. */
    PREVIOUS,
    /** It is tense where the hands are. */
    TENSE,
    FINISH;

    /** The word in recordings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SessionCommand> ofId(String id) {
        return Arrays.stream(values())
                .filter(command -> command.id().equals(id))
                .findFirst();
    }
}
