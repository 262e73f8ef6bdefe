package app.galea.history;

import app.galea.session.Precision;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What a list shows of a session. Immutable.
 *
 * @param routine id; empty without a routine
 * @param paceMean cycles a minute, of all samples with a rhythm; NaN where there was none
 * @param paceInBandShare see the summary; NaN where none was measured
 * @param demo whether it was the bundled clip
 * @param practice whether it was a practice on a drawn head
 * @param folder name of its recording's folder; empty where there is none
 */
public record SessionEntry(
        UUID id,
        String profile,
        Instant started,
        String routine,
        double durationSeconds,
        double activeSeconds,
        double coverage,
        double paceMean,
        double paceInBandShare,
        boolean demo,
        boolean practice,
        boolean recovered,
        String folder) {

    /** Whether a person was massaged: what counts towards doses, weeks and what to do next. */
    public boolean isMassage() {
        return !demo && !practice;
    }

    public OptionalDouble pace() {
        return Double.isNaN(paceMean) ? OptionalDouble.empty() : OptionalDouble.of(paceMean);
    }

    public OptionalDouble paceInBand() {
        return Double.isNaN(paceInBandShare) ? OptionalDouble.empty() : OptionalDouble.of(paceInBandShare);
    }

    /** What a list shows of this session. */
    public static SessionEntry of(SessionRecord record) {
        return new SessionEntry(
                record.id(),
                record.profile(),
                record.started(),
                record.summary().routine(),
                Precision.rounded(record.summary().durationSeconds(), Precision.SECONDS),
                Precision.rounded(record.summary().activeSeconds(), Precision.SECONDS),
                Precision.rounded(record.summary().coverage(), Precision.SHARE),
                SessionWriter.meanPace(record.summary()),
                share(record.summary().paceInBand()),
                record.demo(),
                record.summary().isPractice(),
                record.recovered(),
                record.folder());
    }

    private static double share(OptionalDouble value) {
        return value.isPresent() ? Precision.rounded(value.getAsDouble(), Precision.SHARE) : Double.NaN;
    }
}
