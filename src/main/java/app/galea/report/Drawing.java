package app.galea.report;

import java.util.List;

/**
 * A picture as shapes, for whoever draws it: SVG, PDF, PNG or the screen. Units of its own, y down. Immutable.
 *
 * @param marks in the order they are drawn
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** A place in the drawing. */
    public record Place(double x, double y) {}

    /** What a color is for; each drawer has its own. */
    public enum Ink {
        HEAD,
        CAP,
        DONE,
        EDGE,
        NOW,
        FAST,
        BAND,
        GRID,
        OTHER,
        TEXT,
        QUIET
    }

    /** At which end of a text its place is. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A shape. Immutable. */
    public sealed interface Mark {

        /** Answers for each kind of mark; a new kind does not compile until everyone answers. */
        <R> R match(Cases<R> cases);

        /** One answer for each kind of mark. */
        interface Cases<R> {
            R area(Area area);

            R stroke(Stroke stroke);

            R label(Label label);
        }
    }

    /**
     * Filled polygons of one kind.
     *
     * @param strength 0 invisible, 1 the full ink; polygons of one mark do not shine through each other
     */
    public record Area(List<List<Place>> polygons, Ink ink, double strength) implements Mark {

        public Area {
            polygons = List.copyOf(polygons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.area(this);
        }
    }

    /** Open lines of one kind. */
    public record Stroke(List<List<Place>> lines, Ink ink, double width, boolean dashed) implements Mark {

        public Stroke {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stroke(this);
        }
    }

    /** A text; its place is on the base line. */
    public record Label(Place place, String text, Ink ink, double size, Anchor anchor) implements Mark {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.label(this);
        }
    }
}
