package app.galea.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Walks through everything a screen shows and says what somebody could not read, reach or hear the name of. */
public final class SceneWalk {

    /** Over these a camera's picture lies, which may have any color. */
    private static final Set<String> PICTURES = Set.of("coach", "setup-picture");

    private final List<Node> shown = new ArrayList<>();

    public SceneWalk(Parent root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.isVisible()) {
                shown.add(node);
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(open::push);
                }
            }
        }
    }

    public int size() {
        return shown.size();
    }

    /** Controls that the keyboard does not reach, that have no id, or no name that a screen reader could say. */
    public Set<String> unreachable() {
        Set<String> found = new TreeSet<>();
        for (Node node : shown) {
            if (isControl(node)
                    && !isPartOfAButton(node)
                    && !(node.isFocusTraversable() && node.getId() != null && isNamed(node))) {
                found.add(node + " focusable " + node.isFocusTraversable() + " named " + isNamed(node));
            }
        }
        return found;
    }

    /** What does by mouse what a key does on the card around it. */
    private static boolean isPartOfAButton(Node node) {
        Node around = node.getParent();
        return isNamed(node)
                && around.isFocusTraversable()
                && around.getAccessibleRole() == AccessibleRole.BUTTON
                && isNamed(around);
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof TextInputControl;
    }

    private static boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText()) || (node instanceof Labeled text && isSaid(text.getText()));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Texts that end in dots because there was no room for them. */
    public Set<String> cutOff() {
        Set<String> found = new TreeSet<>();
        for (Node node : shown) {
            if (node instanceof Labeled labeled && isSaid(labeled.getText())) {
                for (Node part : labeled.getChildrenUnmodifiable()) {
                    if (part instanceof Text drawn
                            && !isIcon(drawn)
                            && !drawn.getText().equals(labeled.getText())) {
                        found.add(labeled.getText() + " -> " + drawn.getText());
                    }
                }
            }
        }
        return found;
    }

    /** Texts whose color is nearer to what lies under them than {@code least}; what is disabled need not be read. */
    public Set<String> faint(double least) {
        Set<String> found = new TreeSet<>();
        for (Node node : shown) {
            if (node instanceof Text text
                    && isSaid(text.getText())
                    && !isIcon(text)
                    && !text.isDisabled()
                    && text.getFill() instanceof Color ink) {
                for (Color ground : grounds(text)) {
                    double contrast = contrast(ground.interpolate(opaque(ink), ink.getOpacity()), ground);
                    if (contrast < least) {
                        found.add(String.format("%.1f: %s (%s on %s)", contrast, text.getText(), ink, ground));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isIcon(Text text) {
        return text.getStyleClass().contains("ikonli-font-icon");
    }

    /** What the text is written on; over a picture both the darkest and the lightest there may be. */
    private static List<Color> grounds(Node text) {
        Deque<Color> veils = new ArrayDeque<>();
        Optional<Color> bottom = Optional.empty();
        Node node = text;
        while (node != null && bottom.isEmpty() && !isPicture(node)) {
            if (node instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0 && bottom.isEmpty(); i--) {
                    if (fills.get(i).getFill() instanceof Color color) {
                        bottom = color.isOpaque() ? Optional.of(color) : Optional.empty();
                        if (!color.isOpaque()) {
                            veils.push(color);
                        }
                    }
                }
            }
            node = node.getParent();
        }
        List<Color> below = bottom.map(List::of).orElse(List.of(Color.BLACK, Color.WHITE));
        return below.stream().map(color -> under(color, veils)).toList();
    }

    private static boolean isPicture(Node node) {
        return PICTURES.contains(String.valueOf(node.getId()))
                || node.getStyleClass().stream().anyMatch(PICTURES::contains);
    }

    private static Color under(Color bottom, Deque<Color> veils) {
        Color ground = bottom;
        for (Color veil : veils) {
            ground = ground.interpolate(opaque(veil), veil.getOpacity());
        }
        return ground;
    }

    private static Color opaque(Color color) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** As WCAG 2.1 defines it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
