package app.galea.scalp;

/** How a contact is known. */
public enum Evidence {
    /** Nothing is known; never the same as "not done". */
    NONE,
    /** At least two of the three middle fingertips are visible. */
    SEEN,
    /** The fingertips are hidden; their place follows from hand, wrist and head pose. */
    INFERRED
}
