package app.galea.ui.home;

import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The home screen. */
public final class HomeView implements Screen {

    private final VBox root = new VBox();

    public HomeView(WindowContext context) {
        Label title = new Label();
        title.textProperty().bind(context.texts().of("window.title"));
        title.getStyleClass().add("title");
        root.getChildren().add(title);
    }

    @Override
    public Parent root() {
        return root;
    }
}
