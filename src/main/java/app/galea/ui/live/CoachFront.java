package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.ui.Texts;
import app.galea.ui.style.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Everything that is laid over the picture while coaching: the steps on the left, map and paces on the right, the cue and
 * the keys below, which a long cue lets grow over the panels rather than out of the window. Confined to the JavaFX thread.
 */
final class CoachFront extends StackPane {

    /** In a window narrower than this share of its design the rail gives way to the picture. */
    private static final double NARROW = 0.8;

    /** Width of the design, in sizes of the text. */
    private static final double COLUMNS_EM = 1280 / 15.0;

    /** Height of a step on the rail, and of everything above and below it, in sizes of the text. */
    private static final double STEP_EM = 3.0;

    private static final double OTHERS_EM = 19;

    /** So many steps come into sight one by one, as many as there is room for in most windows; then the rest. */
    private static final int LINES = 9;

    /** In a window that is low for its text the cue is a smaller heading, still well over the plain text. */
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final CoachFigures figures;
    private final Supplier<Palette> palette;
    private final RailView rail = new RailView();
    private final SidePanel side;
    private final HintBar hints;
    private final BorderPane panels = new BorderPane();
    private final VBox left = new VBox();
    private final Label cue = new Label();
    private final Label reason = new Label();
    private final VBox words = new VBox(cue, reason);
    private final VBox bottom = new VBox();
    private double em = 15;
    private double height = 720;

    CoachFront(Texts texts, CoachViewModel model, Supplier<Palette> palette) {
        this.palette = palette;
        figures = model.figures();
        side = new SidePanel(texts, figures);
        steps();
        words();
        hints = new HintBar(texts, model);
        bottom.getStyleClass().add("shade");
        bottom.setMaxHeight(Region.USE_PREF_SIZE);
        bottom.setPickOnBounds(false);
        StackPane.setAlignment(bottom, Pos.BOTTOM_CENTER);
        panels.setPickOnBounds(false);
        BorderPane.setAlignment(left, Pos.TOP_LEFT);
        BorderPane.setAlignment(side, Pos.TOP_RIGHT);
        setPickOnBounds(false);
        List.of(bottom, hints, left, side).forEach(part -> part.setVisible(false));
        figures.steps().addListener(changed -> showRail());
        for (Side hand : Side.values()) {
            figures.pace(hand).addListener(changed -> side.showPace(hand, palette.get()));
        }
        figures.map().addListener(changed -> side.showMap(palette.get()));
    }

    /**
     * How it comes together, in pieces of some milliseconds each: what is added to a window that stands is dressed at once,
     * also what cannot be seen yet.
     */
    List<Runnable> pieces() {
        List<Runnable> pieces = new ArrayList<>();
        pieces.add(() -> getChildren().addAll(panels, bottom));
        pieces.add(() -> panels.setLeft(left));
        pieces.add(() -> bottom.getChildren().add(words));
        pieces.add(() -> bottom.getChildren().add(hints));
        pieces.add(() -> panels.setRight(side));
        pieces.addAll(side.pieces());
        return pieces;
    }

    /** Its parts as they come into sight, what is said first; until then there is none. */
    List<Runnable> parts() {
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> bottom.setVisible(true));
        parts.add(() -> hints.setVisible(true));
        parts.add(() -> left.setVisible(true));
        parts.addAll(Collections.nCopies(LINES, () -> growRail(1)));
        parts.addAll(side.parts(palette));
        parts.add(() -> growRail(Short.MAX_VALUE));
        return parts;
    }

    private void growRail(int lines) {
        rail.grow(lines);
        showRail();
    }

    private void steps() {
        Label title = new Label();
        title.setId("coach-title");
        title.getStyleClass().add("coach-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty().bind(figures.title());
        Label position = new Label();
        position.setId("coach-position");
        position.getStyleClass().add("coach-position");
        position.textProperty().bind(figures.position());
        left.getChildren().addAll(title, position, rail);
        left.getStyleClass().add("glass");
        left.setMaxHeight(Region.USE_PREF_SIZE);
    }

    private void words() {
        cue.setId("cue");
        cue.getStyleClass().add("cue");
        cue.setWrapText(true);
        cue.setMinHeight(Region.USE_PREF_SIZE);
        cue.textProperty().bind(figures.cue());
        reason.setId("reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.textProperty().bind(figures.reason());
        reason.visibleProperty().bind(figures.reason().isNotEmpty());
        words.setAlignment(Pos.BOTTOM_CENTER);
        words.setFillWidth(false);
        words.getStyleClass().add("words");
    }

    /** Sizes and colors anew, for a window of that size whose plain text has that size. */
    void look(double emPx, double windowWidth, double windowHeight) {
        em = emPx;
        height = windowHeight;
        boolean narrow = windowWidth < NARROW * COLUMNS_EM * em * 0.98;
        rail.setVisible(!narrow);
        rail.setManaged(!narrow);
        left.setPrefWidth((narrow ? 12 : 19.5) * em);
        side.size(em, narrow, windowHeight / em, palette.get());
        hints.fit(windowWidth / em);
        Insets margin = new Insets(1.2 * em, 1.2 * em, 0.6 * em, 1.2 * em);
        BorderPane.setMargin(left, margin);
        BorderPane.setMargin(side, margin);
        cue.pseudoClassStateChanged(LOW, windowHeight < SidePanel.LOWEST_EM * em);
        double widest = windowWidth * 0.72;
        cue.setMaxWidth(widest);
        reason.setMaxWidth(widest);
        showRail();
    }

    /** How the session stands: what is being coached stays in sight while something else is said over it. */
    void show(CoachMode mode) {
        boolean quiet = mode == CoachMode.COACHING;
        boolean stands = mode == CoachMode.OPENING || mode == CoachMode.REFUSED || mode == CoachMode.SAVED;
        setVisible(!stands);
        words.setVisible(quiet || mode == CoachMode.WAITING);
    }

    private void showRail() {
        if (left.isVisible()) {
            int room = (int) ((height / em - OTHERS_EM) / STEP_EM);
            rail.show(figures.steps().get(), palette.get(), em, Math.max(3, room));
        }
    }
}
