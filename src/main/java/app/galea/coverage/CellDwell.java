package app.galea.coverage;

/** How long one cell was worked so far, in seconds: at all, seen, and only inferred. Immutable. */
public record CellDwell(double dwellSeconds, double seenSeconds, double inferredSeconds) {}
