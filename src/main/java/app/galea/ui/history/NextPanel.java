package app.galea.ui.history;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.ZoneMap;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The routine the last sessions suggest: its places, its times, and the button that starts it. */
final class NextPanel {

    private static final double MAP_PX = 84;

    private final Texts texts;
    private final NextModel model;
    private final ZoneMap map;
    private final Label words = Labels.fixed("", "quiet", "small");
    private final HBox both;
    private final Label none;
    private final Button start;
    private final VBox root;

    NextPanel(WindowContext context, NextModel model, boolean canStart) {
        this.texts = context.texts();
        this.model = model;
        map = new ZoneMap(context.theme().palette(), Set.of(), MAP_PX, 1);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        both = new HBox(map, words);
        both.getStyleClass().add("past-next");
        VBox.setVgrow(both, Priority.ALWAYS);
        none = Labels.text(texts.of("past.next.none"), "quiet", "small");
        start = Labels.button("next-start", Material2MZ.PLAY_ARROW, texts.of("home.start"), model::start);
        start.getStyleClass().add("primary");
        Panels.show(start, canStart);
        root = new VBox(
                Labels.text(texts.of("history.next.title"), "heading"),
                both,
                none,
                Panels.line(
                        Choosers.dropDown(
                                "next-minutes",
                                texts,
                                texts.of("past.next.minutes"),
                                new Choosers.Options<>(
                                        NextModel.MINUTES,
                                        (messages, minutes) -> messages.text("past.minutes", minutes)),
                                model.minutes()),
                        start));
        root.getStyleClass().addAll("panel", "past-panel");
        root.setId("next-panel");
    }

    Region root() {
        return root;
    }

    void show() {
        Panels.show(none, model.routine().get().isEmpty());
        Panels.show(both, model.routine().get().isPresent());
        start.setDisable(model.routine().get().isEmpty());
        model.routine().get().ifPresent(routine -> {
            map.show(routine.steps().stream()
                    .flatMap(step -> step.match(Step.Work::zones, pause -> List.<ScalpZone>of()).stream())
                    .collect(Collectors.toSet()));
            String steps = steps(routine, texts.now());
            words.setText(steps);
            map.setAccessibleText(steps);
        });
    }

    /** "Temples 1:20 · Crown 0:50". */
    static String steps(Routine routine, Messages messages) {
        StepWording names = new StepWording(messages);
        List<String> parts = new ArrayList<>();
        for (Step step : routine.steps()) {
            List<ScalpZone> zones = step.match(Step.Work::zones, pause -> List.of());
            String name = zones.isEmpty() ? names.title(step) : names.zones(zones);
            parts.add(name + " " + Figures.clock(step.targetSeconds()));
        }
        return String.join(" · ", parts);
    }
}
