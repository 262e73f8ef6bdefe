package app.galea.motion;

/**
 * An ellipse run through at a steady rate: x = ax cos wt + bx sin wt and y likewise, in mm about its own middle.
 * Immutable.
 *
 * @param hertz rate
 * @param power sum of squares this motion takes off the path it was fitted to, mm²
 * @param coefficientVariance variance per mm² of noise variance of each of the four coefficients, about 2 / samples
 */
record Harmonic(
        double hertz,
        double middleX,
        double middleY,
        double ax,
        double bx,
        double ay,
        double by,
        double power,
        double coefficientVariance) {

    double x(double t) {
        double w = 2 * Math.PI * hertz * t;
        return middleX + ax * Math.cos(w) + bx * Math.sin(w);
    }

    double y(double t) {
        double w = 2 * Math.PI * hertz * t;
        return middleY + ay * Math.cos(w) + by * Math.sin(w);
    }

    /**
     * The ellipse freed of what noise of this variance (mm² per axis) adds to it on average: noise makes every line an
     * ellipse. Sum of squared coefficients is biased by four variances, their determinant not at all.
     */
    Ellipse ellipse(double noiseVariance) {
        double squares = ax * ax + bx * bx + ay * ay + by * by;
        double area = ax * by - bx * ay;
        double freed = Math.max(squares - 4 * coefficientVariance * noiseVariance, 2 * Math.abs(area));
        double sum = Math.sqrt(freed + 2 * Math.abs(area));
        double difference = Math.sqrt(freed - 2 * Math.abs(area));
        return new Ellipse((sum + difference) / 2, (sum - difference) / 2);
    }

    /**
     * Half axes of an ellipse, mm.
     *
     * @param major never smaller than {@code minor}
     */
    record Ellipse(double major, double minor) {

        double axisRatio() {
            return major > 0 ? minor / major : 0;
        }

        /** Length of one round, mm, after Ramanujan (1914): exact to 0.4 % even for a line. */
        double perimeter() {
            double sum = major + minor;
            if (sum == 0) {
                return 0;
            }
            double h = (major - minor) * (major - minor) / (sum * sum);
            return Math.PI * sum * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h)));
        }
    }
}
