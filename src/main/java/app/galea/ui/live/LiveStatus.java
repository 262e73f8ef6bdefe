package app.galea.ui.live;

import app.galea.session.SessionSummary;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a live session is doing. Immutable.
 *
 * @param sentence why it is refused or ended early, as a plain sentence; else empty
 * @param ended the summary once it has ended, null before
 */
public record LiveStatus(
        Phase phase, String sentence, @Nullable SessionSummary ended) {

    public static final LiveStatus OPENING = new LiveStatus(Phase.OPENING, "", null);
    public static final LiveStatus RUNNING = new LiveStatus(Phase.RUNNING, "", null);

    /** Where in its life it is. */
    public enum Phase {
        /** The camera and the network are being opened, which takes a moment. */
        OPENING,
        RUNNING,
        /** It could not begin: there is no camera, it is busy, or the network is missing. */
        REFUSED,
        /** Over, and everything is saved. */
        ENDED
    }

    public static LiveStatus refused(String sentence) {
        return new LiveStatus(Phase.REFUSED, sentence, null);
    }

    public static LiveStatus ended(String sentence, SessionSummary summary) {
        return new LiveStatus(Phase.ENDED, sentence, summary);
    }

    public Optional<SessionSummary> summary() {
        return Optional.ofNullable(ended);
    }
}
