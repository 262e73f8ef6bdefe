package app.galea.cli;

import app.galea.host.Programs;
import app.galea.host.SystemLibraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What Galea reaches for of Linux's own shared libraries, and how each is got. Windows and macOS have everything. Immutable.
 */
final class Libraries {

    /**
     * One of them.
     *
     * @param name as the loader is asked for it
     * @param apt the package in Debian and Ubuntu
     * @param dnf in Fedora
     * @param pacman in Arch
     */
    private record Library(String name, String apt, String dnf, String pacman) {}

    /** Without these JavaFX opens no window. */
    private static final List<Library> WINDOW = List.of(
            new Library("libgtk-3.so.0", "libgtk-3-0", "gtk3", "gtk3"),
            new Library("libXtst.so.6", "libxtst6", "libXtst", "libxtst"));

    /** Without these it draws on the processor. */
    private static final List<Library> GRAPHICS = List.of(
            new Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
            new Library("libXxf86vm.so.1", "libxxf86vm1", "libXxf86vm", "libxxf86vm"));

    /** Without this Java plays nothing. */
    private static final List<Library> SOUND =
            List.of(new Library("libasound.so.2", "libasound2", "alsa-lib", "alsa-lib"));

    private final SystemLibraries there;
    private final Programs programs;

    Libraries(Programs programs) {
        this.programs = programs;
        there = new SystemLibraries(programs);
    }

    /** Whether a window can be opened, and what draws it. */
    Finding window() throws InterruptedException {
        List<Library> none = missing(WINDOW);
        if (!none.isEmpty()) {
            return Finding.missing("window", "no window can be opened: " + sentence(none), install(none));
        }
        List<Library> slow = missing(GRAPHICS);
        return slow.isEmpty()
                ? Finding.fine("window", "what it needs is there.")
                : Finding.missing(
                        "window", "it works, but the processor has to draw it: " + sentence(slow), install(slow));
    }

    /** What keeps the window from opening, with the fix; empty where nothing does. */
    Optional<String> noWindow() throws InterruptedException {
        List<Library> none = missing(WINDOW);
        return none.isEmpty()
                ? Optional.empty()
                : Optional.of("no window can be opened: " + sentence(none) + " To mend it: '" + install(none) + "'.");
    }

    /** How tones get what they lack; empty where it is not a library. */
    Optional<String> soundFix() throws InterruptedException {
        List<Library> none = missing(SOUND);
        return none.isEmpty() ? Optional.empty() : Optional.of(install(none));
    }

    private List<Library> missing(List<Library> libraries) throws InterruptedException {
        List<Library> missing = new ArrayList<>();
        for (Library library : libraries) {
            if (!there.isThere(library.name())) {
                missing.add(library);
            }
        }
        return missing;
    }

    private static String sentence(List<Library> libraries) {
        return libraries.stream().map(Library::name).collect(Collectors.joining(", "))
                + (libraries.size() == 1 ? " is not there." : " are not there.");
    }

    private String install(List<Library> libraries) {
        if (programs.isThere("apt-get")) {
            return "sudo apt-get install " + packages(libraries, Library::apt);
        }
        if (programs.isThere("dnf")) {
            return "sudo dnf install " + packages(libraries, Library::dnf);
        }
        if (programs.isThere("pacman")) {
            return "sudo pacman -S " + packages(libraries, Library::pacman);
        }
        return "install what Debian calls " + packages(libraries, Library::apt) + ".";
    }

    private static String packages(List<Library> libraries, Function<Library, String> by) {
        return libraries.stream().map(by).collect(Collectors.joining(" "));
    }
}
