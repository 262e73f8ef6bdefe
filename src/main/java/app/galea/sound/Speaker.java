package app.galea.sound;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's line for tones; silent where there is none. Confined to the sound thread. */
public final class Speaker implements Tones {

    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

    private static final int SAMPLES_PER_SECOND = 44_100;

    /** What our tones are made in: 44.1 kHz, 16 bit, one channel. */
    private static final AudioFormat FORMAT = new AudioFormat(SAMPLES_PER_SECOND, 16, 1, true, false);

    /** Longer than the longest tone, so that writing one never waits. */
    private static final int BUFFER_BYTES = 2 * 2 * SAMPLES_PER_SECOND;

    private final Optional<SourceDataLine> line;
    private final Map<Tone, double[]> samples = new EnumMap<>(Tone.class);

    private Speaker(Optional<SourceDataLine> line) {
        this.line = line;
    }

    /** Whether a line for our tones can be had. */
    public static boolean isPresent() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, FORMAT));
    }

    /** Opens the machine's line, if it gives us one. */
    static Speaker open() {
        if (!isPresent()) {
            return new Speaker(Optional.empty());
        }
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, BUFFER_BYTES);
            line.start();
            return new Speaker(Optional.of(line));
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.info("no line for tones: {}", e.toString());
            return new Speaker(Optional.empty());
        }
    }

    @Override
    public boolean isThere() {
        return line.isPresent();
    }

    @Override
    public void play(Tone tone, double volume) {
        line.ifPresent(open -> {
            byte[] pcm = pcm(samples.computeIfAbsent(tone, t -> t.samples(SAMPLES_PER_SECOND)), volume);
            // what finds no room is left out: better a clipped tone than a late one
            open.write(pcm, 0, Math.min(pcm.length, open.available() & ~1));
        });
    }

    @Override
    public void silence() {
        line.ifPresent(open -> {
            open.stop();
            open.flush();
            open.start();
        });
    }

    @Override
    public void close() {
        line.ifPresent(SourceDataLine::close);
    }

    /** 16 bit, low byte first. */
    static byte[] pcm(double[] samples, double volume) {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = (int) Math.round(32_767 * Math.max(-1, Math.min(1, volume * samples[i])));
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
