package app.galea.ui.figure;

import app.galea.practice.GhostHands.GhostHand;
import app.galea.time.NanoClock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.layout.StackPane;

/**
 * Where the figure stands: the head, or the flat map where that is wished for, or where this machine has too little memory
 * or time for a head. Confined to the JavaFX thread.
 */
public final class FigureStage extends StackPane {

    /** What the pictures of a head take in a large window, bytes. */
    static final long NEEDED_BYTES = 160L << 20;

    private final NanoClock clock;
    private final LongSupplier freeBytes;
    private final Consumer<Figure> changed;
    private Optional<HeadView> head = Optional.empty();
    private Figure figure = new FlatHeadView();
    private String reason = "";
    private boolean wishedFlat;

    /**
     * A stage with a head, if there can be one.
     *
     * @param clock by which drawing is measured
     * @param freeBytes memory that may still be had
     * @param changed told of each figure that comes to stand here
     */
    public FigureStage(NanoClock clock, LongSupplier freeBytes, Consumer<Figure> changed) {
        this.clock = clock;
        this.freeBytes = freeBytes;
        this.changed = changed;
        setMinSize(0, 0);
    }

    /** The memory this program may still take. */
    public static long freeMemory() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    public Figure figure() {
        return figure;
    }

    /** Text key of why there is no head though one is wished for; empty where there is nothing to explain. */
    public String reason() {
        return wishedFlat ? "" : reason;
    }

    /** Shows the map, or the head if that can be. */
    public void wish(boolean flat) {
        wishedFlat = flat;
        head = Optional.empty();
        if (!flat && reason.isEmpty() && freeBytes.getAsLong() < NEEDED_BYTES) {
            reason = "practice.flat.memory";
        }
        if (flat || !reason.isEmpty()) {
            stand(new FlatHeadView());
        } else {
            HeadView view = new HeadView(clock);
            head = Optional.of(view);
            stand(view);
        }
    }

    private void stand(Figure next) {
        figure = next;
        getChildren().setAll(next.node());
        changed.accept(next);
    }

    /** Draws what has changed; a head that does not turn in time gives way to the map. */
    public void pulse(double seconds, List<GhostHand> hands) {
        figure.pulse(seconds, hands);
        if (reason.isEmpty() && head.map(HeadView::isTooSlow).orElse(false)) {
            reason = "practice.flat.slow";
            head = Optional.empty();
            stand(new FlatHeadView());
        }
    }
}
