package app.galea.ui.summary;

import app.galea.report.ReportFormat;
import app.galea.ui.Texts;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/** The button that saves a session as a file of some kind, after asking where. */
public final class ExportMenu {

    private final Texts texts;
    private final SummaryViewModel model;
    private final Node owner;
    private final MenuButton menu = new MenuButton();

    /** @param owner a node of the window that asks */
    public ExportMenu(Texts texts, SummaryViewModel model, Node owner) {
        this.texts = texts;
        this.model = model;
        this.owner = owner;
        menu.textProperty().bind(texts.of("report.export"));
        menu.setId("export");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.disableProperty().bind(model.saving());
        for (ReportFormat format : ReportFormat.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.of("report." + format.suffix()));
            item.setId("export-" + format.suffix());
            item.setOnAction(click -> save(format));
            menu.getItems().add(item);
        }
    }

    public Node node() {
        return menu;
    }

    private void save(ReportFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().text("report." + format.suffix()));
        chooser.setInitialFileName(model.fileName(format));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.suffix()));
        File file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file != null) {
            model.save(format, file.toPath());
        }
    }
}
