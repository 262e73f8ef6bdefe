package app.galea.cli;

/** The door to the window, which the command line opens but does not know. */
public interface Window {

    /**
     * With what the window is opened. Immutable.
     *
     * @param camera index, name, address or file as typed; empty: as the settings say
     * @param routine its id; empty: the person chooses
     * @param coach whether coaching begins at once
     * @param language a language tag for this time; empty: as the settings say
     */
    record Wish(String camera, String routine, boolean coach, String language) {

        /** As when somebody clicks the program's icon. */
        public static final Wish PLAIN = new Wish("", "", false, "");
    }

    /** Shows the window and waits until it is closed; false where no window can be shown. */
    boolean open(Wish wish, Outside outside) throws InterruptedException;
}
