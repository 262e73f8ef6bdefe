package app.galea.anatomy;

import java.util.List;

/** The 16 points of a hand in the pose network's order. */
public enum HandLandmark {
    WRIST,
    THUMB_MCP,
    INDEX_MCP,
    MIDDLE_MCP,
    RING_MCP,
    LITTLE_MCP,
    THUMB_IP,
    INDEX_PIP,
    MIDDLE_PIP,
    RING_PIP,
    LITTLE_PIP,
    THUMB_TIP,
    INDEX_TIP,
    MIDDLE_TIP,
    RING_TIP,
    LITTLE_TIP;

    /** How many points a hand has. */
    public static final int COUNT = 16;

    private static final List<HandLandmark> ALL = List.of(values());

    public static HandLandmark tip(Finger finger) {
        return ALL.get(THUMB_TIP.ordinal() + finger.ordinal());
    }

    public static HandLandmark knuckle(Finger finger) {
        return ALL.get(THUMB_MCP.ordinal() + finger.ordinal());
    }
}
