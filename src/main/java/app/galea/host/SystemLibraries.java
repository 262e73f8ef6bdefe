package app.galea.host;

import java.io.IOException;
import java.util.Optional;

/**
 * Which of the system's shared libraries are there, as Linux's own loader says: a program that does nothing is started with
 * the library laid before it. Where they lie differs from system to system, the loader knows; and nothing is loaded into
 * ours. Immutable, any thread.
 */
public final class SystemLibraries {

    private final Optional<String> nothing;

    /** @param programs those of the machine; without its {@code true} every library counts as there */
    public SystemLibraries(Programs programs) {
        nothing = programs.isLinux()
                ? programs.find("true").map(path -> path.toAbsolutePath().toString())
                : Optional.empty();
    }

    /**
     * Whether the loader finds a library and all that it needs in turn; also where nobody can tell.
     *
     * @param name as programs ask for it, {@code libgtk-3.so.0}
     */
    public boolean isThere(String name) throws InterruptedException {
        return nothing.isEmpty() || isLoaded(name, nothing.get());
    }

    /** One that is missing is complained about, and passed over; one that lacks another ends the program. */
    private static boolean isLoaded(String name, String program) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program).redirectErrorStream(true);
        builder.environment().put("LD_PRELOAD", name);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] complaints = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 && complaints.length == 0;
        } catch (IOException cannotTell) {
            return true;
        }
    }
}
