package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.cli.LiveSession.Wish;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.routine.RoutineLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galea demo}: the bundled clip through the very path a webcam takes. */
@Command(
        name = "demo",
        description = "Coaches the bundled clip of a made-up person, through the very path a webcam takes.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--fast", description = "As fast as it goes instead of in real time.")
    private boolean fast;

    @Option(names = "--routine", paramLabel = "ID", description = "Another routine than the clip's own.")
    private String routine = RoutineLibrary.DEMO_ID;

    @Option(names = "--loop", paramLabel = "MINUTES", description = "Play the clip again and again for so long.")
    private double loopMinutes;

    @Option(names = "--mute", description = "Show the cues without a sound.")
    private boolean mute;

    DemoCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, CaptureException, InferenceException, InterruptedException {
        Path clip = parts.folders().demoClip();
        if (!Files.isRegularFile(clip)) {
            throw new CommandException(
                    ExitCode.INPUT, "the bundled clip " + clip + " is missing; install Galea again.");
        }
        if (!(loopMinutes >= 0)) {
            throw new CommandException(ExitCode.USAGE, "--loop must not be negative: " + loopMinutes);
        }
        CaptureSettings capture = CaptureSettings.DEFAULT.loopedFor(loopMinutes * 60);
        return new LiveSession(parts, options, report)
                .run(new Wish(
                        clip.toString(),
                        parts.routine(routine),
                        CameraFile.optics(clip.toString(), CameraModel.DEFAULT_FIELD_OF_VIEW_DEG),
                        capture,
                        !fast,
                        true,
                        !mute,
                        false));
    }
}
