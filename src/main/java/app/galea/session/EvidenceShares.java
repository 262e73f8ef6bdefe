package app.galea.session;

/**
 * How the session is known, shares 0 to 1. Immutable.
 *
 * @param seen part of all zones' dwell that was seen
 * @param inferred part of all zones' dwell that was only inferred
 * @param headLost part of the session without a head
 * @param noHand part of the session without any hand
 */
public record EvidenceShares(double seen, double inferred, double headLost, double noHand) {}
