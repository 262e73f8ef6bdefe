package app.galea.settings;

/**
 * What is heard, and how loud: 0 is silent, 1 is as loud as it goes. Immutable.
 *
 * @param voice of spoken cues
 * @param tones of step changes and marks
 * @param tick of the pacer
 * @param tickRests whether the tick falls silent when the pace has been kept for a while
 * @param muted whether nothing at all is heard; the volumes are kept
 */
public record Hearing(double voice, double tones, double tick, boolean tickRests, boolean muted) {

    public static final Hearing DEFAULTS = new Hearing(0.8, 0.6, 0.4, true, false);

    public Hearing {
        check("voice", voice);
        check("tones", tones);
        check("tick", tick);
    }

    public Hearing withVoice(double volume) {
        return new Hearing(volume, tones, tick, tickRests, muted);
    }

    public Hearing withTones(double volume) {
        return new Hearing(voice, volume, tick, tickRests, muted);
    }

    public Hearing withTick(double volume) {
        return new Hearing(voice, tones, volume, tickRests, muted);
    }

    public Hearing withTickRests(boolean rests) {
        return new Hearing(voice, tones, tick, rests, muted);
    }

    public Hearing withMuted(boolean mute) {
        return new Hearing(voice, tones, tick, tickRests, mute);
    }

    private static void check(String name, double volume) {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1]: " + volume);
        }
    }
}
