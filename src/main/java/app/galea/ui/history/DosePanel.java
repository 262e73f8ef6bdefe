package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was done of each routine against its published dose. */
final class DosePanel {

    /** More would push everything else away. */
    private static final int MOST = 3;

    private final Texts texts;
    private final HistoryViewModel model;
    private final VBox rows = new VBox();
    private final VBox root;

    DosePanel(Texts texts, HistoryViewModel model) {
        this.texts = texts;
        this.model = model;
        rows.getStyleClass().add("past-doses");
        root = Panels.panel("doses", texts, "past.doses", rows);
    }

    Region root() {
        return root;
    }

    void show() {
        rows.getChildren().clear();
        List<DoseRow> doses = model.doses();
        for (DoseRow dose : doses.subList(0, Math.min(MOST, doses.size()))) {
            VBox words = new VBox(
                    Panels.line(Panels.name(dose.routine()), Panels.figure(dose.done(), "quiet", "small")),
                    Labels.fixed(dose.dose(), "quiet", "small"));
            rows.getChildren().add(words);
        }
        if (doses.size() > MOST) {
            rows.getChildren()
                    .add(Labels.fixed(texts.now().text("past.doses.more", doses.size() - MOST), "quiet", "small"));
        }
        if (doses.isEmpty()) {
            rows.getChildren().add(Labels.fixed(texts.now().text("past.doses.none"), "quiet", "small"));
        }
    }
}
