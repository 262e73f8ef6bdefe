package app.galea.settings;

/**
 * How the window looks. Immutable.
 *
 * @param contrast whether the contrast is the highest
 * @param reducedMotion whether nothing moves that need not
 * @param colorSafe whether the colors are told apart by color-blind people too
 * @param textScale 1: as designed
 */
public record Look(Theme theme, boolean contrast, boolean reducedMotion, boolean colorSafe, double textScale) {

    public static final double SMALLEST_TEXT = 0.8;
    public static final double LARGEST_TEXT = 2;

    public static final Look DEFAULTS = new Look(Theme.DARK, false, false, false, 1);

    /** Dark or light. */
    public enum Theme {
        DARK,
        LIGHT,
        /** As the system has it. */
        SYSTEM
    }

    public Look {
        if (!(textScale >= SMALLEST_TEXT && textScale <= LARGEST_TEXT)) {
            throw new IllegalArgumentException("textScale must be in [0.8, 2]: " + textScale);
        }
    }

    public Look withTheme(Theme changed) {
        return new Look(changed, contrast, reducedMotion, colorSafe, textScale);
    }

    public Look withContrast(boolean highest) {
        return new Look(theme, highest, reducedMotion, colorSafe, textScale);
    }

    public Look withReducedMotion(boolean reduced) {
        return new Look(theme, contrast, reduced, colorSafe, textScale);
    }

    public Look withColorSafe(boolean safe) {
        return new Look(theme, contrast, reducedMotion, safe, textScale);
    }

    public Look withTextScale(double scale) {
        return new Look(theme, contrast, reducedMotion, colorSafe, scale);
    }
}
