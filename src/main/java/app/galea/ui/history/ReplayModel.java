package app.galea.ui.history;

import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.Reel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Where a replay stands and whether it runs. Confined to the JavaFX thread; told of passing time by its view. */
final class ReplayModel {

    /** How many times as fast as it was. */
    static final List<Integer> SPEEDS = List.of(1, 2, 4, 8);

    /** A press of an arrow key goes so far, s. */
    private static final double SKIP_SECONDS = 5;

    private final ReadOnlyObjectWrapper<Optional<Reel>> reel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty position = new SimpleDoubleProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> speed = new SimpleObjectProperty<>(SPEEDS.get(0));

    /** What is replayed; empty until it is read. */
    ReadOnlyObjectProperty<Optional<Reel>> reel() {
        return reel.getReadOnlyProperty();
    }

    /** Seconds since the session began. */
    DoubleProperty position() {
        return position;
    }

    BooleanProperty playing() {
        return playing;
    }

    ObjectProperty<Integer> speed() {
        return speed;
    }

    /** Begins to play as soon as it is read. */
    void show(Reel read) {
        reel.set(Optional.of(read));
        position.set(0);
        playing.set(!read.moments().isEmpty());
    }

    double seconds() {
        return reel.get().map(Reel::seconds).orElse(0.0);
    }

    /** What is to be seen now. */
    Optional<LiveUpdate> moment() {
        return reel.get().filter(read -> !read.moments().isEmpty()).map(read -> read.at(position.get()));
    }

    /** So much time has passed. */
    void pass(double elapsedSeconds) {
        if (playing.get()) {
            go(position.get() + elapsedSeconds * speed.get());
            if (position.get() >= seconds()) {
                playing.set(false);
            }
        }
    }

    /** Plays, from the beginning where it stands at the end, or rests. */
    void toggle() {
        if (!playing.get() && position.get() >= seconds()) {
            go(0);
        }
        playing.set(!playing.get() && moment().isPresent());
    }

    void skip(int times) {
        go(position.get() + times * SKIP_SECONDS);
    }

    void go(double toSeconds) {
        position.set(Math.max(0, Math.min(seconds(), toSeconds)));
    }
}
