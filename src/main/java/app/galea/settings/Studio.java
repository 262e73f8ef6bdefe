package app.galea.settings;

/**
 * A database shared by several people, as in a studio. Immutable.
 *
 * @param url its JDBC address; empty: there is none, sessions are kept on this machine
 * @param user whom to log in as; empty: as the address says
 * @param profile whose sessions these are
 */
public record Studio(String url, String user, String profile) {

    public static final Studio NONE = new Studio("", "", "");

    /** Whether there is a shared database. */
    public boolean isShared() {
        return !url.isBlank();
    }

    /** Whose sessions are kept on this machine now; empty: the machine's own person, who has it for themselves. */
    public String client() {
        return isShared() ? profile.strip() : "";
    }
}
