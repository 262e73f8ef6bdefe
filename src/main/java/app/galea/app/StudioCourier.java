package app.galea.app;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Worker;
import app.galea.history.HistoryException;
import app.galea.history.SqlHistory;
import app.galea.history.StudioSync;
import app.galea.settings.Studio;
import app.galea.ui.StudioLink.Standing;
import app.galea.ui.StudioLink.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker that brings sessions to the studio's database and fetches the others': soon after something new is kept
 * here, else every few minutes. Where the database is away it tries again, less and less often; sessions wait in this
 * machine's history, from which each arrives exactly once.
 */
final class StudioCourier implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(StudioCourier.class);

    /** So many looks without anything new, then it is asked what others have sent. */
    private static final int LOOKS_BETWEEN_VISITS = 30;

    /** Waiting doubles with each failure, but no more than so often. */
    private static final int MOST_DOUBLINGS = 5;

    private final Path history;
    private final Duration look;
    private final Consumer<Standing> told;
    private final Latest<Studio> wanted = Latest.ofValues();
    private Studio studio = Studio.NONE;
    private int looks;
    private int failures;

    /**
     * @param history this machine's
     * @param look how often it is looked whether something is new
     * @param told how it stands, on the courier's thread
     */
    StudioCourier(Path history, Duration look, Consumer<Standing> told) {
        this.history = history;
        this.look = look;
        this.told = told;
    }

    /** Which database to visit from now on; from any thread. */
    void use(Studio other) {
        wanted.put(other);
    }

    /** The worker ends soon; from any thread. */
    void finish() {
        wanted.finish();
    }

    @Override
    public String name() {
        return "studio";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<Studio> other = wanted.take(look.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
        other.ifPresent(this::change);
        if (other.isEmpty() && wanted.isFinished()) {
            return false;
        }
        if (studio.isShared()) {
            visit();
        }
        return true;
    }

    private void change(Studio other) {
        studio = other;
        looks = 0;
        failures = 0;
        told.accept(Standing.OFF);
    }

    private void visit() {
        if (!StudioSync.isAddress(studio.url())) {
            told.accept(new Standing(State.WRONG_ADDRESS, 0));
            return;
        }
        try {
            StudioSync sync = new StudioSync(SqlHistory.open(history), studio.url(), studio.user());
            exchange(sync);
        } catch (HistoryException e) {
            // this machine's own history: whoever keeps a session says so
            LOG.warn("nothing can be sent to the studio", e);
            told.accept(new Standing(State.AWAY, 0));
            failures++;
        }
    }

    private void exchange(StudioSync sync) throws HistoryException {
        int waiting = sync.waiting();
        boolean due = looks % LOOKS_BETWEEN_VISITS == 0 || failures > 0 || waiting > 0;
        looks++;
        if (!due) {
            return;
        }
        if (failures == 0) {
            told.accept(new Standing(State.TALKING, waiting));
        }
        try {
            LOG.info("studio: {}", sync.exchange());
            failures = 0;
            told.accept(new Standing(State.IN_STEP, 0));
        } catch (HistoryException e) {
            LOG.info("the studio is away", e);
            failures++;
            boolean newer = e.kind() == HistoryException.Kind.NEWER;
            told.accept(new Standing(newer ? State.NEWER : State.AWAY, sync.waiting()));
        }
    }
}
