package app.galea.ui.welcome;

import app.galea.anatomy.ScalpZone;
import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.Columns;
import app.galea.ui.style.ZoneMap;
import app.galea.ui.welcome.WelcomeViewModel.Part;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The first start: hello, then the safety check. */
public final class WelcomeView implements Screen {

    private static final double MAP_PX = 170;
    private static final double COLUMN_EM = 20;

    private final WindowContext context;
    private final Texts texts;
    private final WelcomeViewModel model;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final ChangeListener<Part> turn = (changed, before, now) -> put(now);

    public WelcomeView(WindowContext context) {
        this.context = context;
        texts = context.texts();
        model = new WelcomeViewModel(context.preferences(), context.navigator());
        root.setId("welcome");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.part().addListener(turn);
        put(model.part().get());
    }

    @Override
    public void hidden() {
        model.part().removeListener(turn);
    }

    private void put(Part part) {
        boolean hello = part == Part.HELLO;
        VBox page = hello ? hello() : safety();
        page.getStyleClass().add("page");
        scroll.setContent(page);
        scroll.setVvalue(0);
        root.setBottom(hello ? helloBar() : safetyBar());
    }

    private VBox hello() {
        ZoneMap mark = new ZoneMap(context.theme().palette(), EnumSet.allOf(ScalpZone.class), MAP_PX, 1);
        mark.setAccessibleText("Galea");
        VBox words = new VBox(
                Labels.text(texts.of("welcome.title"), "display"), Labels.text(texts.of("welcome.lead"), "lead"));
        words.getStyleClass().add("lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(mark, words);
        head.getStyleClass().add("welcome-head");
        Columns promises = new Columns(context.theme()::emPx, COLUMN_EM, 3);
        promises.show(List.of(
                promise(Material2AL.LOCK, "welcome.private"),
                promise(Material2MZ.PAN_TOOL, "welcome.hands"),
                promise(Material2MZ.VISIBILITY, "welcome.honest")));
        VBox page = new VBox(head, promises.root());
        page.getStyleClass().add("centered");
        return page;
    }

    private Region promise(Ikon icon, String key) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("sign");
        VBox panel =
                new VBox(sign, Labels.text(texts.of(key + ".title"), "heading"), Labels.text(texts.of(key), "quiet"));
        panel.getStyleClass().addAll("panel", "promise");
        return panel;
    }

    private Node helloBar() {
        ToggleGroup group = new ToggleGroup();
        HBox languages = new HBox();
        languages.setId("welcome-languages");
        languages.getStyleClass().add("choices");
        for (String tag : model.languages()) {
            ToggleButton button = new ToggleButton(model.languageName(tag));
            button.setId("welcome-language-" + tag);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(tag.equals(texts.now().language()));
            button.setOnAction(click -> {
                button.setSelected(true);
                model.speak(tag);
            });
            languages.getChildren().add(button);
        }
        Label label = Labels.text(texts.of("welcome.language"), "quiet");
        label.setLabelFor(languages);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Button next = Labels.button("welcome-next", texts.of("welcome.next"), model::next);
        next.getStyleClass().addAll("primary", "large");
        next.setDefaultButton(true);
        return bar(label, languages, space(), next);
    }

    private VBox safety() {
        VBox page = new VBox(
                Labels.text(texts.of("safety.title"), "title"), new SafetyPanels(texts, context.theme()::emPx).root());
        page.setId("safety");
        return page;
    }

    private Node safetyBar() {
        Button back = Labels.button("welcome-back", texts.of("welcome.back"), model::back);
        back.getStyleClass().add("large");
        CheckBox read = new CheckBox();
        read.setId("welcome-understood");
        read.textProperty().bind(texts.of("welcome.understood"));
        read.setWrapText(true);
        read.selectedProperty().bindBidirectional(model.understood());
        Button begin = Labels.button("welcome-begin", texts.of("welcome.begin"), model::begin);
        begin.getStyleClass().addAll("primary", "large");
        begin.setDefaultButton(true);
        begin.disableProperty().bind(model.understood().not());
        return bar(back, space(), read, begin);
    }

    private static Node bar(Node... nodes) {
        HBox bar = new HBox(nodes);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
