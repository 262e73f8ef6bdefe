package app.galea.pose;

import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.observation.HandObservation;
import java.util.Optional;
import org.opencv.core.Mat;

/** Reads head and hands out of a part of a BGR picture: the network, or a stand-in for it in tests. */
interface PoseReader {

    /** Empty when nothing that makes a head came out. */
    Optional<PoseEstimate> read(Mat bgr, Letterbox crop);

    /** As {@link #read}, blind for the square {@code masked}. */
    Optional<PoseEstimate> readWithout(Letterbox masked, Mat bgr, Letterbox crop);

    /** A hand of a head that was just read in this picture of that camera, looked at closely where the reader can. */
    default HandObservation hand(Mat bgr, PoseEstimate head, Side side, CameraModel camera) {
        return head.hand(side, camera);
    }

    /** The next picture has nothing to do with the ones before. */
    default void forget() {}

    /** Mean luma of the crop read last, 0 to 255. */
    double luma(Mat bgr, Letterbox crop);
}
