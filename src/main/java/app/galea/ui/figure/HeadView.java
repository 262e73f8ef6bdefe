package app.galea.ui.figure;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.HeadPoint;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.practice.figure.HandMesh;
import app.galea.practice.figure.HeadMesh;
import app.galea.practice.figure.Mesh;
import app.galea.scalp.HeadModel;
import app.galea.time.NanoClock;
import app.galea.ui.style.Palette;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The practice head on the screen. Drawn once a pulse by {@link #pulse}; while it moves, in as many pixels as this machine
 * draws in time ({@link Fineness}). Confined to the JavaFX thread.
 */
public final class HeadView extends Region implements Figure {

    /** Warm clay: the only colors that are the head's own. */
    private static final int SKIN = 0xD9C3B2;

    private static final int HAND = 0xEFE3D9;

    /** The share of the way to the wished turn that is gone in a second, as an exponent. */
    private static final double EASE_PER_SECOND = 3.5;

    private static final double STILL_DEG = 0.05;
    private static final double LEAST_BRIGHTNESS = 0.85;
    private static final double WORKED_SECONDS = 2;

    /** So long nothing has changed before the head is drawn with smooth edges, s. */
    private static final double REST_SECONDS = 0.25;

    private final ImageView image = new ImageView();
    private final Canvas over = new Canvas();
    private final HeadModel model = new HeadModel(HeadSize.DEFAULT);
    private final NanoClock clock;
    private final Fineness fineness = new Fineness();
    private final HeadPicture quick;
    private final HeadPicture fine;
    private HeadPicture shown;
    private int[] pixels = new int[0];
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();
    private Optional<Palette> palette = Optional.empty();
    private Marks marks = Marks.NONE;

    /** Whether there are marks over the head that may have to be wiped away. */
    private boolean marked;

    private double yaw;
    private double pitch = 8;
    private double wishedYaw;
    private double wishedPitch = 8;
    private double quiet;
    private boolean stale = true;
    private boolean handsShown;

    /** @param clock by which drawing is measured */
    public HeadView(NanoClock clock) {
        this.clock = clock;
        Mesh mesh = HeadMesh.standard();
        quick = new HeadPicture(HeadSize.DEFAULT, mesh, 1);
        fine = new HeadPicture(HeadSize.DEFAULT, mesh, 2);
        shown = quick;
        setId("practice-head");
        image.setSmooth(true);
        image.setManaged(false);
        over.setManaged(false);
        getChildren().addAll(image, over);
        setMinSize(200, 200);
    }

    /** Whether this machine is too slow to turn a head, even in few pixels. */
    public boolean isTooSlow() {
        return fineness.isHopeless();
    }

    /** How long drawing takes now, ms. */
    public double millis() {
        return fineness.millis();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double yawDeg() {
        return yaw;
    }

    @Override
    public double pitchDeg() {
        return pitch;
    }

    @Override
    public void turnBy(double yawDeg, double pitchDeg) {
        wishedYaw = yaw + yawDeg;
        wishedPitch = Math.max(-35, Math.min(75, pitch + pitchDeg));
        yaw = wishedYaw;
        pitch = wishedPitch;
    }

    @Override
    public void turnTo(List<ScalpZone> zones) {
        if (zones.isEmpty()) {
            return;
        }
        double[] turn = HeadCamera.turnTo(zones.stream()
                .flatMap(zone -> zone.anchors().stream())
                .map(HeadSite::direction)
                .toList());
        wishedYaw = yaw + Math.IEEEremainder(turn[0] - yaw, 360);
        wishedPitch = turn[1];
    }

    /** Turns there at once, without a way between. */
    public void turnAtOnce() {
        yaw = wishedYaw;
        pitch = wishedPitch;
    }

    @Override
    public Optional<HeadPoint> placeAt(double x, double y) {
        double scale = shown.camera().width() / getWidth();
        if (!shown.isScalpAt(x * scale, y * scale)) {
            return Optional.empty();
        }
        HeadCamera camera = shown.camera();
        return model.entry(camera.eye(), camera.ray(x * scale, y * scale));
    }

    @Override
    public Optional<Point2D> spotOf(HeadPoint place) {
        if (!shown.shows(place)) {
            return Optional.empty();
        }
        double scale = getWidth() / shown.camera().width();
        HeadCamera.Spot spot = shown.camera().spot(place);
        return Optional.of(new Point2D(spot.x() * scale, spot.y() * scale));
    }

    @Override
    public void paint(Palette colors, List<ScalpZone> now, List<CellDwell> worked) {
        palette = Optional.of(colors);
        int nowColor = rgb(bright(colors.now()));
        int doneColor = rgb(bright(colors.done()));
        ScalpTexture.Painter painter = (cell, zone, borderMm) -> {
            double dwell = worked.isEmpty() ? 0 : worked.get(cell).dwellSeconds();
            boolean isNow = now.contains(ScalpZone.values()[zone]);
            if (dwell > 0) {
                return alpha(0.25 + 0.5 * Math.min(1, dwell / WORKED_SECONDS)) | doneColor;
            }
            if (isNow) {
                return alpha(borderMm < 2.2 ? 0.95 : 0.55) | nowColor;
            }
            return alpha(0.2 * Math.max(0, Math.min(1, 1.5 - borderMm)));
        };
        quick.paintScalp(painter);
        fine.paintScalp(painter);
        stale = true;
    }

    @Override
    public void mark(Marks laid) {
        marks = laid;
    }

    @Override
    public void pulse(double seconds, List<GhostHand> hands) {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 50 || height < 50) {
            return;
        }
        boolean moving = turn(seconds);
        boolean busy = moving || stale || handsShown || !hands.isEmpty();
        quiet = busy ? 0 : quiet + seconds;
        boolean rests = quiet > REST_SECONDS;
        if (busy || shown.camera().width() <= 1 || rests != (shown == fine) || isResized(width, height)) {
            draw(rests ? fine : quick, rests ? 1 : fineness.share(), hands);
        }
        drawMarks();
    }

    private boolean isResized(int width, int height) {
        double share = shown == fine ? 1 : fineness.share();
        return shown.camera().width() != (int) (width * share) || shown.camera().height() != (int) (height * share);
    }

    private boolean turn(double seconds) {
        double gone = 1 - Math.exp(-EASE_PER_SECOND * seconds);
        double dYaw = wishedYaw - yaw;
        double dPitch = wishedPitch - pitch;
        boolean turns = Math.abs(dYaw) + Math.abs(dPitch) > STILL_DEG;
        yaw = turns ? yaw + gone * dYaw : wishedYaw;
        pitch = turns ? pitch + gone * dPitch : wishedPitch;
        return turns || shown.camera().yawDeg() != yaw || shown.camera().pitchDeg() != pitch;
    }

    private void draw(HeadPicture picture, double share, List<GhostHand> hands) {
        long began = clock.nanos();
        int width = (int) (getWidth() * share);
        int height = (int) (getHeight() * share);
        HeadCamera camera = HeadCamera.fitting(yaw, pitch, width, height, 1);
        boolean turned = !picture.camera().equals(camera);
        if (turned) {
            picture.look(camera);
        }
        shown = picture;
        stale = false;
        handsShown = !hands.isEmpty();
        picture.hands(
                hands.stream().map(hand -> HandMesh.of(hand, HeadSize.DEFAULT)).toList());
        show(picture, width, height);
        if (picture == quick && turned) {
            fineness.took((clock.nanos() - began) / 1e6);
        }
    }

    private void show(HeadPicture picture, int width, int height) {
        if (image.getImage() == null
                || image.getImage().getWidth() != width
                || image.getImage().getHeight() != height) {
            pixels = new int[width * height];
            PixelBuffer<IntBuffer> fresh =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            buffer = Optional.of(fresh);
            image.setImage(new WritableImage(fresh));
        }
        image.setFitWidth((int) getWidth());
        image.setFitHeight((int) getHeight());
        picture.write(pixels, SKIN, HAND);
        buffer.ifPresent(whole -> whole.updateBuffer(all -> null));
    }

    private void drawMarks() {
        if (marks.isEmpty() && !marked) {
            return;
        }
        marked = !marks.isEmpty();
        if (over.getWidth() != getWidth() || over.getHeight() != getHeight()) {
            over.setWidth(getWidth());
            over.setHeight(getHeight());
        }
        GraphicsContext gc = over.getGraphicsContext2D();
        gc.clearRect(0, 0, over.getWidth(), over.getHeight());
        palette.ifPresent(colors ->
                MarkPainter.onHead(colors, Math.max(10, getHeight() / 48)).paint(gc, marks, this::spotOf));
    }

    /** The head is light in every look, so that its colors are, too. */
    private static Color bright(Color color) {
        return Color.hsb(
                color.getHue(), 0.9 * color.getSaturation(), Math.max(LEAST_BRIGHTNESS, color.getBrightness()));
    }

    private static int alpha(double share) {
        return (int) (255 * share) << 24;
    }

    private static int rgb(Color color) {
        return (int) (255 * color.getRed()) << 16 | (int) (255 * color.getGreen()) << 8 | (int) (255 * color.getBlue());
    }
}
