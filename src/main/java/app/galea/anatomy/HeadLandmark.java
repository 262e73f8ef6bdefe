package app.galea.anatomy;

import app.galea.geometry.HeadPoint;
import java.util.Locale;

/**
 * Head points the pose network gives, its first ones in its order, each with its place on the mean head (mm, head frame; the
 * design's). {@code VERTEX} is the highest point in the network's axes (30 degrees in front of Cz), and
 * {@code OCCIPUT} lies at the height of Oz.
 */
public enum HeadLandmark {
    NOSE_TIP(0, 83, -52),
    NASION(0, 88, 0),
    CHIN(0, 29, -100),
    EYE_OUTER_LEFT(-41, 67, -6),
    EYE_INNER_LEFT(-17, 71, -7),
    EYE_INNER_RIGHT(17, 71, -7),
    EYE_OUTER_RIGHT(41, 67, -6),
    MOUTH_LEFT(-26, 48, -67),
    MOUTH_RIGHT(26, 48, -67),
    TRAGUS_LEFT(-68, 0, 0),
    TRAGUS_RIGHT(68, 0, 0),
    VERTEX(0, 50, 128),
    OCCIPUT(0, -90, 48),
    HAIRLINE(0, 100, 39);

    private final HeadPoint meanPlace;

    HeadLandmark(double x, double y, double z) {
        meanPlace = new HeadPoint(x, y, z);
    }

    /** The landmark's place on the mean head, mm in the head frame. */
    public HeadPoint meanPlace() {
        return meanPlace;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
