package app.galea.ui.settings;

import app.galea.settings.Hearing;
import app.galea.settings.Look;
import app.galea.settings.Studio;
import app.galea.ui.Choosers;
import app.galea.ui.Choosers.Options;
import app.galea.ui.Labels;
import app.galea.ui.Page;
import app.galea.ui.Screen;
import app.galea.ui.StudioLink;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.Columns;
import app.galea.ui.style.HeaderBar;
import app.galea.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The settings screen, in panels, two columns of them where there is room. */
public final class SettingsView implements Screen {

    /** A column is at least so many times the text's size wide. */
    private static final double COLUMN_EM = 30;

    private final WindowContext context;
    private final Texts texts;
    private final SettingsViewModel model;
    private final DevicePanels devices;
    private final Rows rows;
    private final BorderPane root = new BorderPane();

    public SettingsView(WindowContext context) {
        this.context = context;
        texts = context.texts();
        model = new SettingsViewModel(
                context.preferences(),
                context.services().cameras(),
                context.services().networks());
        rows = new Rows(texts);
        devices = new DevicePanels(model, texts, rows);
        root.setId("settings");
        root.setTop(header());
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        Columns columns = new Columns(context.theme()::emPx, COLUMN_EM, 2);
        columns.show(List.of(
                column(language(), look(), coaching(), privacy()),
                column(hearing(), devices.camera(setupButton()), devices.network(), studio())));
        columns.root().getStyleClass().add("settings-columns");
        scroll.setContent(columns.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        devices.attach();
        model.refresh();
    }

    @Override
    public void hidden() {
        devices.detach();
    }

    private Node header() {
        Button back = Labels.button(
                "settings-back",
                Material2AL.ARROW_BACK,
                texts.of("settings.back"),
                () -> context.navigator().back());
        back.getStyleClass().add("way");
        Label title = Labels.text(texts.of("settings.title"), "title");
        HBox name = new HBox(back, title);
        name.getStyleClass().add("row");
        Label done = Labels.text(texts.of("settings.reset.done"), "quiet");
        Button undo = Labels.button("settings-undo", Material2MZ.UNDO, texts.of("settings.undo"), model::undo);
        Button reset = Labels.button("settings-reset", texts.of("settings.reset"), model::reset);
        for (Node node : List.of(done, undo)) {
            node.visibleProperty().bind(model.canUndo());
            node.managedProperty().bind(model.canUndo());
        }
        Region header = new HeaderBar(name, done, undo, reset).root();
        header.getStyleClass().add("header");
        return header;
    }

    private Node language() {
        List<String> tags = new ArrayList<>(List.of(""));
        tags.addAll(Messages.LANGUAGES);
        Options<String> options = new Options<>(
                tags,
                (messages, tag) ->
                        tag.isEmpty() ? messages.text("settings.language.system") : messages.text("language." + tag));
        return rows.panel(
                "settings.language",
                Choosers.buttons(
                        "settings-languages", texts, texts.of("settings.language"), options, model.language()));
    }

    private Node look() {
        Options<Look.Theme> themes = new Options<>(
                List.of(Look.Theme.values()),
                (messages, theme) ->
                        messages.text("settings.theme." + theme.name().toLowerCase(Locale.ROOT)));
        Options<Double> sizes = new Options<>(
                List.of(1.0, 1.25, 1.5, 1.75, 2.0),
                (messages, scale) -> messages.text("settings.percent", Math.round(scale * 100)));
        return rows.panel(
                "settings.look",
                rows.tall(
                        "settings.theme",
                        Choosers.buttons(
                                "settings-theme",
                                texts,
                                texts.of("settings.theme"),
                                themes,
                                model.look(Look::theme, Look::withTheme))),
                rows.tall(
                        "settings.text",
                        Choosers.buttons(
                                "settings-text",
                                texts,
                                texts.of("settings.text"),
                                sizes,
                                model.look(Look::textScale, Look::withTextScale))),
                rows.onOff("settings.contrast", model.look(Look::contrast, Look::withContrast)),
                rows.onOff("settings.color_safe", model.look(Look::colorSafe, Look::withColorSafe)),
                rows.onOff("settings.reduced_motion", model.look(Look::reducedMotion, Look::withReducedMotion)),
                rows.hint("settings.reduced_motion.hint"));
    }

    private Node hearing() {
        return rows.panel(
                "settings.hearing",
                rows.onOff("settings.mute", model.hearing(Hearing::muted, Hearing::withMuted)),
                rows.volume("settings.voice", volume(Hearing::voice, Hearing::withVoice)),
                rows.volume("settings.tones", volume(Hearing::tones, Hearing::withTones)),
                rows.volume("settings.tick", volume(Hearing::tick, Hearing::withTick)),
                rows.onOff("settings.tick_rests", model.hearing(Hearing::tickRests, Hearing::withTickRests)));
    }

    private Property<Number> volume(Function<Hearing, Double> get, BiFunction<Hearing, Double, Hearing> put) {
        // to the hundredth, so that the file stays readable
        return model.hearing(
                get::apply, (hearing, value) -> put.apply(hearing, Math.rint(value.doubleValue() * 100) / 100));
    }

    private Node coaching() {
        return rows.panel(
                "settings.coaching",
                rows.onOff("settings.one_handed", model.oneHanded()),
                rows.hint("settings.one_handed.hint"));
    }

    private List<Button> setupButton() {
        return context.navigator().offers(Page.SETUP)
                ? List.of(Labels.button(
                        "settings-setup",
                        texts.of("settings.camera.setup"),
                        () -> context.navigator().open(Page.SETUP)))
                : List.of();
    }

    private Node privacy() {
        Label folder = Labels.fixed(context.services().dataFolder().path(), "path");
        folder.setId("settings-folder");
        Button open = Labels.button(
                "settings-folder-open",
                Material2AL.FOLDER_OPEN,
                texts.of("settings.folder.open"),
                () -> context.services().dataFolder().open());
        return rows.panel("settings.privacy", Labels.text(texts.of("settings.privacy.text")), folder, open);
    }

    private Node studio() {
        return rows.panel(
                "settings.studio",
                rows.hint("settings.studio.hint"),
                standing(),
                rows.field(
                        "settings.studio.url",
                        model.studio(Studio::url, (s, url) -> new Studio(url, s.user(), s.profile()))),
                rows.field(
                        "settings.studio.user",
                        model.studio(Studio::user, (s, user) -> new Studio(s.url(), user, s.profile()))),
                rows.field(
                        "settings.studio.profile",
                        model.studio(Studio::profile, (s, profile) -> new Studio(s.url(), s.user(), profile))));
    }

    /** How it stands with the shared database; nothing where there is none. */
    private Label standing() {
        ObservableValue<StudioLink.Standing> standing =
                context.services().studio().standing();
        Label line = Labels.text(Bindings.createStringBinding(
                () -> standing.getValue().sentence(texts.now()), texts.messages(), standing));
        line.setId("settings-studio-standing");
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static VBox column(Node... panels) {
        VBox column = new VBox(panels);
        column.getStyleClass().add("settings-column");
        return column;
    }
}
