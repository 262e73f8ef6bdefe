package app.galea.routine;

/** How well a routine is founded. */
public enum EvidenceGrade {
    /** A trial. */
    A,
    /** An institution's advice. */
    B,
    /** Tradition or web. */
    C,
    /** This project's own brief. */
    S
}
