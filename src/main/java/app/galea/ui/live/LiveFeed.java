package app.galea.ui.live;

import app.galea.pipeline.LiveFrame;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/**
 * Pulls the newest frame while it runs, with every pulse of the screen in which the one who draws keeps up, lets it be
 * shown, and closes it. Knows no view; confined to the JavaFX thread.
 */
public final class LiveFeed {

    private final Supplier<Optional<LiveFrame>> newest;
    private final Consumer<? super LiveFrame> shown;
    private final Runnable pulse;
    private final Cadence cadence = new Cadence();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            step(nanos);
        }
    };

    /**
     * A feed that does not run yet.
     *
     * @param newest gives each frame once, its ownership included; never waits; asked when there is time to draw
     * @param shown looks at a new frame, which is closed right after
     * @param pulse called with every pulse, after the frame if there was one
     */
    public LiveFeed(Supplier<Optional<LiveFrame>> newest, Consumer<? super LiveFrame> shown, Runnable pulse) {
        this.newest = newest;
        this.shown = shown;
        this.pulse = pulse;
    }

    public void start() {
        timer.start();
    }

    public void stop() {
        timer.stop();
    }

    /** Something is about to be drawn that never was before: what follows gives it time. */
    void careful() {
        cadence.careful();
    }

    /** One pulse, at that time. */
    void step(long nanos) {
        if (cadence.pulse(nanos)) {
            try (LiveFrame frame = newest.get().orElse(null)) {
                if (frame != null) {
                    shown.accept(frame);
                }
            }
        }
        pulse.run();
    }
}
