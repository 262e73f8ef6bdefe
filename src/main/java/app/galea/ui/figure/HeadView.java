package app.galea.ui.figure;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.practice.GhostHands.GhostHand;
import app.galea.practice.figure.HandMesh;
import app.galea.practice.figure.HeadMesh;
import app.galea.scalp.HeadModel;
import app.galea.ui.style.Palette;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The practice head on the screen. Drawn once a pulse by {@link #pulse}. Confined to the JavaFX thread. */
public final class HeadView extends Region {

    /** Warm clay: the only colors that are the head's own. */
    private static final int SKIN = 0xD6C0AE;

    private static final int HAND = 0xEBDCD0;

    /** The share of the way to the wished turn that is gone in a second, as an exponent. */
    private static final double EASE_PER_SECOND = 3.5;

    private static final double STILL_DEG = 0.05;
    private static final double WORKED_SECONDS = 2;

    private final ImageView image = new ImageView();
    private final HeadModel model = new HeadModel(HeadSize.DEFAULT);
    private final HeadPicture quick;
    private final HeadPicture fine;
    private HeadPicture shown;
    private int[] pixels = new int[0];
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();
    private double yaw;
    private double pitch = 8;
    private double wishedYaw;
    private double wishedPitch = 8;
    private boolean stale = true;
    private boolean handsShown;

    public HeadView() {
        var mesh = HeadMesh.of(HeadSize.DEFAULT);
        quick = new HeadPicture(HeadSize.DEFAULT, mesh, 1);
        fine = new HeadPicture(HeadSize.DEFAULT, mesh, 2);
        shown = quick;
        setId("practice-head");
        getChildren().add(image);
        setMinSize(200, 200);
    }

    public double yawDeg() {
        return yaw;
    }

    public double pitchDeg() {
        return pitch;
    }

    /** Turns by so much at once. */
    public void turnBy(double yawDeg, double pitchDeg) {
        wishedYaw = yaw + yawDeg;
        wishedPitch = Math.max(-35, Math.min(75, pitch + pitchDeg));
        yaw = wishedYaw;
        pitch = wishedPitch;
    }

    /** Turns by itself until these zones show. */
    public void turnTo(List<ScalpZone> zones) {
        if (zones.isEmpty()) {
            return;
        }
        Vector3 sum = Vector3.ZERO;
        for (ScalpZone zone : zones) {
            for (var site : zone.anchors()) {
                sum = sum.plus(
                        site.direction().vector().times(1.0 / zone.anchors().size()));
            }
        }
        if (sum.norm() < 0.05) {
            return;
        }
        double[] turn = HeadCamera.turnTo(Direction.of(sum));
        wishedYaw = yaw + Math.IEEEremainder(turn[0] - yaw, 360);
        wishedPitch = turn[1];
    }

    /** The place of the scalp under a point of this node; empty beside it. */
    public Optional<HeadPoint> placeAt(double x, double y) {
        if (!shown.isScalpAt(x, y)) {
            return Optional.empty();
        }
        HeadCamera camera = shown.camera();
        return model.entry(camera.eye(), camera.ray(x, y));
    }

    /** Colors the scalp: zones now, and what was worked. */
    public void paint(Palette palette, List<ScalpZone> now, List<CellDwell> worked) {
        int nowColor = rgb(palette.now());
        int doneColor = rgb(palette.done());
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

    /** Draws what has changed. */
    public void pulse(double seconds, List<GhostHand> hands) {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 50 || height < 50) {
            return;
        }
        double gone = 1 - Math.exp(-EASE_PER_SECOND * seconds);
        double dYaw = wishedYaw - yaw;
        double dPitch = wishedPitch - pitch;
        boolean moving = Math.abs(dYaw) + Math.abs(dPitch) > STILL_DEG;
        yaw = moving ? yaw + gone * dYaw : wishedYaw;
        pitch = moving ? pitch + gone * dPitch : wishedPitch;
        HeadCamera camera = HeadCamera.fitting(yaw, pitch, width, height, 1);
        // smooth edges once the head rests and nothing moves over it
        HeadPicture picture = moving || !hands.isEmpty() ? quick : fine;
        boolean turned = !picture.camera().equals(camera);
        boolean change = turned || picture != shown || stale || !hands.isEmpty() || handsShown;
        if (!change) {
            return;
        }
        if (turned) {
            picture.look(camera);
        }
        shown = picture;
        stale = false;
        handsShown = !hands.isEmpty();
        picture.hands(
                hands.stream().map(hand -> HandMesh.of(hand, HeadSize.DEFAULT)).toList());
        show(picture, width, height);
    }

    private void show(HeadPicture picture, int width, int height) {
        if (pixels.length != width * height || buffer.isEmpty()) {
            pixels = new int[width * height];
            PixelBuffer<IntBuffer> fresh =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            buffer = Optional.of(fresh);
            image.setImage(new WritableImage(fresh));
        }
        picture.write(pixels, SKIN, HAND);
        buffer.get().updateBuffer(whole -> null);
    }

    private static int alpha(double share) {
        return (int) (255 * share) << 24;
    }

    private static int rgb(Color color) {
        return (int) (255 * color.getRed()) << 16 | (int) (255 * color.getGreen()) << 8 | (int) (255 * color.getBlue());
    }
}
