package app.galea.cli;

import app.galea.host.Programs;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.pose.PoseNetwork;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.time.NanoClock;
import java.util.Optional;

/** What every command works with. Confined to the main thread. */
final class Parts {

    private final Outside outside;
    private final Terminal terminal;

    Parts(Outside outside, Terminal terminal) {
        this.outside = outside;
        this.terminal = terminal;
    }

    Outside outside() {
        return outside;
    }

    Terminal terminal() {
        return terminal;
    }

    NanoClock clock() {
        return outside.clock();
    }

    Folders folders() {
        return outside.folders();
    }

    ModelStore models() throws InferenceException {
        return NetworkInUse.store(folders());
    }

    /** The network in use, verified and loaded; closed by the caller. */
    PoseNetwork network() throws InferenceException {
        return NetworkInUse.open(outside);
    }

    /** Whether windows can be shown here. */
    boolean hasDisplay() {
        return new Machine(programs()).hasDisplay();
    }

    /** Why no window was shown, with the fix where there is one. */
    String whyNoWindow() throws InterruptedException {
        Optional<String> lacking = hasDisplay() ? new Libraries(programs()).noWindow() : Optional.empty();
        return lacking.orElse("there is no display for the window.");
    }

    /** The programs of this machine. */
    Programs programs() {
        return new Programs(outside.environment(), System.getProperty("os.name", ""));
    }

    /** Shows the window until it is closed; refuses where none can be shown. */
    int openWindow(Window.Wish wish) throws CommandException, InterruptedException {
        if (!hasDisplay() || !outside.window().open(wish, outside)) {
            throw new CommandException(ExitCode.NO_DISPLAY, whyNoWindow() + " Use --headless for the terminal.");
        }
        return (outside.stop().isWished() ? ExitCode.INTERRUPTED : ExitCode.FINE).code();
    }

    /** Measures the window; refuses where none can be shown, and says so when it was ended early. */
    WindowFigures measureWindow(Window.Rehearsal rehearsal) throws CommandException, InterruptedException {
        if (!hasDisplay()) {
            throw new CommandException(ExitCode.NO_DISPLAY, "there is no display for the window.");
        }
        return outside.window()
                .measure(rehearsal, outside)
                .orElseThrow(() -> new CommandException(
                        outside.stop().isWished() ? ExitCode.INTERRUPTED : ExitCode.UNEXPECTED,
                        "the window was not measured to the end."));
    }

    /** All routines; files that were refused are complained about and passed over. */
    RoutineLibrary routines() {
        return RoutineLibrary.load(folders().routines(), folders().userRoutines());
    }

    /** The routine with this id. */
    Routine routine(String id) throws CommandException {
        RoutineLibrary library = routines();
        library.problems().forEach(problem -> terminal.complain(problem.toString()));
        return library.find(id)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "there is no routine '" + id + "'"
                                + library.nearest(id)
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse(".")
                                + " 'galea routines list' shows all."));
    }
}
