package app.galea.host;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No screen saver and no sleep from {@link #begin} to {@link #close}: programs of the system's are held that long.
 *
 * <p>Each of them reads from us and ends when we end, however that comes about; one that is refused is no matter of the
 * others. Where there is none, nothing happens. Safe to use from any thread.
 */
public final class StayAwake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StayAwake.class);

    private static final String REASON = "A massage session is running";

    /** Holds until its input ends; 0x80000003: from now on, system and display required. */
    private static final String WINDOWS_SCRIPT = "$t=Add-Type -PassThru -Name Awake -Namespace Galea -MemberDefinition "
            + "'[DllImport(\"kernel32.dll\")]public static extern uint SetThreadExecutionState(uint flags);';"
            + "[void]$t::SetThreadExecutionState([Convert]::ToUInt32('80000003',16));"
            + "[void][Console]::In.ReadToEnd()";

    private final List<Process> holding;

    private StayAwake(List<Process> holding) {
        this.holding = List.copyOf(holding);
    }

    /** Keeps the machine awake, if it has a program for that. */
    public static StayAwake begin(Programs programs) {
        List<Process> holding = new ArrayList<>();
        for (List<String> command : commands(programs)) {
            try {
                holding.add(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start());
            } catch (IOException e) {
                LOG.info("the machine is not kept awake: {}", e.getMessage());
            }
        }
        if (holding.isEmpty()) {
            LOG.info("nothing here keeps the machine awake");
        }
        return new StayAwake(holding);
    }

    /** Name of the program that keeps the machine awake, if there is one. */
    public static Optional<String> program(Programs programs) {
        if (programs.isMac()) {
            return present(programs, "caffeinate");
        }
        return present(programs, programs.isWindows() ? "powershell" : "systemd-inhibit");
    }

    /** Whether the machine is being kept awake now. */
    public boolean isHolding() {
        return holdingCount() > 0;
    }

    /** How many of the programs hold. */
    long holdingCount() {
        return holding.stream().filter(Process::isAlive).count();
    }

    @Override
    public void close() {
        holding.forEach(process -> {
            List<ProcessHandle> below = process.descendants().toList();
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                LOG.debug("it has ended already", e);
            }
            process.destroy();
            below.forEach(ProcessHandle::destroy);
        });
    }

    /** The commands to hold, each for itself; none where there is nothing. */
    static List<List<String>> commands(Programs programs) {
        Optional<String> program = program(programs).flatMap(name -> path(programs, name));
        if (program.isEmpty()) {
            return List.of();
        }
        String path = program.get();
        if (programs.isMac()) {
            // -w: until our process has ended
            return List.of(List.of(
                    path,
                    "-d",
                    "-i",
                    "-w",
                    Long.toString(ProcessHandle.current().pid())));
        }
        if (programs.isWindows()) {
            return List.of(List.of(path, "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT));
        }
        List<List<String>> commands = new ArrayList<>();
        // cat ends with our end of its input; who sits at another machine may keep the screen on but not put off sleep,
        // and asking for both at once would be refused as a whole
        for (String what : new String[] {"idle", "sleep"}) {
            commands.add(List.of(path, "--what=" + what, "--who=Galea", "--why=" + REASON, "cat"));
        }
        // GNOME asks its own session, not the system's, before it dims the screen
        if (programs.variable("XDG_CURRENT_DESKTOP").contains("GNOME")) {
            path(programs, "gnome-session-inhibit")
                    .ifPresent(gnome ->
                            commands.add(List.of(gnome, "--inhibit", "idle:suspend", "--reason", REASON, "cat")));
        }
        return List.copyOf(commands);
    }

    private static Optional<String> present(Programs programs, String program) {
        return programs.isThere(program) ? Optional.of(program) : Optional.empty();
    }

    private static Optional<String> path(Programs programs, String program) {
        return programs.find(program).map(path -> path.toAbsolutePath().toString());
    }
}
