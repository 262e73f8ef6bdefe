package app.galea.cli;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.track.TrackedHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Draws what was seen into a copy of the picture: zones where they lie on the head, landmarks, hands. */
final class LookDrawing {

    private static final Scalar TEAL = color(0x4f, 0xd6, 0xb8);
    private static final Scalar AMBER = color(0xf5, 0xb6, 0x42);
    private static final Scalar INK = color(0x10, 0x14, 0x1c);
    /** Zones next to each other differ in lightness only: one calm color. */
    private static final Scalar[] ZONES = {color(0x4f, 0xd6, 0xb8), color(0x9d, 0xe8, 0xd8), color(0x2c, 0x9b, 0x85)};

    private final Mat picture;
    private final double unit;

    /** @param picture BGR, drawn into */
    LookDrawing(Mat picture) {
        this.picture = picture;
        unit = Math.max(1, Math.max(picture.cols(), picture.rows()) / 640.0);
    }

    void draw(Look look) {
        if (!look.seen().head().isPresent()) {
            return;
        }
        zones(look.scene().head(), look.seen().picture().camera());
        for (HeadLandmark landmark : HeadLandmark.values()) {
            dot(look.seen().head().point(landmark), 2, color(0xff, 0xff, 0xff));
        }
        look.hands().forEach(side -> hand(look, side));
    }

    void write(Path file) throws CommandException {
        CommonOptions.makeFolderOf(file);
        if (!Imgcodecs.imwrite(file.toString(), picture)) {
            throw new CommandException(ExitCode.UNEXPECTED, "cannot write " + file + "; is there room?");
        }
    }

    /** Fills every cell that faces the camera, where it lies on the head in perspective. */
    private void zones(TrackedHead head, CameraModel camera) {
        HeadModel model = new HeadModel(head.size());
        Mat layer = picture.clone();
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            if (cell.zone() == ScalpZone.FOREHEAD || !faces(model, cell, head)) {
                continue;
            }
            List<Point> outline = new ArrayList<>();
            cell.outline()
                    .forEach(corner ->
                            outline.add(point(shown(head.size().surface(ScalpChart.unproject(corner)), head, camera))));
            MatOfPoint polygon = new MatOfPoint(outline.toArray(Point[]::new));
            Imgproc.fillConvexPoly(layer, polygon, ZONES[cell.zone().ordinal() % ZONES.length]);
            polygon.release();
        }
        Core.addWeighted(layer, 0.35, picture, 0.65, 0, picture);
        layer.release();
    }

    private static boolean faces(HeadModel model, ScalpCell cell, TrackedHead head) {
        CameraPoint place = head.pose().cameraFromHead(model.size().surface(cell.center()));
        Vector3 normal = head.pose().rotation().apply(model.normal(cell.center()));
        return normal.dot(place.vector().normalized()) < 0;
    }

    private static ImagePoint shown(HeadPoint place, TrackedHead head, CameraModel camera) {
        return camera.project(head.pose().cameraFromHead(place));
    }

    private void hand(Look look, Side side) {
        HandObservation hand = look.seen().hand(side);
        Scalar color = hand.touching() >= 0.5 ? AMBER : TEAL;
        for (Finger finger : Finger.values()) {
            PointObservation knuckle = hand.point(HandLandmark.knuckle(finger));
            PointObservation middle = hand.points().get(HandLandmark.THUMB_IP.ordinal() + finger.ordinal());
            PointObservation tip = hand.point(HandLandmark.tip(finger));
            line(hand.point(HandLandmark.WRIST), knuckle, color);
            line(knuckle, middle, color);
            line(middle, tip, color);
            dot(tip, 4, color);
        }
        dot(hand.point(HandLandmark.WRIST), 4, color);
        text(side.id(), hand.point(HandLandmark.WRIST).place());
    }

    /** A seen point is filled, a hidden one hollow. */
    private void dot(PointObservation at, double radius, Scalar color) {
        Point center = point(at.place());
        int r = (int) Math.round(radius * unit);
        boolean seen = at.visible() >= 0.5;
        Imgproc.circle(picture, center, r + 1, INK, seen ? Imgproc.FILLED : (int) Math.ceil(unit) + 2, Imgproc.LINE_AA);
        Imgproc.circle(picture, center, r, color, seen ? Imgproc.FILLED : (int) Math.ceil(unit), Imgproc.LINE_AA);
    }

    private void line(PointObservation from, PointObservation to, Scalar color) {
        Imgproc.line(picture, point(from.place()), point(to.place()), color, (int) Math.ceil(unit), Imgproc.LINE_AA);
    }

    private void text(String words, ImagePoint at) {
        Point where = new Point(at.x() + 8 * unit, at.y());
        Imgproc.putText(
                picture,
                words,
                where,
                Imgproc.FONT_HERSHEY_SIMPLEX,
                0.5 * unit,
                INK,
                (int) Math.ceil(3 * unit),
                Imgproc.LINE_AA);
        Imgproc.putText(
                picture,
                words,
                where,
                Imgproc.FONT_HERSHEY_SIMPLEX,
                0.5 * unit,
                TEAL,
                (int) Math.ceil(unit),
                Imgproc.LINE_AA);
    }

    private static Point point(ImagePoint p) {
        return new Point(p.x(), p.y());
    }

    private static Scalar color(int red, int green, int blue) {
        return new Scalar(blue, green, red);
    }
}
