package app.galea.sound;

/**
 * How a person wants to hear it. Immutable.
 *
 * @param volume of everything, 0 to 1
 * @param voice whether cues are spoken
 * @param tones whether step changes and pauses have their tone
 * @param tickVolume of the tick against everything else, 0 to 1
 */
public record SoundSettings(
        boolean muted, double volume, boolean voice, boolean tones, TickMode tick, double tickVolume) {

    public static final SoundSettings DEFAULT = new SoundSettings(false, 0.7, true, true, TickMode.UNTIL_STEADY, 0.5);

    public SoundSettings {
        if (!(volume >= 0 && volume <= 1 && tickVolume >= 0 && tickVolume <= 1)) {
            throw new IllegalArgumentException("volumes must be in [0, 1]: " + volume + ", " + tickVolume);
        }
    }

    public SoundSettings withMuted(boolean mute) {
        return new SoundSettings(mute, volume, voice, tones, tick, tickVolume);
    }

    public SoundSettings withVolume(double other) {
        return new SoundSettings(muted, other, voice, tones, tick, tickVolume);
    }

    public SoundSettings withVoice(boolean speaks) {
        return new SoundSettings(muted, volume, speaks, tones, tick, tickVolume);
    }

    public SoundSettings withTones(boolean sounds) {
        return new SoundSettings(muted, volume, voice, sounds, tick, tickVolume);
    }

    public SoundSettings withTick(TickMode other) {
        return new SoundSettings(muted, volume, voice, tones, other, tickVolume);
    }

    public SoundSettings withTickVolume(double other) {
        return new SoundSettings(muted, volume, voice, tones, tick, other);
    }
}
