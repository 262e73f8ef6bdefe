package app.galea.cli;

import app.galea.capture.Arrival;
import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Rescaling;
import app.galea.capture.Sources;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.observation.ObservationException;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galea bench}: how fast the whole way is on this machine, against the bare network. */
@Command(
        name = "bench",
        description = "How fast it is here: the bundled clip as a camera of any size and rate.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** A session lasts minutes; the Java machine compiles what is hot in the first seconds of it. */
    private static final double WINDOW_WARM_UP_SECONDS = 10;

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--size", paramLabel = "WxH", description = "Picture size. Default: ${DEFAULT-VALUE}")
    private String size = "1280x720";

    @Option(names = "--fps", paramLabel = "N", description = "Frames a second. Default: ${DEFAULT-VALUE}")
    private double fps = 30;

    @Option(names = "--seconds", paramLabel = "S", description = "How long to measure. Default: ${DEFAULT-VALUE}")
    private double seconds = 20;

    @Option(
            names = "--window",
            description = "Measures the window instead: the clip is coached on the coach screen; frames shown a second,"
                    + " camera-to-screen latency, how long JavaFX was blocked.")
    private boolean window;

    @Option(
            names = "--home",
            description = "With --window: first the home screen, and the coach screen from there, as by Start.")
    private boolean home;

    @Option(
            names = "--start",
            description = "Measures instead how soon this very process coaches, once; with --window, how soon the"
                    + " window shows it.")
    private boolean start;

    BenchCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call()
            throws CommandException, CaptureException, InferenceException, ObservationException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        Rescaling rescaling = rescaling();
        Path clip = parts.folders().demoClip();
        Routine routine = parts.routine(RoutineLibrary.DEMO_ID);
        if (window) {
            return measureWindow(clip, routine, rescaling);
        }
        if (start) {
            return measureStart(routine);
        }
        double total = seconds + Bench.WARM_UP_SECONDS;
        warmUp(clip, routine);
        try (PoseNetwork network = parts.network();
                FrameSource frames = new Sources(parts.clock())
                        .rehearsal(
                                new Input.Video(clip),
                                CaptureSettings.DEFAULT.loopedFor(total * fps / 15),
                                rescaling)) {
            CameraObserver observer = CameraObserver.live(network, optics(clip));
            Bench bench = new Bench(parts.clock(), network, observer, routine);
            Progress progress = new Progress(terminal, parts.clock(), "bench " + size, "s", total);
            for (Optional<Frame> frame = next(frames); frame.isPresent(); frame = next(frames)) {
                double at = bench.take(frame.get());
                progress.advanceTo(at);
                if (at >= total || parts.outside().stop().isWished()) {
                    break;
                }
            }
            progress.finish();
            tell(bench.figures(), terminal);
            if (!options.wantsJson()) {
                terminal.answer("run by             the " + network.provider() + " "
                        + NetworkInUse.how(NetworkInUse.choice(parts.outside())));
            }
        }
        return (parts.outside().stop().isWished() ? ExitCode.INTERRUPTED : ExitCode.FINE).code();
    }

    private int measureStart(Routine routine)
            throws CommandException, CaptureException, InferenceException, ObservationException, InterruptedException {
        Map<String, Double> marks = new StartBench(parts).run(routine);
        if (options.wantsJson()) {
            options.write(Json.text(Map.of("start_s", marks)), parts.terminal());
        } else {
            StartBench.lines(marks).forEach(parts.terminal()::answer);
        }
        return ExitCode.FINE.code();
    }

    private int measureWindow(Path clip, Routine routine, Rescaling to) throws CommandException, InterruptedException {
        WindowFigures figures = parts.measureWindow(new Window.Rehearsal(
                clip,
                routine,
                to.width(),
                to.height(),
                to.framesPerSec(),
                start ? 0 : WINDOW_WARM_UP_SECONDS,
                start ? 0 : seconds,
                home));
        if (options.wantsJson()) {
            options.write(Json.text(figures.entry()), parts.terminal());
        } else {
            figures.lines().forEach(parts.terminal()::answer);
        }
        return ExitCode.FINE.code();
    }

    /** The whole clip as fast as it goes, for the Java machine to compile what is hot. */
    private void warmUp(Path clip, Routine routine)
            throws CommandException, CaptureException, InferenceException, InterruptedException {
        try (PoseNetwork network = parts.network();
                FrameSource frames =
                        new Sources(parts.clock()).everyFrame(new Input.Video(clip), CaptureSettings.DEFAULT)) {
            Bench bench = new Bench(parts.clock(), network, CameraObserver.live(network, optics(clip)), routine);
            Progress progress = new Progress(parts.terminal(), parts.clock(), "warming up", "s", 0);
            for (Optional<Frame> frame = next(frames); frame.isPresent(); frame = next(frames)) {
                progress.advanceTo(bench.take(frame.get()));
                if (parts.outside().stop().isWished()) {
                    break;
                }
            }
            progress.finish();
        }
    }

    private static Optics optics(Path clip) throws CommandException {
        return CameraFile.optics(clip.toString(), CameraModel.DEFAULT_FIELD_OF_VIEW_DEG);
    }

    private void tell(Bench.Figures figures, Terminal terminal) throws CommandException {
        if (options.wantsJson()) {
            options.write(Json.text(figures.entry()), terminal);
        } else {
            figures.lines().forEach(terminal::answer);
        }
    }

    private static Optional<Frame> next(FrameSource frames) throws CaptureException, InterruptedException {
        Arrival arrival = frames.next();
        return arrival.match(Optional::of, missing -> Optional.empty(), Optional::empty);
    }

    private Rescaling rescaling() throws CommandException {
        String[] sides = size.toLowerCase(java.util.Locale.ROOT).split("x", -1);
        try {
            if (sides.length == 2) {
                return new Rescaling(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), fps);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, wrongSize(), e);
        }
        throw new CommandException(ExitCode.USAGE, wrongSize());
    }

    private String wrongSize() {
        return "--size must be like 1280x720 and --fps above 0, not " + size + " and " + fps + ".";
    }
}
