package app.galea.ui.welcome;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.style.Columns;
import app.galea.wording.Messages;
import app.galea.wording.SafetyWording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The safety check as panels, one for each part, as many beside each other as there is room for. */
final class SafetyPanels {

    private static final List<FontIconOf> SIGNS = List.of(
            () -> new FontIcon(Material2AL.BLOCK),
            () -> new FontIcon(Material2AL.HELP_OUTLINE),
            () -> new FontIcon(Material2AL.HOURGLASS_EMPTY),
            () -> new FontIcon(Material2AL.CALL_SPLIT),
            () -> new FontIcon(Material2MZ.REPORT_PROBLEM));

    private static final double COLUMN_EM = 22;
    private static final int MOST = 3;

    private final VBox root = new VBox();
    private final Label about = Labels.fixed("", "quiet");
    private final Columns columns;
    private final ChangeListener<Messages> refill = (changed, before, now) -> fill(now);

    /** Makes an icon anew, for a node stands in one place only. */
    private interface FontIconOf {
        FontIcon make();
    }

    /** @param em the size of plain text, px */
    SafetyPanels(Texts texts, DoubleSupplier em) {
        columns = new Columns(em, COLUMN_EM, MOST);
        root.getChildren().addAll(about, columns.root());
        root.getStyleClass().add("safety");
        texts.messages().addListener(new WeakChangeListener<>(refill));
        // the panels live as long as what listens for them
        root.getProperties().put("refill", refill);
        fill(texts.now());
    }

    Parent root() {
        return root;
    }

    private void fill(Messages messages) {
        SafetyWording wording = new SafetyWording(messages);
        List<Region> panels = new ArrayList<>();
        List<SafetyWording.Section> sections = wording.sections();
        for (int i = 0; i < sections.size(); i++) {
            panels.add(panel(sections.get(i), SIGNS.get(i % SIGNS.size())));
        }
        columns.show(panels);
        about.setText(String.join(" ", wording.about()));
    }

    private static Region panel(SafetyWording.Section section, FontIconOf sign) {
        Label lead = Labels.fixed(section.lead() + " …", "heading");
        lead.setGraphic(sign.make());
        VBox panel = new VBox(lead);
        panel.getStyleClass().addAll("panel", "safety-panel");
        section.items().forEach(item -> {
            Label dot = Labels.fixed("•", "dot");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(dot, Labels.fixed(item));
            line.getStyleClass().add("item");
            panel.getChildren().add(line);
        });
        return panel;
    }
}
