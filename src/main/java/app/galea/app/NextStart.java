package app.galea.app;

import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.inference.InferenceException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run that has coached leaves for the next start, now that nothing else runs: how its networks are best run, and its
 * classes ready to be mapped. Ctrl-C goes first.
 */
final class NextStart {

    private static final Logger LOG = LoggerFactory.getLogger(NextStart.class);

    private final Outside outside;

    NextStart(Outside outside) {
        this.outside = outside;
    }

    /** @param windowed whether a window was open */
    void prepare(boolean windowed) {
        if (!outside.stop().isWished()) {
            timeOnce();
        }
        String archive = System.getProperty(ClassArchive.PROPERTY, "");
        if (!archive.isEmpty() && !outside.stop().isWished()) {
            new ClassArchive(Path.of(archive))
                    .refresh(outside.folders().program().resolve("lib"), windowed);
        }
    }

    /** What cannot be timed or kept stays at one thread. */
    private void timeOnce() {
        try {
            NetworkInUse.timeOnce(outside);
        } catch (InferenceException e) {
            LOG.info("not timed", e);
        }
    }
}
