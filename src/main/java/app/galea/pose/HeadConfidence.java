package app.galea.pose;

/**
 * The probability that a reading shows a head: from the head points' own median sigma, withdrawn where points and turn
 * contradict each other. The network has an output for it, too, but that also says yes where only shoulders and hands show.
 *
 * <p>The slope is from a logistic regression with version 0, the limit from this network's looks (decision 0013); what
 * sigma says of looks with and without a head stands in the model card {@code models/galea-body-v1.md}.
 */
final class HeadConfidence {

    /** From here on a crop is taken for a head. */
    static final double HEAD = 0.5;

    private static final double SLOPE = 6.7;

    /** Median sigma, in head widths, at which head and no head are equally likely. */
    private static final double EVEN_SIGMA = 0.09;

    /** Residuals, in head widths, between which the agreement of points and turn falls from full to none. */
    private static final double AGREES = 0.10;

    private static final double CONTRADICTS = 0.25;

    private HeadConfidence() {}

    static double of(HeadFit fit) {
        double odds = SLOPE * Math.log(EVEN_SIGMA / Math.max(1e-4, fit.sigma()));
        double agreement = (CONTRADICTS - fit.residual()) / (CONTRADICTS - AGREES);
        return Math.min(1, Math.max(0, agreement)) / (1 + Math.exp(-odds));
    }
}
