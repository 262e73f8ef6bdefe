package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.cli.LiveSession.Wish;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.routine.RoutineLibrary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galea coach}: live coaching. */
@Command(
        name = "coach",
        description = "Live coaching with a camera; on the terminal with --headless. Ctrl-C ends and saves.",
        mixinStandardHelpOptions = true)
final class CoachCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--camera",
            paramLabel = "INDEX|NAME|URL|FILE",
            description = "Which camera; a file is played as if it were one. Default: ${DEFAULT-VALUE}")
    private String camera = "0";

    @Option(names = "--routine", paramLabel = "ID", description = "Default: ${DEFAULT-VALUE}")
    private String routine = RoutineLibrary.DEFAULT_ID;

    @Option(names = "--headless", description = "On the terminal, without a window.")
    private boolean headless;

    @Option(
            names = "--fov",
            paramLabel = "DEGREES",
            description = "The camera's angle of view across the longer side. Default: ${DEFAULT-VALUE}")
    private double fieldOfView = CameraModel.DEFAULT_FIELD_OF_VIEW_DEG;

    @Option(names = "--mute", description = "Show the cues without a sound.")
    private boolean mute;

    @Option(names = "--one-hand", description = "Steps for both hands become left, then right.")
    private boolean oneHand;

    CoachCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, CaptureException, InferenceException, InterruptedException {
        if (!headless) {
            parts.routine(routine);
            return parts.openWindow(new Window.Wish(camera, routine, true, options.askedLanguage()));
        }
        return new LiveSession(parts, options, report)
                .run(new Wish(
                        camera,
                        parts.routine(routine),
                        CameraFile.optics(camera, fieldOfView),
                        CaptureSettings.DEFAULT,
                        true,
                        false,
                        !mute,
                        oneHand));
    }
}
