package app.galea.sound;

import app.galea.host.Programs;
import app.galea.sound.Voice.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The speech engines we know how to ask. Each speaks one sentence per process; ending the process ends the sentence. */
public enum SpeechEngine {
    ESPEAK_NG("espeak-ng"),
    ESPEAK("espeak"),
    /** Speaks in a process of its own, which has to be told to stop. */
    SPEECH_DISPATCHER("spd-say"),
    /** macOS. */
    SAY("say"),
    /** Windows, through PowerShell, whose own start takes a moment. */
    SAPI("powershell");

    /** A calm pace: espeak's own is 175 words a minute. */
    private static final String WORDS_PER_MINUTE = "155";

    /** A person may have removed the voice of a language. */
    private static final String SAY_SCRIPT = "say -v \"$1\" \"$2\" || say \"$2\"";

    private static final String SAPI_SCRIPT = "Add-Type -AssemblyName System.Speech;"
            + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + "$s.Volume=[int]$env:GALEA_VOLUME;"
            + "try{$s.SelectVoiceByHints(0,0,0,[Globalization.CultureInfo]::new($env:GALEA_LANGUAGE))}catch{};"
            + "$s.Speak($env:GALEA_TEXT)";

    private final String program;

    SpeechEngine(String program) {
        this.program = program;
    }

    /** What is started, and the engine's name for people. */
    public String program() {
        return program;
    }

    /** The engine to use on a machine, if there is one. On Linux the ones that stop at once come first. */
    public static Optional<SpeechEngine> choose(Programs programs) {
        List<SpeechEngine> known = programs.isWindows()
                ? List.of(SAPI)
                : programs.isMac() ? List.of(SAY) : List.of(ESPEAK_NG, ESPEAK, SPEECH_DISPATCHER);
        return known.stream().filter(engine -> programs.isThere(engine.program)).findFirst();
    }

    /** The command that speaks a sentence and ends with it. */
    List<String> command(Sentence sentence, double volume) {
        String text = sentence.text();
        String language = sentence.language();
        return switch (this) {
            case ESPEAK_NG, ESPEAK ->
                List.of(program, "-v", language, "-s", WORDS_PER_MINUTE, "-a", whole(100 * volume), "--", text);
            case SPEECH_DISPATCHER ->
                List.of(program, "-w", "-N", "Galea", "-l", language, "-i", whole(200 * volume - 100), "--", text);
            case SAY ->
                List.of(
                        "sh",
                        "-c",
                        SAY_SCRIPT,
                        "sh",
                        macVoice(language),
                        String.format(Locale.ROOT, "[[volm %.2f]] %s", volume, text));
            case SAPI -> List.of(program, "-NoProfile", "-NonInteractive", "-Command", SAPI_SCRIPT);
        };
    }

    /** What the command reads from its environment; there text needs no quoting. */
    Map<String, String> environment(Sentence sentence, double volume) {
        return this == SAPI
                ? Map.of(
                        "GALEA_TEXT", sentence.text(),
                        "GALEA_LANGUAGE", sentence.language(),
                        "GALEA_VOLUME", whole(100 * volume))
                : Map.of();
    }

    /** What must be run besides ending the process for the voice to stop; empty where that is enough. */
    List<String> stopCommand() {
        return this == SPEECH_DISPATCHER ? List.of(program, "-S") : List.of();
    }

    /** The voices macOS comes with. */
    private static String macVoice(String language) {
        return switch (language) {
            case "de" -> "Anna";
            case "pl" -> "Zosia";
            case "es" -> "Mónica";
            default -> "Samantha";
        };
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
