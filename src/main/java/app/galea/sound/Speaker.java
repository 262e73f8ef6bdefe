package app.galea.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.SourceDataLine;

/** The machine's way to play tones. Safe to use from any thread. */
public final class Speaker {

    /** What our tones are made in: 44.1 kHz, 16 bit, one channel. */
    private static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

    private Speaker() {}

    /** Whether a line for our tones can be had. */
    public static boolean isThere() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, FORMAT));
    }
}
