package app.galea.app;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Worker;
import app.galea.settings.Settings;
import app.galea.settings.SettingsException;
import app.galea.settings.SettingsStore;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the newest settings down, on a thread of its own. */
final class SettingsKeeper implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsKeeper.class);

    private final SettingsStore store;
    private final Consumer<SettingsException> refused;
    private final Latest<Settings> newest = Latest.ofValues();

    /** @param refused told on the keeper's thread when the file cannot be written */
    SettingsKeeper(SettingsStore store, Consumer<SettingsException> refused) {
        this.store = store;
        this.refused = refused;
    }

    /** Keeps these settings, soon; from any thread. */
    void keep(Settings settings) {
        newest.put(settings);
    }

    /** What was given so far is written, then the worker ends. */
    void finish() {
        newest.finish();
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<Settings> settings = newest.take();
        settings.ifPresent(this::write);
        return settings.isPresent();
    }

    private void write(Settings settings) {
        try {
            store.save(settings);
        } catch (SettingsException e) {
            LOG.warn("settings not kept", e);
            refused.accept(e);
        }
    }
}
