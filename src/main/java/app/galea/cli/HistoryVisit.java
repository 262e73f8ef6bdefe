package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.wording.Messages;
import java.util.Map;

/** What every command about the past begins and ends with: the terminal made ready, the history opened, the outcome told. */
record HistoryVisit(Parts parts, CommonOptions options, Messages messages) {

    /** Makes the terminal ready. */
    static HistoryVisit begin(Parts parts, CommonOptions options) throws CommandException {
        options.apply(parts.terminal());
        return new HistoryVisit(parts, options, Messages.of(options.locale()));
    }

    Terminal terminal() {
        return parts.terminal();
    }

    /** Opens the history. */
    PastSessions past() throws HistoryException {
        return PastSessions.open(parts);
    }

    /** Says what was done, in a sentence and as JSON where that is asked for. */
    int tell(Map<String, ?> outcome, String key, Object... arguments) throws CommandException {
        terminal().say(messages.text(key, arguments));
        options.write(Json.text(outcome), terminal());
        return ExitCode.FINE.code();
    }

    /** Answers with a document where one is asked for, else with lines. */
    int answer(Object document, Iterable<String> lines) throws CommandException {
        if (options.wantsJson()) {
            options.write(Json.text(document), terminal());
        } else {
            lines.forEach(terminal()::answer);
        }
        return ExitCode.FINE.code();
    }
}
