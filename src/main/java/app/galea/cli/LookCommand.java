package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.Frame;
import app.galea.capture.Sources;
import app.galea.inference.InferenceException;
import app.galea.observation.Observation;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.track.SceneTracker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencv.core.Mat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea look}: what the network sees in photos. */
@Command(
        name = "look",
        description = "What the network sees in photos. Pictures are written only with --draw, and only there.",
        mixinStandardHelpOptions = true)
final class LookCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "IMAGE", arity = "1..*", description = "Photos: JPEG, PNG, WebP, TIFF, BMP.")
    private List<Path> images = List.of();

    @Option(names = "--draw", paramLabel = "DIR", description = "Draw what was seen into copies in this folder.")
    private Optional<Path> drawings = Optional.empty();

    LookCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, InferenceException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        List<Object> entries = new ArrayList<>();
        boolean unreadable = false;
        try (PoseNetwork network = parts.network()) {
            CameraObserver observer = CameraObserver.thorough(network, Optics.unknown());
            Progress progress = new Progress(terminal, parts.clock(), "look", "pictures", images.size());
            for (Path image : images) {
                if (parts.outside().stop().isWished()) {
                    return ExitCode.INTERRUPTED.code();
                }
                try {
                    entries.add(look(observer, image).entry());
                } catch (CaptureException e) {
                    unreadable = true;
                    terminal.complain(String.valueOf(e.getMessage()));
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("file", image.toString());
                    entry.put("error", String.valueOf(e.getMessage()));
                    entries.add(entry);
                }
                progress.advanceTo(entries.size());
            }
            progress.finish();
        }
        options.write(Json.text(Map.of("images", entries)), terminal);
        return (unreadable ? ExitCode.INPUT : ExitCode.FINE).code();
    }

    private Look look(CameraObserver observer, Path image) throws CaptureException, CommandException {
        try (Frame frame = Sources.picture(image)) {
            Observation seen = observer.observeAlone(frame);
            Look look = new Look(image.toString(), seen, new SceneTracker().advance(seen));
            if (!options.wantsJson()) {
                parts.terminal().say(look.sentence());
            }
            if (drawings.isPresent()) {
                draw(look, frame.bgr(), drawings.get().resolve(drawingName(image)));
            }
            return look;
        }
    }

    private static void draw(Look look, Mat bgr, Path file) throws CommandException {
        LookDrawing drawing = new LookDrawing(bgr.clone());
        drawing.draw(look);
        drawing.write(file);
    }

    private static String drawingName(Path image) {
        String name = String.valueOf(image.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".look.jpg";
    }
}
