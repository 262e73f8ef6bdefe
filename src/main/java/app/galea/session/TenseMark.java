package app.galea.session;

import app.galea.anatomy.ScalpZone;

/** A place marked as tense, and when, in seconds since the session began. Immutable. */
public record TenseMark(double seconds, ScalpZone zone) {}
