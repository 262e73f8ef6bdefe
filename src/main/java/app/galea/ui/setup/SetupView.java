package app.galea.ui.setup;

import app.galea.pipeline.LiveFrame;
import app.galea.setup.Familiarity.Verdict;
import app.galea.setup.SetupItem;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.live.LiveFeed;
import app.galea.ui.live.PictureView;
import app.galea.ui.setup.SetupViewModel.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The set-up check: the mirrored picture on the left, what is in order on the right, the way on below. */
public final class SetupView implements Screen {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double LIST_SHARE = 0.36;
    private static final int SIGN_PX = 22;

    private final WindowContext context;
    private final Texts texts;
    private final SetupServices services;
    private final SetupViewModel model;
    private final BorderPane root = new BorderPane();
    private final ImageView picture = new ImageView();
    private final PictureView pictures = new PictureView();
    private final LiveFeed feed = new LiveFeed(this::newest, this::show, this::pulse);
    private final Map<SetupItem, Runnable> rows = new EnumMap<>(SetupItem.class);
    private final InvalidationListener refresh = changed -> rows.values().forEach(Runnable::run);
    private @Nullable Preview preview;

    public SetupView(WindowContext context, SetupServices services) {
        this.context = context;
        this.services = services;
        texts = context.texts();
        model = new SetupViewModel(services.calibrations(), this::say);
        root.setId("setup");
        root.setCenter(body());
        root.setBottom(bar());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        String once = context.opening().camera();
        preview = services.previews()
                .open(once.isEmpty() ? context.preferences().now().camera().name() : once);
        model.inOrder().addListener(refresh);
        texts.messages().addListener(refresh);
        feed.start();
    }

    @Override
    public void hidden() {
        feed.stop();
        model.inOrder().removeListener(refresh);
        texts.messages().removeListener(refresh);
        Preview open = preview;
        if (open != null) {
            open.letGo();
        }
    }

    private void say(String key) {
        Preview open = preview;
        if (open != null) {
            open.say(texts.now().text(key));
        }
    }

    private Optional<LiveFrame> newest() {
        Preview open = preview;
        return open == null ? Optional.empty() : open.newest();
    }

    private void show(LiveFrame frame) {
        boolean mirrored = context.preferences().now().camera().mirrored();
        frame.picture().ifPresent(taken -> picture.setImage(pictures.show(taken, mirrored)));
        Preview open = preview;
        if (open != null) {
            model.see(open.camera(), frame.update().scene());
        }
    }

    private void pulse() {
        Preview open = preview;
        if (open != null) {
            model.complain(open.trouble());
        }
    }

    private Parent body() {
        StackPane stage = new StackPane(picture, trouble(), prompt());
        stage.getStyleClass().add("setup-picture");
        stage.setMinSize(0, 0);
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(stage.widthProperty());
        picture.fitHeightProperty().bind(stage.heightProperty());
        VBox list = new VBox(text("setup.title", "title"), text("setup.lead", "quiet"));
        for (SetupItem item : SetupItem.values()) {
            list.getChildren().add(row(item));
        }
        list.getChildren().add(fitting());
        list.getStyleClass().add("setup-list");
        // long sentences or large text may need more room than there is; the way on must not give way to them
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("setup-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        HBox body = new HBox(stage, scroll);
        body.getStyleClass().add("setup-body");
        body.setMinHeight(0);
        HBox.setHgrow(stage, Priority.ALWAYS);
        scroll.prefWidthProperty().bind(body.widthProperty().multiply(LIST_SHARE));
        scroll.minWidthProperty().bind(scroll.prefWidthProperty());
        return body;
    }

    /** A sign, the item's name, and below it what to do while it is not in order. */
    private Region row(SetupItem item) {
        FontIcon sign = new FontIcon(Material2MZ.RADIO_BUTTON_UNCHECKED);
        Label name = text("setup.item." + item.id(), "heading");
        Label fix = text("setup.fix." + item.id(), "quiet");
        sign.setIconSize(SIGN_PX);
        VBox words = new VBox(name, fix);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign, words);
        row.setId("setup-" + item.id());
        row.getStyleClass().add("setup-row");
        rows.put(item, () -> {
            boolean done = model.inOrder().contains(item);
            sign.setIconCode(done ? Material2AL.CHECK_CIRCLE : Material2MZ.RADIO_BUTTON_UNCHECKED);
            row.pseudoClassStateChanged(DONE, done);
            fix.setVisible(!done);
            fix.setManaged(!done);
            row.setAccessibleText(
                    texts.now().text(done ? "setup.spoken.done" : "setup.spoken.waiting", name.getText()));
        });
        rows.get(item).run();
        return row;
    }

    private Region fitting() {
        StringBinding words = Bindings.createStringBinding(
                () -> texts.now().text(fittingKey()), model.phase(), model.verdict(), texts.messages());
        Label label = new Label();
        label.setId("setup-fitting-words");
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Button fit = button("setup-fit", "setup.fit", model::startFitting);
        BooleanBinding isFitting = model.phase().isEqualTo(Phase.FITTING);
        fit.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.inOrder().contains(SetupItem.HEAD) || isFitting.get(),
                        model.inOrder(),
                        isFitting));
        VBox panel = new VBox(label, fit);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private String fittingKey() {
        return switch (model.phase().get()) {
            case FITTED -> "setup.fitted";
            case NOT_FITTED -> "setup.not_fitted";
            case FITTING -> "setup.fitting";
            case CHECKING ->
                model.verdict().get() == Verdict.DIFFERENT
                        ? "setup.different"
                        : model.verdict().get() == Verdict.AS_BEFORE ? "setup.as_before" : "setup.offer";
        };
    }

    /** The pose to take, large over the picture. */
    private Region prompt() {
        Label words = new Label();
        words.setId("setup-pose");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.now()
                                .text("setup.pose." + model.pose().get().id()),
                        model.pose(),
                        texts.messages()));
        words.getStyleClass().add("display");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        ProgressBar share = new ProgressBar();
        share.progressProperty().bind(model.share());
        share.setMaxWidth(Double.MAX_VALUE);
        share.accessibleTextProperty().bind(words.textProperty());
        Button stop = button("setup-fit-stop", "setup.fit.stop", model::stopFitting);
        VBox box = new VBox(words, share, stop);
        box.getStyleClass().add("setup-prompt");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.visibleProperty().bind(model.phase().isEqualTo(Phase.FITTING));
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
        return box;
    }

    private Region trouble() {
        Label words = new Label();
        words.setId("setup-trouble");
        words.textProperty().bind(model.trouble());
        words.setWrapText(true);
        words.getStyleClass().addAll("lead", "setup-trouble");
        words.visibleProperty().bind(model.trouble().isNotEmpty());
        return words;
    }

    private Region bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button skip = button("setup-skip", "setup.skip", context.navigator()::home);
        skip.getStyleClass().add("large");
        skip.visibleProperty().bind(model.ready().not());
        skip.managedProperty().bind(skip.visibleProperty());
        Button go = button("setup-continue", "setup.continue", context.navigator()::home);
        go.getStyleClass().addAll("primary", "large");
        go.visibleProperty().bind(model.ready());
        go.managedProperty().bind(go.visibleProperty());
        Label state = new Label();
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.now().text(model.ready().get() ? "setup.all_right" : "setup.waiting"),
                        model.ready(),
                        texts.messages()));
        state.getStyleClass().add("quiet");
        HBox bar = new HBox(state, space, skip, go);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Label text(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
