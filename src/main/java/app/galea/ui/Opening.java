package app.galea.ui;

/**
 * With what the window was opened. Immutable.
 *
 * @param camera index, name, address or file for this time only; empty: as the settings say
 * @param routine id of the routine to coach at once; empty: the person chooses
 * @param coach whether coaching begins without the way through home
 */
public record Opening(String camera, String routine, boolean coach) {

    /** As when somebody clicks the program's icon. */
    public static final Opening PLAIN = new Opening("", "", false);
}
