package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Backups, the table of everything, and deleting everything. */
final class CarePanel {

    private static final String BACKUP = "*.galea";
    private static final String TABLE = "*.csv";

    private final Texts texts;
    private final HistoryViewModel model;
    private final CareModel care;
    private final FlowPane ways = new FlowPane();
    private final VBox sure = new VBox();
    private final VBox root;

    CarePanel(Texts texts, HistoryViewModel model) {
        this.texts = texts;
        this.model = model;
        care = model.care();
        ways.getStyleClass().add("choices");
        ways.getChildren()
                .addAll(
                        way("care-backup", Material2MZ.SAVE, "past.backup", this::askBackup),
                        way("care-restore", Material2AL.HISTORY, "past.restore", this::askRestore),
                        way("care-add", Material2AL.ADD, "past.add", this::askAdd),
                        way("care-table", Material2MZ.TABLE_CHART, "past.table", this::askTable),
                        way(
                                "care-delete-all",
                                Material2AL.DELETE_OUTLINE,
                                "past.delete_all",
                                () -> care.asking().set(true)));
        ways.disableProperty().bind(care.busy());
        Button yes = Labels.button(
                "care-delete-sure",
                texts.of("past.delete_all.yes"),
                () -> care.delete(model.all().get()));
        Button no = Labels.button(
                "care-delete-not",
                texts.of("past.delete_all.no"),
                () -> care.asking().set(false));
        FlowPane answers = new FlowPane(no, yes);
        answers.getStyleClass().add("choices");
        sure.getChildren().addAll(Labels.text(texts.of("past.delete_all.sure"), "small"), answers);
        sure.getStyleClass().add("lines");
        care.asking().addListener((changed, before, now) -> {
            Panels.show(sure, now);
            Panels.show(ways, !now);
            (now ? no : ways.getChildren().get(0)).requestFocus();
        });
        Panels.show(sure, false);
        Label news = Labels.text(care.news(), "quiet", "small");
        news.setId("care-news");
        root = Panels.panel(
                "care",
                texts,
                "past.care",
                Labels.text(texts.of("past.care.hint"), "quiet", "small"),
                ways,
                sure,
                news);
    }

    Region root() {
        return root;
    }

    private Button way(String id, org.kordamp.ikonli.Ikon icon, String key, Runnable action) {
        Button button = Labels.button(id, icon, texts.of(key), action);
        button.getStyleClass().addAll("way", "small-way");
        return button;
    }

    private void askBackup() {
        save("past.backup", "galea-" + day() + ".galea", BACKUP, care::backUp);
    }

    void askRestore() {
        open("past.restore", care::restore);
    }

    void askAdd() {
        open("past.add", care::add);
    }

    private void askTable() {
        save("past.table", "galea-" + day() + ".csv", TABLE, care::table);
    }

    private LocalDate day() {
        return model.today();
    }

    private void save(String key, String name, String kind, Consumer<Path> done) {
        FileChooser chooser = chooser(key, kind);
        chooser.setInitialFileName(name);
        chosen(chooser.showSaveDialog(window()), done);
    }

    private void open(String key, Consumer<Path> done) {
        FileChooser chooser = chooser(key, BACKUP);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.now().text("past.any_file"), "*.*"));
        chosen(chooser.showOpenDialog(window()), done);
    }

    private FileChooser chooser(String key, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().text(key));
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, kind));
        return chooser;
    }

    private javafx.stage.Window window() {
        Node any = root.getScene() == null ? sure : root;
        return any.getScene().getWindow();
    }

    private static void chosen(File file, Consumer<Path> done) {
        Optional.ofNullable(file).map(File::toPath).ifPresent(done);
    }
}
