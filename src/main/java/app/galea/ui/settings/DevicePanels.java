package app.galea.ui.settings;

import app.galea.ui.Choosers;
import app.galea.ui.Choosers.Options;
import app.galea.ui.Labels;
import app.galea.ui.NetworkList.Network;
import app.galea.ui.Texts;
import app.galea.ui.settings.SettingsViewModel.CameraItem;
import app.galea.ui.settings.SettingsViewModel.Search;
import app.galea.wording.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The panels for the camera and the network, whose lists fill when the devices were looked at. */
final class DevicePanels {

    private final SettingsViewModel model;
    private final Texts texts;
    private final Rows rows;
    private final ObjectProperty<CameraItem> camera;
    private final ObjectProperty<Optional<Network>> network = new SimpleObjectProperty<>(Optional.empty());
    private final ComboBox<CameraItem> cameras;
    private final ComboBox<Optional<Network>> networks;
    private final Label state = Labels.fixed("", "quiet", "small");
    private final Label problem = Labels.fixed("", "warning");
    private final ChangeListener<List<CameraItem>> fillCameras = (changed, before, now) -> fillCameras(now);
    private final ChangeListener<List<Network>> fillNetworks = (changed, before, now) -> fillNetworks(now);
    private final ChangeListener<Object> tell = (changed, before, now) -> tell();
    private boolean filling;

    DevicePanels(SettingsViewModel model, Texts texts, Rows rows) {
        this.model = model;
        this.texts = texts;
        this.rows = rows;
        camera = new SimpleObjectProperty<>(model.camera());
        cameras = Choosers.dropDown(
                "settings-cameras",
                texts,
                texts.of("settings.camera.which"),
                new Options<>(model.cameras().get(), DevicePanels::name),
                camera);
        networks = Choosers.dropDown(
                "settings-networks",
                texts,
                texts.of("settings.network"),
                new Options<>(
                        List.of(), (messages, item) -> item.map(Network::id).orElse("")),
                network);
        // a camera's or network's name may be longer than there is room for
        cameras.setMinWidth(0);
        networks.setMinWidth(0);
        cameras.setMaxWidth(Double.MAX_VALUE);
        networks.setMaxWidth(Double.MAX_VALUE);
        camera.addListener((changed, before, now) -> {
            if (!filling && now != null) {
                model.use(now);
            }
        });
        network.addListener((changed, before, now) -> {
            if (!filling && now != null) {
                now.ifPresent(model::use);
            }
        });
    }

    private static String name(Messages messages, CameraItem item) {
        if (item.name().isEmpty()) {
            return messages.text("settings.camera.first");
        }
        return item.width() == 0
                ? item.name()
                // as text, or 1280 would be written 1,280
                : messages.text(
                        "settings.camera.mode",
                        item.name(),
                        String.valueOf(item.width()),
                        String.valueOf(item.height()));
    }

    Node camera(List<Button> more) {
        FlowPane buttons = new FlowPane(Labels.button(
                "settings-camera-again", Material2MZ.REFRESH, texts.of("settings.camera.again"), model::findCameras));
        buttons.getChildren().addAll(more);
        buttons.getStyleClass().add("choices");
        VBox panel = rows.panel(
                "settings.camera",
                rows.tall("settings.camera.which", cameras),
                state,
                buttons,
                rows.onOff("settings.mirror", model.mirrored()));
        return panel;
    }

    Node network() {
        return rows.panel("settings.network", rows.hint("settings.network.hint"), networks, problem);
    }

    void attach() {
        model.cameras().addListener(fillCameras);
        model.networks().addListener(fillNetworks);
        model.search().addListener(tell);
        model.networkProblem().addListener(tell);
        texts.messages().addListener(tell);
        fillCameras(model.cameras().get());
        fillNetworks(model.networks().get());
        tell();
    }

    void detach() {
        model.cameras().removeListener(fillCameras);
        model.networks().removeListener(fillNetworks);
        model.search().removeListener(tell);
        model.networkProblem().removeListener(tell);
        texts.messages().removeListener(tell);
    }

    private void fillCameras(List<CameraItem> items) {
        filling = true;
        cameras.getItems().setAll(items);
        camera.set(model.camera());
        filling = false;
    }

    private void fillNetworks(List<Network> items) {
        filling = true;
        networks.getItems().setAll(items.stream().map(Optional::of).toList());
        network.set(model.network());
        filling = false;
        networks.setDisable(items.isEmpty());
    }

    private void tell() {
        Messages messages = texts.now();
        Search search = model.search().get();
        show(
                state,
                search == Search.RUNNING
                        ? messages.text("settings.camera.looking")
                        : search == Search.NONE ? messages.text("settings.camera.none") : "");
        String wrong = model.networkProblem().get();
        show(problem, wrong.isEmpty() ? "" : messages.text("settings.network.bad", wrong));
    }

    private static void show(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
