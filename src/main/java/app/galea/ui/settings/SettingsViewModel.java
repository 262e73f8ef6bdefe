package app.galea.ui.settings;

import app.galea.settings.CameraChoice;
import app.galea.settings.Coaching;
import app.galea.settings.Hearing;
import app.galea.settings.Look;
import app.galea.settings.Settings;
import app.galea.settings.Studio;
import app.galea.ui.CameraList;
import app.galea.ui.NetworkList;
import app.galea.ui.NetworkList.Network;
import app.galea.ui.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The preferences as properties, the devices to choose from, and the way back to the defaults. Confined to the JavaFX thread. */
public final class SettingsViewModel {

    private final Preferences preferences;
    private final CameraList cameras;
    private final NetworkList networks;
    private final ReadOnlyObjectWrapper<List<CameraItem>> cameraItems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.RUNNING);
    private final ReadOnlyObjectWrapper<List<Network>> networkItems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper networkProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private Settings beforeReset = Settings.DEFAULTS;

    /**
     * A camera to choose. Immutable.
     *
     * @param name empty: the first that gives a picture
     * @param width 0 where it is not known
     */
    public record CameraItem(String name, int index, int width, int height) {

        /** The first that gives a picture. */
        public static final CameraItem FIRST = new CameraItem("", 0, 0, 0);

        boolean isOf(CameraChoice choice) {
            return name.equals(choice.name()) && (name.isEmpty() || index == choice.index());
        }
    }

    /** How the search for cameras stands. */
    public enum Search {
        RUNNING,
        FOUND,
        NONE
    }

    public SettingsViewModel(Preferences preferences, CameraList cameras, NetworkList networks) {
        this.preferences = preferences;
        this.cameras = cameras;
        this.networks = networks;
        offerCameras(List.of());
    }

    /** Looks for cameras and networks; called when the screen comes into sight. */
    public void refresh() {
        findCameras();
        networks.find(networkItems::set);
    }

    /** Looks for cameras again. */
    public void findCameras() {
        search.set(Search.RUNNING);
        cameras.find(found -> {
            offerCameras(found.usable());
            search.set(found.usable().isEmpty() ? Search.NONE : Search.FOUND);
        });
    }

    /** The cameras, the first that gives a picture before them, one that was chosen but is gone after them. */
    private void offerCameras(List<CameraList.Camera> usable) {
        List<CameraItem> items = new ArrayList<>(List.of(CameraItem.FIRST));
        usable.forEach(found -> items.add(new CameraItem(found.name(), found.index(), found.width(), found.height())));
        CameraChoice chosen = preferences.now().camera();
        if (items.stream().noneMatch(item -> item.isOf(chosen))) {
            items.add(new CameraItem(chosen.name(), chosen.index(), 0, 0));
        }
        cameraItems.set(List.copyOf(items));
    }

    public ReadOnlyObjectProperty<List<CameraItem>> cameras() {
        return cameraItems.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    /** The item of the camera that is chosen now. */
    public CameraItem camera() {
        return cameraItems.get().stream()
                .filter(item -> item.isOf(preferences.now().camera()))
                .findFirst()
                .orElse(CameraItem.FIRST);
    }

    public void use(CameraItem item) {
        preferences.change(settings -> settings.withCamera(settings.camera().withDevice(item.name(), item.index())));
    }

    public ReadOnlyObjectProperty<List<Network>> networks() {
        return networkItems.getReadOnlyProperty();
    }

    /** The network in use; empty until the networks were looked at. */
    public Optional<Network> network() {
        return networkItems.get().stream().filter(Network::inUse).findFirst();
    }

    /** Uses another network; where that cannot be, the old one stays and {@link #networkProblem} says why. */
    public void use(Network network) {
        networkProblem.set("");
        if (network.inUse()) {
            return;
        }
        networks.use(network.id(), problem -> {
            networkProblem.set(problem);
            networks.find(networkItems::set);
        });
    }

    public ReadOnlyStringProperty networkProblem() {
        return networkProblem.getReadOnlyProperty();
    }

    public Preference<String> language() {
        return part(Settings::language, Settings::withLanguage);
    }

    /** One part of the look. */
    public <T> Preference<T> look(Function<Look, T> get, BiFunction<Look, T, Look> put) {
        return part(s -> get.apply(s.look()), (s, value) -> s.withLook(put.apply(s.look(), value)));
    }

    /** One part of what is heard. */
    public <T> Preference<T> hearing(Function<Hearing, T> get, BiFunction<Hearing, T, Hearing> put) {
        return part(s -> get.apply(s.hearing()), (s, value) -> s.withHearing(put.apply(s.hearing(), value)));
    }

    public Preference<Boolean> mirrored() {
        return part(
                s -> s.camera().mirrored(),
                (s, value) -> s.withCamera(s.camera().withMirrored(value)));
    }

    public Preference<Boolean> oneHanded() {
        return part(s -> s.coaching().oneHanded(), (s, value) -> s.withCoaching(new Coaching(value)));
    }

    /** One part of the shared database's address. */
    public Preference<String> studio(Function<Studio, String> get, BiFunction<Studio, String, Studio> put) {
        return part(s -> get.apply(s.studio()), (s, value) -> s.withStudio(put.apply(s.studio(), value)));
    }

    private <T> Preference<T> part(Function<Settings, T> get, BiFunction<Settings, T, Settings> put) {
        return new Preference<>(preferences, get, put);
    }

    /** Sets everything back to the defaults; {@link #undo} takes that back. */
    public void reset() {
        beforeReset = preferences.now();
        preferences.change(Settings::reset);
        canUndo.set(true);
    }

    /** Takes the last {@link #reset} back, with whatever was changed since. */
    public void undo() {
        if (canUndo.get()) {
            preferences.change(now -> beforeReset.withPlace(now.place()));
            canUndo.set(false);
        }
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }
}
