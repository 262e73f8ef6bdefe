package app.galea.report;

import app.galea.report.Drawing.Ink;

/** The inks of paper, as red, green and blue of 0 to 255; a strength mixes an ink into the cap's color. Immutable. */
record Shade(int red, int green, int blue) {

    static final Shade PAPER = new Shade(255, 255, 255);
    static final Shade TRACK = of(Ink.CAP);

    /** The same colors as the HTML report's on paper, see {@code report.css}. */
    static Shade of(Ink ink) {
        return switch (ink) {
            case HEAD -> rgb(0xc3ccd5);
            case CAP -> rgb(0xe6ebef);
            case DONE -> rgb(0x14866f);
            case EDGE -> PAPER;
            case NOW -> rgb(0xb06c00);
            case FAST -> rgb(0xc23b2e);
            case BAND -> rgb(0xd6ece7);
            case GRID -> rgb(0xccd3da);
            case OTHER -> rgb(0x46535f);
            case TEXT -> rgb(0x111820);
            case QUIET -> rgb(0x4c5864);
        };
    }

    /** An ink at a strength of 0 to 1 over what lies under it. */
    static Shade of(Ink ink, double strength) {
        Shade full = of(ink);
        Shade under = ink == Ink.DONE ? of(Ink.CAP) : PAPER;
        return new Shade(
                mixed(under.red, full.red, strength),
                mixed(under.green, full.green, strength),
                mixed(under.blue, full.blue, strength));
    }

    private static int mixed(int under, int over, double strength) {
        return (int) Math.round(under + (over - under) * strength);
    }

    private static Shade rgb(int rgb) {
        return new Shade(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
