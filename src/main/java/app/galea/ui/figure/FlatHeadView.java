package app.galea.ui.figure;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.practice.Fingertip;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.scalp.MapPoint;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpOutline;
import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.ScalpMapPainter;
import app.galea.ui.overlay.Targets;
import app.galea.ui.style.Palette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * The whole scalp at once as the flat map, where the head cannot be shown or is not wanted: the nose up, the person's
 * right to the right. Confined to the JavaFX thread.
 */
public final class FlatHeadView extends Region implements Figure {

    private final Canvas map = new Canvas();
    private final Canvas over = new Canvas();
    private Optional<Palette> palette = Optional.empty();
    private ScalpMap shown = ScalpMap.ofZones(List.of());
    private Marks marks = Marks.NONE;
    private boolean stale = true;

    public FlatHeadView() {
        setId("practice-map");
        map.setManaged(false);
        over.setManaged(false);
        getChildren().addAll(map, over);
        setMinSize(200, 200);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double yawDeg() {
        return 0;
    }

    @Override
    public double pitchDeg() {
        return 0;
    }

    @Override
    public void turnBy(double yawDeg, double pitchDeg) {
        // a map shows all sides at once
    }

    @Override
    public void turnTo(List<ScalpZone> zones) {
        // a map shows all sides at once
    }

    private double radius() {
        return Math.min(getWidth(), getHeight()) / 2 / ScalpOutline.REACH;
    }

    @Override
    public Optional<HeadPoint> placeAt(double x, double y) {
        MapPoint point = new MapPoint((x - getWidth() / 2) / radius(), (getHeight() / 2 - y) / radius());
        if (Math.hypot(point.x(), point.y()) > ScalpOutline.REACH) {
            return Optional.empty();
        }
        Direction direction = ScalpChart.unproject(point);
        return ScalpChart.isOnCap(direction) ? Optional.of(HeadSize.DEFAULT.surface(direction)) : Optional.empty();
    }

    @Override
    public Optional<Point2D> spotOf(HeadPoint place) {
        MapPoint point = ScalpChart.project(HeadSize.DEFAULT.direction(place));
        return Optional.of(new Point2D(getWidth() / 2 + radius() * point.x(), getHeight() / 2 - radius() * point.y()));
    }

    @Override
    public void paint(Palette colors, List<ScalpZone> now, List<CellDwell> worked) {
        Targets targets = new Targets(now, List.of());
        int cells = ScalpChart.standard().cells().size();
        shown = worked.isEmpty()
                ? new ScalpMap(Collections.nCopies(cells, ScalpMap.Mark.NONE), targets)
                : ScalpMap.ofDwell(worked, targets);
        palette = Optional.of(colors);
        stale = true;
    }

    @Override
    public void mark(Marks laid) {
        marks = laid;
    }

    @Override
    public void pulse(double seconds, List<GhostHand> hands) {
        if (palette.isEmpty() || getWidth() < 50 || getHeight() < 50) {
            return;
        }
        Palette colors = palette.get();
        boolean sized = map.getWidth() != getWidth() || map.getHeight() != getHeight();
        if (sized) {
            List.of(map, over).forEach(canvas -> {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            });
        }
        if (stale || sized) {
            stale = false;
            Rectangle2D area = new Rectangle2D(0, 0, getWidth(), getHeight());
            new ScalpMapPainter(colors).paint(map.getGraphicsContext2D(), area, shown);
        }
        GraphicsContext gc = over.getGraphicsContext2D();
        gc.clearRect(0, 0, getWidth(), getHeight());
        List<Fingertip> tips = new ArrayList<>(marks.tips());
        hands.forEach(hand -> tips.addAll(tips(hand)));
        MarkPainter.onMap(colors, Math.max(10, getHeight() / 48))
                .paint(gc, new Marks(marks.sites(), marks.asked(), tips), this::spotOf);
    }

    /** The three middle fingertips: those that work. */
    private static List<Fingertip> tips(GhostHand hand) {
        List<Fingertip> tips = new ArrayList<>();
        for (Finger finger : List.of(Finger.INDEX, Finger.MIDDLE, Finger.RING)) {
            HeadPoint place = hand.points().get(HandLandmark.tip(finger).ordinal());
            tips.add(new Fingertip(hand.side(), place, hand.touching()));
        }
        return tips;
    }
}
