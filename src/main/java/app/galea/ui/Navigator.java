package app.galea.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The way from screen to screen. A screen is made when it is opened and lives as long as one can go back to it. Confined
 * to the JavaFX thread.
 */
public final class Navigator {

    private final Map<Page, Supplier<? extends Screen>> makers = new EnumMap<>(Page.class);
    private final Deque<Screen> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Screen>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Says how a screen is made. */
    public void offer(Page page, Supplier<? extends Screen> maker) {
        makers.put(page, maker);
    }

    /** Whether there is such a screen; where there is none, no button leads to it. */
    public boolean offers(Page page) {
        return makers.containsKey(page);
    }

    /** Opens a screen; {@link #back} returns to the present one. */
    public void open(Page page) {
        open(make(page));
    }

    /** Opens a screen that was made for the occasion; {@link #back} returns to the present one. */
    public void open(Screen screen) {
        current.get().ifPresent(before::push);
        show(screen);
    }

    /** Opens a screen in place of the present one, to which there is no way back. */
    public void replace(Page page) {
        show(make(page));
    }

    /** Opens a screen that was made for the occasion in place of the present one. */
    public void replace(Screen screen) {
        show(screen);
    }

    /** Goes home, from where there is no way back. */
    public void home() {
        before.clear();
        show(make(Page.HOME));
    }

    /** Goes back to the screen before; does nothing where there is none. */
    public void back() {
        if (!before.isEmpty()) {
            show(before.pop());
        }
    }

    public boolean canGoBack() {
        return !before.isEmpty();
    }

    /** Leaves the present screen for good, when the window closes. */
    public void leave() {
        before.clear();
        current.get().ifPresent(Screen::hidden);
        current.set(Optional.empty());
    }

    /** The screen in sight. */
    public ReadOnlyObjectProperty<Optional<Screen>> current() {
        return current.getReadOnlyProperty();
    }

    private Screen make(Page page) {
        Supplier<? extends Screen> maker = makers.get(page);
        if (maker == null) {
            throw new IllegalArgumentException("there is no screen " + page);
        }
        return maker.get();
    }

    private void show(Screen screen) {
        current.get().ifPresent(Screen::hidden);
        current.set(Optional.of(screen));
        screen.shown();
    }
}
