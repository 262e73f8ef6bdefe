package app.galea.ui.home;

import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.PastSessions;
import app.galea.ui.Preferences;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What home shows and what its buttons do. Confined to the JavaFX thread. */
public final class HomeViewModel {

    /** A routine of up to so many minutes is a short one. */
    private static final double SHORT_MINUTES = 5.25;

    private final RoutineLibrary library;
    private final Preferences preferences;
    private final Navigator navigator;
    private final PastSessions past;
    private final Consumer<RoutineCard> askSafety;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.SUGGESTED);
    private final ObjectProperty<Length> length = new SimpleObjectProperty<>(Length.ANY);
    private final ReadOnlyObjectWrapper<List<RoutineCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RoutineCard> chosen;
    private Map<String, Long> daysAgo = Map.of();

    /** In which order the cards lie. */
    public enum Order {
        SUGGESTED("home.sort.suggested"),
        SHORTEST("home.sort.shortest"),
        EVIDENCE("home.sort.evidence");

        private final String text;

        Order(String text) {
            this.text = text;
        }

        /** The key of its name. */
        public String text() {
            return text;
        }
    }

    /** Which cards lie there. */
    public enum Length {
        ANY("home.filter.any"),
        SHORT("home.filter.short"),
        LONG("home.filter.long");

        private final String text;

        Length(String text) {
            this.text = text;
        }

        /** The key of its name. */
        public String text() {
            return text;
        }
    }

    /** @param askSafety shows the safety check of a routine that presses firmly, which then calls {@link #begin} */
    public HomeViewModel(
            RoutineLibrary library,
            Preferences preferences,
            Navigator navigator,
            PastSessions past,
            Consumer<RoutineCard> askSafety) {
        this.library = library;
        this.preferences = preferences;
        this.navigator = navigator;
        this.past = past;
        this.askSafety = askSafety;
        chosen = new ReadOnlyObjectWrapper<>(firstChoice());
        order.addListener((changed, before, now) -> lay());
        length.addListener((changed, before, now) -> lay());
        lay();
    }

    /** Asks what was done last; called each time home comes into sight. */
    public void refresh() {
        past.lastDone(days -> {
            daysAgo = Map.copyOf(days);
            chosen.set(card(chosen.get().routine()));
            lay();
        });
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    public ObjectProperty<Length> length() {
        return length;
    }

    /** The cards, in order. */
    public ReadOnlyObjectProperty<List<RoutineCard>> cards() {
        return cards.getReadOnlyProperty();
    }

    /** The card shown large. */
    public ReadOnlyObjectProperty<RoutineCard> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public void choose(RoutineCard card) {
        chosen.set(card);
    }

    /** Starts a routine, after the safety check where it presses firmly. */
    public void start(RoutineCard card) {
        choose(card);
        if (card.routine().firm()) {
            askSafety.accept(card);
        } else {
            begin(card);
        }
    }

    /** Starts a routine now. */
    public void begin(RoutineCard card) {
        preferences.change(settings -> settings.withLast(settings.last().withRoutine(card.id())));
        navigator.open(Page.COACH);
    }

    /** Whether anything can be coached. */
    public boolean canStart() {
        return navigator.offers(Page.COACH);
    }

    public boolean offers(Page page) {
        return navigator.offers(page);
    }

    public void open(Page page) {
        navigator.open(page);
    }

    private RoutineCard firstChoice() {
        Routine routine = library.find(preferences.now().last().routine())
                .or(() -> library.find(RoutineLibrary.DEFAULT_ID))
                .orElseGet(() -> library.routines().get(0));
        return card(routine);
    }

    private void lay() {
        cards.set(library.routines().stream()
                // the clip's own routine is no massage
                .filter(routine -> !routine.id().equals(RoutineLibrary.DEMO_ID))
                .filter(this::hasLength)
                .map(this::card)
                .sorted(comparator())
                .toList());
    }

    private boolean hasLength(Routine routine) {
        boolean isShort = routine.plannedSeconds() <= SHORT_MINUTES * 60;
        return switch (length.get()) {
            case ANY -> true;
            case SHORT -> isShort;
            case LONG -> !isShort;
        };
    }

    private Comparator<RoutineCard> comparator() {
        return switch (order.get()) {
            case SUGGESTED -> Comparator.comparing(card -> !card.id().equals(RoutineLibrary.DEFAULT_ID));
            case SHORTEST -> Comparator.comparingDouble(card -> card.routine().plannedSeconds());
            case EVIDENCE -> Comparator.comparing(card -> card.routine().grade());
        };
    }

    private RoutineCard card(Routine routine) {
        Long days = daysAgo.get(routine.id());
        return new RoutineCard(routine, days == null ? OptionalLong.empty() : OptionalLong.of(days));
    }
}
