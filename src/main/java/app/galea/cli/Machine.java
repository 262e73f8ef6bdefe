package app.galea.cli;

import app.galea.host.Programs;
import app.galea.host.StayAwake;
import app.galea.sound.Speaker;
import app.galea.sound.SpeechEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The bare machine as {@code doctor} sees it: display, window, sound, speech, power, disk. */
final class Machine {

    private static final long WANTED_BYTES = 200L << 20;

    private final Programs programs;
    private final Libraries libraries;

    Machine(Programs programs) {
        this.programs = programs;
        libraries = new Libraries(programs);
    }

    /** Whether windows can be shown. */
    boolean hasDisplay() {
        return !programs.isLinux() || programs.isSet("DISPLAY") || programs.isSet("WAYLAND_DISPLAY");
    }

    Finding display() {
        return hasDisplay()
                ? Finding.fine("display", "a display is there.")
                : Finding.missing(
                        "display",
                        "there is no display; Galea works on the terminal only.",
                        "log in to a desktop, or set DISPLAY.");
    }

    Finding window() throws InterruptedException {
        return libraries.window();
    }

    Finding sound() throws InterruptedException {
        return Speaker.isPresent()
                ? Finding.fine("sound", "tones can be played.")
                : Finding.missing(
                        "sound",
                        "there is no sound output; Galea stays silent.",
                        libraries
                                .soundFix()
                                .orElse(
                                        "plug in headphones or a speaker, or install the sound service of your system."));
    }

    Finding speech() {
        return SpeechEngine.choose(programs)
                .map(engine -> Finding.fine("speech", engine.program() + " is there."))
                .orElse(Finding.missing(
                        "speech",
                        "there is no speech engine; cues are shown, not spoken.",
                        "install espeak-ng or speech-dispatcher."));
    }

    Finding power() {
        return StayAwake.program(programs)
                .map(program -> Finding.fine("power", program + " keeps the machine awake during a session."))
                .orElse(Finding.missing(
                        "power",
                        "nothing here keeps the machine awake during a session.",
                        "switch the screen saver off yourself, or install systemd-inhibit (package systemd)."));
    }

    Finding disk(Path user) {
        Path existing = user;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isWritable(existing)) {
            return Finding.broken(
                    "disk", user + " cannot be written to.", "set GALEA_HOME to a folder of yours that can.");
        }
        // not Files.getFileStore: it knows no disk for folders of a machine within the machine
        long free = existing.toFile().getUsableSpace();
        String room = String.format(Locale.ROOT, "%.1f GB free in %s.", free / 1e9, user);
        return free >= WANTED_BYTES
                ? Finding.fine("disk", room)
                : Finding.broken("disk", room, "make room: an hour of sessions takes about 130 MB.");
    }
}
