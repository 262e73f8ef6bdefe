package app.galea.ui;

import app.galea.settings.Settings;
import app.galea.settings.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window itself: shows the screen in sight, keeps its place, and knows the keys that work everywhere. */
public final class MainWindow {

    private final Stage stage;
    private final WindowContext context;
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    /** Where it stands when it is neither maximized nor filling the screen. */
    private WindowPlace floating;

    /** @param stage not shown yet */
    public MainWindow(Stage stage, WindowContext context) {
        this.stage = stage;
        this.context = context;
        floating = context.preferences().now().place();
        root.setId("window");
        scene = new Scene(root, floating.width(), floating.height());
    }

    /** Shows the window with the screen the navigator is at, now and later. */
    public void show() {
        context.theme().dress(scene);
        context.navigator().current().addListener((changed, before, now) -> put(now));
        put(context.navigator().current().get());
        root.setTop(new NoticeBar(context.notices(), context.texts()).root());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stage.setScene(scene);
        stage.titleProperty().bind(context.texts().of("window.title"));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        // F11 comes and goes; Esc belongs to the screens
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        restore();
        // screens fit themselves to the window's size: before they are dressed, so that they are dressed only once
        root.layout();
        stage.show();
        stage.xProperty().addListener(moved -> remember());
        stage.yProperty().addListener(moved -> remember());
        stage.widthProperty().addListener(sized -> remember());
        stage.heightProperty().addListener(sized -> remember());
    }

    /** Leaves the screen in sight, keeps where the window stands, and closes it. */
    public void close() {
        context.navigator().leave();
        WindowPlace place = new WindowPlace(
                floating.x(),
                floating.y(),
                floating.width(),
                floating.height(),
                true,
                stage.isMaximized(),
                stage.isFullScreen());
        context.preferences().change(settings -> settings.withPlace(place));
        stage.hide();
    }

    private void put(Optional<app.galea.ui.Screen> screen) {
        root.setCenter(screen.<Node>map(app.galea.ui.Screen::root).orElse(null));
    }

    private void restore() {
        Settings settings = context.preferences().now();
        WindowPlace place = settings.place();
        if (place.placed()) {
            boolean inSight = Screen.getScreens().stream()
                    .map(Screen::getVisualBounds)
                    .anyMatch(bounds -> bounds.intersects(corner(place)));
            if (inSight) {
                stage.setX(place.x());
                stage.setY(place.y());
            }
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        stage.setMaximized(place.maximized());
        stage.setFullScreen(place.fullScreen());
    }

    /** The part of the title bar by which a window is drawn back when it hangs over the edge. */
    private static Rectangle2D corner(WindowPlace place) {
        return new Rectangle2D(place.x() + 40, place.y(), place.width() - 80, 40);
    }

    private void remember() {
        boolean free = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        boolean stands = Double.isFinite(stage.getX()) && Double.isFinite(stage.getY());
        if (free
                && stands
                && stage.getWidth() >= WindowPlace.LEAST_WIDTH
                && stage.getHeight() >= WindowPlace.LEAST_HEIGHT) {
            floating = new WindowPlace(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), true, false, false);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            stage.setFullScreen(!stage.isFullScreen());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && context.navigator().canGoBack()) {
            context.navigator().back();
            event.consume();
        }
    }
}
