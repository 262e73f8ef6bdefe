package app.galea.cli;

/**
 * What {@code doctor} found about one thing. Immutable.
 *
 * @param subject what was looked at, {@code camera}
 * @param state how it is
 * @param finding what was found, one sentence
 * @param fix what to do about it; empty where nothing is to be done
 */
record Finding(String subject, State state, String finding, String fix) {

    /** How a thing is. */
    enum State {
        FINE,
        /** Missing, but Galea works without it. */
        MISSING,
        /** Galea does not work like this. */
        BROKEN
    }

    static Finding fine(String subject, String finding) {
        return new Finding(subject, State.FINE, finding, "");
    }

    static Finding missing(String subject, String finding, String fix) {
        return new Finding(subject, State.MISSING, finding, fix);
    }

    static Finding broken(String subject, String finding, String fix) {
        return new Finding(subject, State.BROKEN, finding, fix);
    }
}
