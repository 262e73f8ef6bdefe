package app.galea.setup;

import java.util.Locale;

/** What has to be in order before a session, in the order it is put right. */
public enum SetupItem {
    /** Pictures arrive. */
    CAMERA,
    /** Fingers can be told from hair. */
    LIGHT,
    HEAD,
    /** Both hands were seen; they may come down again. */
    HANDS,
    /** Far enough away that the elbows fit, near enough to be seen. */
    DISTANCE,
    /** Nobody else as near as the person. */
    ALONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
