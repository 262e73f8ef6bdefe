package app.galea.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.host.Programs;
import app.galea.sound.Voice.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

    @TempDir
    Path folder;

    @Test
    void theEngineIsTheSystemsOwnAndOnLinuxOneThatStopsAtOnce() throws IOException {
        assertThat(chosen("Linux", "spd-say", "espeak-ng")).contains(SpeechEngine.ESPEAK_NG);
        assertThat(chosen("Linux", "spd-say", "say")).contains(SpeechEngine.SPEECH_DISPATCHER);
        assertThat(chosen("Mac OS X", "say", "espeak-ng")).contains(SpeechEngine.SAY);
        assertThat(chosen("Linux", "say")).isEmpty();
        assertThat(chosen("Windows 11", "say")).isEmpty();
    }

    private Optional<SpeechEngine> chosen(String system, String... programs) throws IOException {
        Path bin = Files.createTempDirectory(folder, "bin");
        for (String program : programs) {
            assertThat(Files.writeString(bin.resolve(program), "").toFile().setExecutable(true))
                    .isTrue();
        }
        return SpeechEngine.choose(new Programs(Map.of("PATH", bin.toString()), system));
    }

    @Test
    void volumeIsEachEnginesOwnScale() {
        Sentence sentence = new Sentence("-v is no option here", "de");
        assertThat(SpeechEngine.ESPEAK_NG.command(sentence, 0.5))
                .containsSubsequence("-v", "de", "-a", "50", "--", sentence.text());
        assertThat(SpeechEngine.SPEECH_DISPATCHER.command(sentence, 0.25))
                .containsSubsequence("-l", "de", "-i", "-50", "--", sentence.text());
        assertThat(SpeechEngine.SAY.command(sentence, 0.5)).contains("Anna", "[[volm 0.50]] " + sentence.text());
        assertThat(SpeechEngine.SAPI.command(sentence, 0.5)).doesNotContain(sentence.text());
        assertThat(SpeechEngine.SAPI.environment(sentence, 0.5))
                .containsAllEntriesOf(
                        Map.of("GALEA_TEXT", sentence.text(), "GALEA_VOLUME", "50", "GALEA_LANGUAGE", "de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "pl", "es"})
    void espeakSpeaksEveryLanguageWeSpeak(String language) throws Exception {
        assumeTrue(isOnPath("espeak-ng"), "espeak-ng is not installed");
        Path wav = folder.resolve(language + ".wav");
        List<String> command = new ArrayList<>(
                SpeechEngine.ESPEAK_NG.command(new Sentence("Softer, 30 – größer, później", language), 1));
        command.addAll(1, List.of("-w", wav.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
            double seconds = sound.getFrameLength() / sound.getFormat().getFrameRate();
            assertThat(seconds).isBetween(1.0, 8.0);
            assertThat(loudest(sound.readAllBytes())).isGreaterThan(3_000);
        }
    }

    @Test
    void aSentenceIsBrokenOffAtOnce() {
        assumeTrue(isOnPath("espeak-ng"), "espeak-ng is not installed");
        try (ProcessVoice voice = new ProcessVoice(Optional.of(SpeechEngine.ESPEAK_NG))) {
            assertThat(voice.engine()).isEqualTo("espeak-ng");
            voice.begin(new Sentence("A sentence that takes its time to be said", "en"), 0);
            voice.stop();
            assertThat(voice.isSpeaking()).isFalse();
        }
    }

    @Test
    void aVoiceThatDoesNotStartIsNoVoiceAnyMore() {
        assumeTrue(!isOnPath("spd-say"), "spd-say is installed");
        ProcessVoice voice = new ProcessVoice(Optional.of(SpeechEngine.SPEECH_DISPATCHER));
        voice.begin(new Sentence("Softer", "en"), 1);
        assertThat(voice.isSpeaking()).isFalse();
        assertThat(voice.engine()).isEmpty();
    }

    @Test
    void aMachineWithoutALineForTonesIsSilent() {
        Speaker speaker = Speaker.open();
        speaker.play(Tone.STEP, 0);
        speaker.silence();
        speaker.close();
        assertThat(speaker.isThere()).isIn(Speaker.isPresent(), false);
    }

    @Test
    void tonesAreHeardButNeverTooLoudAndBeginAndEndInSilence() {
        for (Tone tone : Tone.values()) {
            double[] samples = tone.samples(44_100);
            if (tone == Tone.NONE) {
                assertThat(samples).isEmpty();
                continue;
            }
            double loudest =
                    java.util.Arrays.stream(samples).map(Math::abs).max().orElse(0);
            assertThat(loudest).as(tone.name()).isBetween(0.08, 0.9);
            assertThat(samples[0]).isZero();
            assertThat(samples[samples.length - 1]).isCloseTo(0, org.assertj.core.api.Assertions.within(0.01));
            assertThat(loudest(Speaker.pcm(samples, 1)) / 32_767.0)
                    .isCloseTo(loudest, org.assertj.core.api.Assertions.within(0.001));
            assertThat(tone.seconds()).isLessThan(1.5);
        }
        assertThat(Speaker.pcm(new double[] {2, -2}, 1)).containsExactly(0xFF, 0x7F, 0x01, 0x80);
    }

    private static int loudest(byte[] pcm) {
        int loudest = 0;
        for (int i = 0; i + 1 < pcm.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((short) ((pcm[i] & 0xFF) | pcm[i + 1] << 8)));
        }
        return loudest;
    }

    private static boolean isOnPath(String program) {
        return Programs.here().isThere(program);
    }
}
