package app.galea.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.ScalpChart;
import app.galea.settings.Look;
import app.galea.time.NanoClock;
import app.galea.time.SystemClock;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Head and map as figures: both tell where one points, and one stands in for the other. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class FigureStageTest {

    private static final long PLENTY = 1L << 40;
    private static final Palette COLORS = Palette.of(Look.DEFAULTS, true);

    private final List<Figure> stood = new ArrayList<>();
    private Optional<Stage> window = Optional.empty();

    @Start
    void open(Stage stage) {
        window = Optional.of(stage);
    }

    private FigureStage stage(NanoClock clock, long freeBytes) {
        FigureStage stage = new FigureStage(clock, () -> freeBytes, stood::add);
        stage.wish(false);
        window.orElseThrow().setScene(new Scene(stage, 500, 500));
        window.orElseThrow().show();
        stage.applyCss();
        stage.layout();
        return stage;
    }

    @Test
    void withoutRoomForAHeadTheMapIsThereAndSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            FigureStage stage = stage(new SystemClock(), 1 << 20);
            assertThat(stage.figure()).isInstanceOf(FlatHeadView.class);
            assertThat(stage.reason()).isEqualTo("practice.flat.memory");
            stage.wish(true);
            assertThat(stage.reason()).as("wished for: nothing to explain").isEmpty();
        });
    }

    @Test
    void aHeadThatCannotTurnInTimeGivesWayToTheMap(FxRobot robot) {
        robot.interact(() -> {
            long[] now = {0};
            FigureStage stage = stage(() -> now[0] += 500_000_000L, PLENTY);
            assertThat(stage.figure()).isInstanceOf(HeadView.class);
            for (int i = 0; i < 120 && stage.reason().isEmpty(); i++) {
                stage.figure().turnBy(5, 0);
                stage.pulse(0.03, List.of());
            }
            assertThat(stage.reason()).isEqualTo("practice.flat.slow");
            assertThat(stage.figure()).isInstanceOf(FlatHeadView.class);
            assertThat(stood).hasSize(2);
        });
    }

    /** Where a place shows is where one points to it. */
    @Test
    void pointingAtASpotGivesThePlaceThatShowsThere(FxRobot robot) {
        robot.interact(() -> {
            FigureStage stage = stage(new SystemClock(), PLENTY);
            for (boolean flat : new boolean[] {false, true}) {
                stage.wish(flat);
                stage.layout();
                stage.figure().paint(COLORS, List.of(), List.of());
                stage.pulse(0.03, List.of());
                assertThat(found(stage.figure())).as("flat: %s", flat).isGreaterThan(flat ? 60 : 15);
            }
        });
    }

    private static int found(Figure figure) {
        int found = 0;
        for (HeadSite site : HeadSite.values()) {
            HeadPoint place = HeadSize.DEFAULT.surface(site.direction());
            Optional<Point2D> spot = ScalpChart.isOnCap(site.direction()) ? figure.spotOf(place) : Optional.empty();
            Optional<HeadPoint> back = spot.flatMap(at -> figure.placeAt(at.getX(), at.getY()));
            if (back.isPresent()) {
                assertThat(back.get().distance(place)).as(site.label()).isLessThan(2.5);
                found++;
            }
        }
        return found;
    }
}
