package app.galea.ui.welcome;

import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.wording.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The safety check once more, before a routine that presses firmly. */
public final class SafetyView implements Screen {

    private final BorderPane root = new BorderPane();
    private final Button go;

    /**
     * @param title the routine's
     * @param cautions the routine's own
     * @param start what follows when the check was read
     */
    public SafetyView(
            WindowContext context,
            Function<Messages, String> title,
            Function<Messages, List<String>> cautions,
            Runnable start) {
        Texts texts = context.texts();
        root.setId("safety-again");
        VBox page = new VBox(
                Labels.text(texts.map(title), "title"),
                Labels.text(texts.of("safety.again"), "lead"),
                Labels.text(texts.map(messages -> String.join(" ", cautions.apply(messages)))),
                new SafetyPanels(texts, context.theme()::emPx).root());
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        Button back = Labels.button(
                "safety-back",
                texts.of("welcome.back"),
                () -> context.navigator().back());
        back.getStyleClass().add("large");
        go = Labels.button("safety-go", texts.of("safety.go"), start);
        go.getStyleClass().addAll("primary", "large");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(back, space, go);
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
}
