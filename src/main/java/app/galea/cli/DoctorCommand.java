package app.galea.cli;

import app.galea.capture.CameraFinder;
import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelState;
import app.galea.inference.RunChoice;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galea doctor}: what this machine has and lacks, each with the fix. */
@Command(
        name = "doctor",
        description = "Camera, display, window, sound, speech, power, network, speed, disk; each with the fix.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final int WARM_UP_FRAMES = 20;
    private static final int TIMED_FRAMES = 40;

    /** Slower than this, fewer than 15 frames a second are analyzed. */
    private static final double SLOWEST_MS = 1000 / 15.0;

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    DoctorCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        Machine machine = new Machine(parts.programs());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(cameras());
        findings.add(machine.display());
        findings.add(machine.window());
        findings.add(machine.sound());
        findings.add(machine.speech());
        findings.add(machine.power());
        findings.add(network());
        findings.add(speed());
        findings.add(machine.disk(parts.folders().user()));
        if (options.wantsJson()) {
            options.write(Json.text(Map.of("findings", findings)), terminal);
        } else {
            findings.forEach(finding -> print(finding, terminal));
        }
        boolean broken = findings.stream().anyMatch(f -> f.state() == Finding.State.BROKEN);
        return (broken ? ExitCode.UNEXPECTED : ExitCode.FINE).code();
    }

    private static void print(Finding finding, Terminal terminal) {
        String mark = switch (finding.state()) {
            case FINE -> "ok     ";
            case MISSING -> "missing";
            case BROKEN -> "BROKEN ";
        };
        terminal.answer(String.format(Locale.ROOT, "%s  %-8s %s", mark, finding.subject(), finding.finding()));
        if (!finding.fix().isEmpty()) {
            terminal.answer("                  -> " + finding.fix());
        }
    }

    private List<Finding> cameras() throws InterruptedException {
        OpenCv.load();
        CameraFinder.Cameras cameras = new CameraFinder(parts.clock()).find(CaptureSettings.DEFAULT);
        List<Finding> findings = new ArrayList<>();
        for (CameraFinder.Camera camera : cameras.usable()) {
            findings.add(Finding.fine(
                    "camera",
                    String.format(
                            Locale.ROOT,
                            "%d: %s, %d x %d at %.0f/s.",
                            camera.index(),
                            camera.name(),
                            camera.width(),
                            camera.height(),
                            camera.framesPerSec())));
        }
        for (CameraFinder.Skipped skipped : cameras.skipped()) {
            findings.add(Finding.missing(
                    "camera", skipped.index() + ": " + skipped.name() + " gives no picture.", skipped.reason()));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.missing(
                    "camera",
                    "there is no camera; 'galea demo' works without one.",
                    "plug a webcam in, and allow programs to use it in the system's privacy settings."));
        }
        return findings;
    }

    /** Times the network on a frame of the bundled clip. */
    private Finding speed() throws InterruptedException {
        try (PoseNetwork network = timedNetwork();
                FrameSource frames = new Sources(parts.clock())
                        .everyFrame(new Input.Video(parts.folders().demoClip()), CaptureSettings.DEFAULT)) {
            CameraObserver observer = CameraObserver.thorough(network, Optics.unknown());
            long warm = parts.clock().nanos();

            for (int i = 0; i < WARM_UP_FRAMES + TIMED_FRAMES; i++) {
                frames.next().match(picture -> observe(observer, picture), missing -> false, () -> false);
                warm = i == WARM_UP_FRAMES - 1 ? parts.clock().nanos() : warm;
            }
            RunChoice choice = NetworkInUse.choice(parts.outside());
            double millis = (parts.clock().nanos() - warm) / 1e6 / TIMED_FRAMES;
            String finding = String.format(
                    Locale.ROOT,
                    "%.1f ms a frame, decoding included; run by the %s %s",
                    millis,
                    network.provider(),
                    NetworkInUse.how(choice));
            return millis <= SLOWEST_MS
                    ? Finding.fine("speed", finding)
                    : Finding.missing(
                            "speed", finding, "close other programs; under 15 frames a second pace is rough.");
        } catch (InferenceException | CaptureException e) {
            return Finding.broken("speed", "the demo cannot be run.", String.valueOf(e.getMessage()));
        }
    }

    private PoseNetwork timedNetwork() throws InferenceException {
        NetworkInUse.timeOnce(parts.outside());
        return parts.network();
    }

    private static boolean observe(CameraObserver observer, Frame frame) {
        try (frame) {
            return observer.observe(frame).head().isPresent();
        }
    }

    private Finding network() {
        try {
            for (ModelState state : parts.models().list()) {
                if (state.chosen() && !state.isGood()) {
                    return Finding.broken(
                            "network", "the network " + state.model().id() + " is not right.", state.problem());
                }
            }
            return Finding.fine("network", "every network in use has the right size and SHA-256.");
        } catch (InferenceException e) {
            return Finding.broken("network", "the networks cannot be looked at.", String.valueOf(e.getMessage()));
        }
    }
}
