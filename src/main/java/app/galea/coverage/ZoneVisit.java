package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.time.FrameTime;

/**
 * One hand's stay in a zone, of 3 s of contact or more; short hops off the head do not end it. Immutable.
 *
 * @param seconds of contact, without the hops
 */
public record ZoneVisit(Side hand, ScalpZone zone, FrameTime from, FrameTime to, double seconds) {}
