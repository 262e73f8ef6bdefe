package app.galea.ui.home;

import app.galea.ui.Choosers;
import app.galea.ui.Choosers.Options;
import app.galea.ui.Labels;
import app.galea.ui.Page;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.home.HomeViewModel.Length;
import app.galea.ui.home.HomeViewModel.Order;
import app.galea.ui.style.HeaderBar;
import app.galea.ui.welcome.SafetyView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The home screen: what is chosen, large, and the cards of all routines. */
public final class HomeView implements Screen {

    /** Below so many times the text's size, the chosen routine lies above the cards instead of beside them. */
    private static final double WIDE_EM = 62;

    private final WindowContext context;
    private final Texts texts;
    private final HomeViewModel model;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final ChosenPanel chosen;
    private final CardGrid grid;
    private final VBox list;
    private final Label none;
    private final Node header;
    private final Label foot;
    private boolean wide;
    private final ChangeListener<List<RoutineCard>> lay = (changed, before, now) -> lay(now);
    private final ChangeListener<RoutineCard> mark = (changed, before, now) -> mark(now);

    public HomeView(WindowContext context) {
        this.context = context;
        texts = context.texts();
        model = new HomeViewModel(
                context.routines(),
                context.preferences(),
                context.navigator(),
                context.services().pastSessions(),
                this::askSafety);
        chosen = new ChosenPanel(model, texts, context.theme().palette());
        grid = new CardGrid(context.theme()::emPx);
        none = Labels.text(texts.of("home.none"), "quiet");
        list = new VBox(choosers(), none, grid.root());
        list.getStyleClass().add("card-list");
        list.setMinWidth(0);
        root.setId("home");
        header = header();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        foot = Labels.text(texts.of("notice.private"), "quiet", "foot");
        root.widthProperty().addListener(sized -> arrange());
        arrangeAs(true);
        lay(model.cards().get());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.cards().addListener(lay);
        model.chosen().addListener(mark);
        model.refresh();
        arrange();
        grid.focus(model.chosen().get().id());
    }

    @Override
    public void hidden() {
        model.cards().removeListener(lay);
        model.chosen().removeListener(mark);
    }

    private void askSafety(RoutineCard card) {
        context.navigator().open(new SafetyView(context, card::title, card::cautions, () -> {
            context.navigator().back();
            model.begin(card);
        }));
    }

    private Node header() {
        List<Button> ways = new ArrayList<>();
        way(ways, "home-practice", Page.PRACTICE, "home.practice", Material2AL.FACE);
        way(ways, "home-history", Page.HISTORY, "home.history", Material2AL.HISTORY);
        way(ways, "home-settings", Page.SETTINGS, "home.settings", Material2MZ.SETTINGS);
        Region header = new HeaderBar(Labels.text(texts.of("home.title"), "title"), ways.toArray(Node[]::new)).root();
        header.getStyleClass().add("header");
        return header;
    }

    private void way(List<Button> ways, String id, Page page, String key, Ikon icon) {
        if (model.offers(page)) {
            Button way = Labels.button(id, icon, texts.of(key), () -> model.open(page));
            way.getStyleClass().add("way");
            ways.add(way);
        }
    }

    private Node choosers() {
        return new HeaderBar(
                        Labels.text(texts.of("home.routines"), "heading"),
                        Choosers.dropDown(
                                "home-length",
                                texts,
                                texts.of("home.filter"),
                                new Options<>(
                                        List.of(Length.values()), (messages, value) -> messages.text(value.text())),
                                model.length()),
                        Choosers.dropDown(
                                "home-order",
                                texts,
                                texts.of("home.sort"),
                                new Options<>(
                                        List.of(Order.values()), (messages, value) -> messages.text(value.text())),
                                model.order()))
                .root();
    }

    private void lay(List<RoutineCard> cards) {
        none.setVisible(cards.isEmpty());
        none.setManaged(cards.isEmpty());
        List<CardView> views = new ArrayList<>();
        for (RoutineCard card : cards) {
            views.add(new CardView(card, model, texts, context.theme().palette()));
        }
        grid.show(views);
        mark(model.chosen().get());
    }

    private void mark(RoutineCard card) {
        grid.mark(card.id());
        chosen.show();
    }

    private void arrange() {
        boolean nowWide = root.getWidth() >= WIDE_EM * context.theme().emPx();
        if (root.getWidth() > 0 && nowWide != wide) {
            arrangeAs(nowWide);
        }
    }

    private void arrangeAs(boolean beside) {
        wide = beside;
        boolean focused = grid.hasFocus();
        scroll.setContent(null);
        chosen.arrange(beside);
        if (beside) {
            scroll.setContent(list);
            HBox both = new HBox(chosen.root(), scroll);
            HBox.setHgrow(scroll, Priority.ALWAYS);
            both.getStyleClass().add("home-wide");
            root.setTop(header);
            root.setCenter(both);
            root.setBottom(foot);
        } else {
            root.setTop(null);
            root.setBottom(null);
            VBox both = new VBox(chosen.root(), list);
            both.getStyleClass().add("home-narrow");
            // everything scrolls, for large text leaves no room to stand still
            scroll.setContent(new VBox(header, both, foot));
            root.setCenter(scroll);
        }
        if (focused) {
            grid.focus(model.chosen().get().id());
        }
    }
}
