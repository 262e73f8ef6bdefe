package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.inference.InferenceException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code galea} itself: opens the window; without one, runs the demo on the terminal and says so. */
@Command(
        name = "galea",
        description = "A coach for scalp massage that watches through a webcam. No picture is kept or sent.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n")
final class GaleaCommand implements Callable<Integer> {

    private final Parts parts;
    private final DemoCommand demo;

    GaleaCommand(Parts parts, DemoCommand demo) {
        this.parts = parts;
        this.demo = demo;
    }

    @Override
    public Integer call() throws CommandException, CaptureException, InferenceException, InterruptedException {
        if (parts.hasDisplay() && parts.outside().window().open(Window.Wish.PLAIN, parts.outside())) {
            return (parts.outside().stop().isWished() ? ExitCode.INTERRUPTED : ExitCode.FINE).code();
        }
        parts.terminal().say(sentence(parts.whyNoWindow()) + " Here is the demo on the terminal.");
        return demo.call();
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
