package app.galea.history;

import app.galea.session.CheckIn;
import app.galea.session.Environment;
import app.galea.session.SessionSummary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One session as it is kept. Immutable.
 *
 * @param id the same wherever this session is kept, so that nothing is kept twice
 * @param profile whose it is; empty for the machine's own person
 * @param started to the millisecond
 * @param demo whether it was the bundled clip
 * @param recovered whether it was put together from a recording that broke off
 * @param folder name of the folder its recording lies in; empty where there is none
 */
public record SessionRecord(
        UUID id,
        String profile,
        Instant started,
        boolean demo,
        boolean recovered,
        String folder,
        CheckIn checkIn,
        SessionSummary summary) {

    public SessionRecord {
        started = Instant.ofEpochMilli(started.toEpochMilli());
    }

    /** A finished session of the machine's own person. */
    public static SessionRecord of(Instant started, boolean demo, String folder, SessionSummary summary) {
        UUID id = idOf(started, summary.input(), summary.routine(), summary.environment());
        return new SessionRecord(id, "", started, demo, false, folder, CheckIn.NONE, summary);
    }

    /**
     * The id of a session: it follows from when it began and what was watched with what, which both a recording and a
     * summary know. Two sessions that began in the same millisecond with the same camera are one.
     */
    public static UUID idOf(Instant started, String input, String routine, Environment environment) {
        String content = started.toEpochMilli() + "\n" + input + "\n" + routine + "\n" + environment.version() + "\n"
                + environment.networkSha256();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    public SessionRecord withProfile(String other) {
        return new SessionRecord(id, other, started, demo, recovered, folder, checkIn, summary);
    }

    public SessionRecord withFolder(String other) {
        return new SessionRecord(id, profile, started, demo, recovered, other, checkIn, summary);
    }

    public SessionRecord withCheckIn(CheckIn answers) {
        return new SessionRecord(id, profile, started, demo, recovered, folder, answers, summary);
    }

    public SessionRecord asRecovered() {
        return new SessionRecord(id, profile, started, demo, true, folder, checkIn, summary);
    }

    /** The same massage on another day, a session of its own. */
    public SessionRecord at(Instant other) {
        UUID fresh = idOf(other, summary.input(), summary.routine(), summary.environment());
        return new SessionRecord(fresh, profile, other, demo, recovered, folder, checkIn, summary);
    }
}
