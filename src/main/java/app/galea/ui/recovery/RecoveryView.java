package app.galea.ui.recovery;

import app.galea.ui.Labels;
import app.galea.ui.Recovery.BrokenOff;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.recovery.RecoveryViewModel.Offer;
import app.galea.ui.recovery.RecoveryViewModel.State;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first screen after a crash: each session that broke off, to be kept or let go; or all of it later. */
public final class RecoveryView implements Screen {

    private final Texts texts;
    private final RecoveryViewModel model;
    private final BorderPane root = new BorderPane();
    private final Button go;

    /**
     * @param sessions at least one
     * @param onward what follows, whether or not all was decided
     */
    public RecoveryView(WindowContext context, List<BrokenOff> sessions, Runnable onward) {
        texts = context.texts();
        model = new RecoveryViewModel(
                context.services().recovery(), context.routines(), ZoneId.systemDefault(), sessions);
        root.setId("recovery");
        VBox page = new VBox(
                Labels.text(texts.of("recovery.title", sessions.size()), "title"),
                Labels.text(texts.of("recovery.lead", sessions.size()), "lead"));
        for (Offer offer : model.offers()) {
            page.getChildren().add(panel(offer, model.offers().indexOf(offer)));
        }
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        go = Labels.button(
                "recovery-go",
                Bindings.createStringBinding(
                        () -> texts.now().text(model.decided().get() ? "recovery.onward" : "recovery.later"),
                        texts.messages(),
                        model.decided()),
                onward);
        go.getStyleClass().add("large");
        go.setCancelButton(true);
        Label later = Labels.text(texts.of("recovery.later.hint"), "quiet");
        later.visibleProperty().bind(model.decided().not());
        HBox bar = new HBox(later, space(), go);
        bar.getStyleClass().add("bar");
        root.setCenter(scroll);
        root.setBottom(bar);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        go.requestFocus();
    }

    private Node panel(Offer offer, int number) {
        VBox words =
                new VBox(Labels.text(texts.map(offer::title), "heading"), Labels.text(texts.map(offer::when), "quiet"));
        words.getStyleClass().add("lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button keep = Labels.button("recovery-keep-" + number, texts.of("recovery.keep"), offer::keep);
        keep.getStyleClass().add("primary");
        Button discard = Labels.button("recovery-discard-" + number, texts.of("recovery.discard"), offer::discard);
        Button back = Labels.button("recovery-back-" + number, texts.of("recovery.back"), offer::bringBack);
        Label state = new Label();
        state.setId("recovery-state-" + number);
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.textProperty()
                .bind(Bindings.createStringBinding(() -> state(offer.state().get()), texts.messages(), offer.state()));
        show(keep, offer, Set.of(State.OPEN, State.FAILED));
        show(discard, offer, Set.of(State.OPEN, State.FAILED));
        show(back, offer, Set.of(State.DISCARDED));
        show(state, offer, Set.of(State.WORKING, State.KEPT, State.DISCARDED, State.FAILED));
        HBox row = new HBox(words, state, back, discard, keep);
        row.getStyleClass().add("row");
        VBox panel = new VBox(row);
        panel.getStyleClass().add("panel");
        panel.setId("recovery-" + number);
        return panel;
    }

    private String state(State state) {
        return state == State.OPEN
                ? ""
                : texts.now().text("recovery.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static void show(Node node, Offer offer, Set<State> states) {
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> states.contains(offer.state().get()), offer.state()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
