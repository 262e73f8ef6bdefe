package app.galea.history;

import app.galea.history.Outbox.Letter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Brings this machine's history and a studio's together. Sessions are always kept here first; what the studio does not
 * know waits in the outbox until it can be reached. Telling it twice changes nothing, so a session arrives exactly once
 * however often the network breaks.
 */
public final class StudioSync {

    private static final String ADDRESS = "jdbc:postgresql:";

    private final Database local;
    private final String url;
    private final String user;

    /** @param url of the studio's PostgreSQL, as JDBC has it, the user included */
    public StudioSync(SqlHistory local, String url) {
        this(local, url, "");
    }

    /** @param user whom to log in as; empty: as the address says */
    public StudioSync(SqlHistory local, String url, String user) {
        this.local = local.database();
        this.url = url.strip();
        this.user = user.strip();
    }

    /** Whether this can be the address of a studio's database at all. */
    public static boolean isAddress(String url) {
        return url.strip().startsWith(ADDRESS);
    }

    /** What one exchange did. Immutable. */
    public record Exchange(int sent, int fetched, int removed) {}

    /** How many changes the studio does not know yet. */
    public int waiting() throws HistoryException {
        return local.read(handle -> Outbox.letters(handle).size());
    }

    /** Sends what waits and fetches what is new; what was done stays done when the network breaks in between. */
    public Exchange exchange() throws HistoryException {
        if (!isAddress(url)) {
            throw new HistoryException(
                    HistoryException.Kind.UNREACHABLE,
                    "The studio's address " + url + " is none of PostgreSQL; it begins with " + ADDRESS + "//.");
        }
        Database studio = Database.postgres(url, user);
        int sent = send(studio);
        Set<UUID> gone = studio.read(Outbox::gone);
        int removed = removeHere(gone);
        return new Exchange(sent, fetch(studio), removed);
    }

    private int send(Database studio) throws HistoryException {
        List<Letter> letters = local.read(Outbox::letters);
        int sent = 0;
        for (Letter letter : letters) {
            if (tell(studio, letter)) {
                sent++;
            }
            local.write(handle -> {
                Outbox.sent(handle, letter);
                return letter;
            });
        }
        return sent;
    }

    private boolean tell(Database studio, Letter letter) throws HistoryException {
        if (letter.purge()) {
            studio.write(handle -> {
                Outbox.remove(handle, letter.id().toString());
                return letter;
            });
            return true;
        }
        Optional<SessionRecord> record = local.read(handle -> new SessionReader(handle).find(letter.id()));
        if (record.isEmpty()) {
            // deleted meanwhile: its removal is told in its turn
            return false;
        }
        return studio.write(handle -> Outbox.take(handle, record.get().withFolder("")));
    }

    private int removeHere(Set<UUID> gone) throws HistoryException {
        Set<UUID> here = local.read(Outbox::sessions);
        here.retainAll(gone);
        return local.write(handle -> {
            here.forEach(id -> Outbox.remove(handle, id.toString()));
            return here.size();
        });
    }

    private int fetch(Database studio) throws HistoryException {
        Set<UUID> known = new HashSet<>(local.read(Outbox::sessions));
        known.addAll(local.read(Outbox::gone));
        int fetched = 0;
        for (UUID id : studio.read(Outbox::sessions)) {
            Optional<SessionRecord> record =
                    known.contains(id) ? Optional.empty() : studio.read(handle -> new SessionReader(handle).find(id));
            if (record.isPresent() && local.write(handle -> Outbox.take(handle, record.get()))) {
                fetched++;
            }
        }
        return fetched;
    }
}
