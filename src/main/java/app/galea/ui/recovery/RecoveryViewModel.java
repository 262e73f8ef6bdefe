package app.galea.ui.recovery;

import app.galea.routine.RoutineLibrary;
import app.galea.ui.Recovery;
import app.galea.ui.Recovery.BrokenOff;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is to be decided about sessions that broke off. Confined to the JavaFX thread; needs no scene. */
public final class RecoveryViewModel {

    private final Recovery recovery;
    private final RoutineLibrary routines;
    private final ZoneId zone;
    private final List<Offer> offers;
    private final BooleanBinding decided;

    /** How it stands with one of them. */
    public enum State {
        OPEN,
        WORKING,
        KEPT,
        DISCARDED,
        /** Nothing can be written just now. */
        FAILED
    }

    /** @param sessions at least one */
    public RecoveryViewModel(Recovery recovery, RoutineLibrary routines, ZoneId zone, List<BrokenOff> sessions) {
        this.recovery = recovery;
        this.routines = routines;
        this.zone = zone;
        offers = sessions.stream().map(Offer::new).toList();
        decided = Bindings.createBooleanBinding(
                () -> offers.stream().allMatch(Offer::isDecided),
                offers.stream().map(Offer::state).toArray(ReadOnlyObjectProperty<?>[]::new));
    }

    public List<Offer> offers() {
        return offers;
    }

    /** Whether nothing is left for later. */
    public BooleanBinding decided() {
        return decided;
    }

    /** One session that broke off. */
    public final class Offer {

        private final BrokenOff session;
        private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPEN);

        private Offer(BrokenOff session) {
            this.session = session;
        }

        public ReadOnlyObjectProperty<State> state() {
            return state.getReadOnlyProperty();
        }

        boolean isDecided() {
            return state.get() == State.KEPT || state.get() == State.DISCARDED;
        }

        /** What was being done. */
        public String title(Messages messages) {
            return routines.find(session.routine())
                    .map(routine -> new RoutineWording(messages).title(routine))
                    .orElseGet(() -> messages.text("recovery.free"));
        }

        /** When, and how much of it there is. */
        public String when(Messages messages) {
            String started = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(messages.locale())
                    .withZone(zone)
                    .format(session.started());
            Duration recorded = session.recorded();
            if (recorded.isZero()) {
                return started;
            }
            return started + " · "
                    + (recorded.toMinutes() == 0
                            ? messages.text("recovery.recorded.seconds", recorded.toSeconds())
                            : messages.text("recovery.recorded.minutes", recorded.toMinutes()));
        }

        public void keep() {
            change(recovery::keep, State.KEPT);
        }

        public void discard() {
            change(recovery::discard, State.DISCARDED);
        }

        /** Takes the discarding back. */
        public void bringBack() {
            change(recovery::bringBack, State.KEPT);
        }

        private void change(BiConsumer<BrokenOff, Consumer<Boolean>> what, State then) {
            if (state.get() != State.WORKING) {
                state.set(State.WORKING);
                what.accept(session, worked -> state.set(worked ? then : State.FAILED));
            }
        }
    }
}
