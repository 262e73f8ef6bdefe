package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.FaultyBus.Kind;
import app.galea.concurrent.Latest;
import app.galea.concurrent.Pause;
import app.galea.concurrent.WorkerStepper;
import app.galea.fault.FaultCount;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveRunner;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.RunnerOutputs;
import app.galea.pipeline.RunnerSettings;
import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.replay.TraceReader;
import app.galea.replay.TraceWriter;
import app.galea.report.SummaryJson;
import app.galea.session.SessionState;
import app.galea.time.FrameTime;
import app.galea.time.ManualClock;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody massages without a break while the camera does everything wrong: from the device through the camera's
 * supervision, the runner and the recording to the summary. Only the network is left out: a good picture is the next one
 * of the clip, any other shows nobody.
 */
@Tag("fault")
class CameraFaultsTest {

    private static final List<Observation> CLIP = TruthObserver.observations(TruthClip.demo());
    private static final double CLIP_FRAMES_PER_SEC = 15;
    private static final int FAULTS = 8;

    /** The clip's longest stretch in which every frame counts; played to and fro. */
    private static final List<Observation> MASSAGE = longestCounted();

    /** A touch is carried on for so long where no observation follows, and a hand that is not seen for so long is kept. */
    private static final double CARRIED_SECONDS = 0.25 + 0.3;

    /** Head, hands and touches are found again within so long after each fault. */
    private static final double SETTLED_SECONDS = 2;

    @TempDir
    private Path folder;

    private final ManualClock clock = new ManualClock();
    private final Stopwatch watch = new Stopwatch(clock);
    private final Latest<Frame> slot = new Latest<>(Frame::close);
    private final List<Arrived> arrived = new ArrayList<>();

    /**
     * @param good shows somebody massaging
     * @param active seconds counted when it had been taken in
     */
    private record Arrived(double seconds, boolean good, double active) {}

    private static Observation shownAt(double seconds) {
        int frame = (int) (seconds * CLIP_FRAMES_PER_SEC) % (2 * MASSAGE.size());
        return MASSAGE.get(frame < MASSAGE.size() ? frame : 2 * MASSAGE.size() - 1 - frame);
    }

    private static List<Observation> longestCounted() {
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        List<Observation> longest = List.of();
        int from = 0;
        for (int i = 0; i < CLIP.size(); i++) {
            if (!pipeline.advance(CLIP.get(i)).session().clockRuns()) {
                from = i + 1;
            } else if (i + 1 - from > longest.size()) {
                longest = CLIP.subList(from, i + 1);
            }
        }
        return longest;
    }

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    static List<Integer> seeds() {
        return FaultCount.seeds(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFaultIsCountedAndNoSecondIsLost(int seed) throws Exception {
        FaultyBus bus = new FaultyBus(clock, seed, FAULTS);
        Pause pause = nanos -> clock.advanceSeconds(nanos / 1e9);
        WebcamOpener opener = new WebcamOpener.Builder(bus, CaptureSettings.DEFAULT, watch, pause).byIndex(0);
        CameraWorker worker = CameraWorker.of(opener.open(), opener, slot, watch, pause);
        List<TraceEntry> trace = new ArrayList<>();
        List<LiveUpdate> updates = new ArrayList<>();
        PipelineSettings settings = PipelineSettings.free();
        TraceHeader header = settings.header("0", Instant.EPOCH, "seed " + seed, false, TracedNetwork.NONE);
        Ending ending;
        try (WorkerStepper camera = new WorkerStepper(worker)) {
            ObservationSource source = new Filmed(bus, worker, camera);
            ending = run(source, settings, header, trace, updates::add);
        }
        slot.close();

        assertThat(Frame.openCount()).isZero();
        assertThat(bus.open).isZero();
        assertThat(updates).extracting(update -> update.time().nanos()).isSorted();
        assertThat(arrived).extracting(Arrived::active).isSorted();
        double active = ending.summary().activeSeconds();
        assertThat(active).as("counted: " + bus.phases()).isLessThanOrEqualTo(most() + 1e-6);
        assertThat(active).as("kept: " + bus.phases()).isGreaterThanOrEqualTo(least());
        assertThat(updates.get(updates.size() - 1).session().state()).isEqualTo(SessionState.WORKING);
        assertThat(active - activeAt(bus.lastFaultEnds()))
                .as("after the last fault")
                .isGreaterThan(20);
        assertThat(SummaryJson.write(replay(trace, header).summary())).isEqualTo(SummaryJson.write(ending.summary()));
    }

    private Ending run(
            ObservationSource source,
            PipelineSettings settings,
            TraceHeader header,
            List<TraceEntry> trace,
            Consumer<LiveUpdate> updates)
            throws InterruptedException {
        List<Ending> endings = new ArrayList<>();
        Consumer<LiveUpdate> noted = update -> {
            updates.accept(update);
            if (!arrived.isEmpty()) {
                Arrived last = arrived.remove(arrived.size() - 1);
                double active = update.session().progress().totalActiveSeconds();
                arrived.add(new Arrived(last.seconds(), last.good(), active));
            }
        };
        LiveRunner runner = new LiveRunner(
                source,
                CommandSource.none(),
                new CoachingPipeline(settings),
                new RunnerSettings(header, false),
                new RunnerOutputs(noted, cue -> {}, trace::add, endings::add));
        try (WorkerStepper vision = new WorkerStepper(runner)) {
            boolean more = true;
            while (more) {
                more = vision.step();
            }
        }
        return endings.get(0);
    }

    /** The very file that a session would leave behind, and what it replays to. */
    private Ending replay(List<TraceEntry> trace, TraceHeader header) throws Exception {
        Path file = folder.resolve("trace.jsonl");
        try (TraceWriter writer = TraceWriter.replace(file, header)) {
            for (TraceEntry entry : trace) {
                writer.append(entry);
            }
        }
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(file))) {
            arrived.clear();
            return run(replay, PipelineSettings.of(replay.header()), replay.header(), new ArrayList<>(), update -> {});
        }
    }

    /** Good pictures count until the next arrival, or as long as a touch is carried on. */
    private double most() {
        double most = 0;
        for (int i = 0; i + 1 < arrived.size(); i++) {
            double seconds = arrived.get(i + 1).seconds() - arrived.get(i).seconds();
            boolean wasGood = arrived.get(i).good();
            most += wasGood ? Math.min(seconds, CARRIED_SECONDS) : 0;
            most += wasGood && !arrived.get(i + 1).good() ? CARRIED_SECONDS : 0;
        }
        return most;
    }

    /** Good pictures in quick succession, once everything is found again. */
    private double least() {
        double least = 0;
        double goodFor = 0;
        for (int i = 0; i + 1 < arrived.size(); i++) {
            double seconds = arrived.get(i + 1).seconds() - arrived.get(i).seconds();
            boolean quick = arrived.get(i).good() && arrived.get(i + 1).good() && seconds <= 0.25;
            goodFor = quick ? goodFor + seconds : 0;
            least += quick && goodFor > SETTLED_SECONDS ? seconds : 0;
        }
        return 0.95 * least;
    }

    private double activeAt(double seconds) {
        double active = 0;
        for (Arrived one : arrived) {
            active = one.seconds() <= seconds ? one.active() : active;
        }
        return active;
    }

    /** What the live source does, on one thread. */
    private final class Filmed implements ObservationSource {

        private static final long MISSING_EVERY_NANOS = 500_000_000L;

        private final FaultyBus bus;
        private final CameraWorker worker;
        private final WorkerStepper camera;
        private long lastNanos = -1;

        Filmed(FaultyBus bus, CameraWorker worker, WorkerStepper camera) {
            this.bus = bus;
            this.worker = worker;
            this.camera = camera;
        }

        @Override
        public Optional<Observation> next() throws InterruptedException {
            while (!bus.isOver()) {
                long waited = watch.nanos();
                while (watch.nanos() - waited < MISSING_EVERY_NANOS && !bus.isOver()) {
                    camera.step();
                    Optional<Frame> frame = slot.poll();
                    if (frame.isPresent() && frame.get().time().nanos() > lastNanos) {
                        lastNanos = frame.get().time().nanos();
                        return Optional.of(see(frame.get()));
                    }
                    frame.ifPresent(Frame::close);
                }
                if (worker.state().isStalled()) {
                    return Optional.of(missing());
                }
            }
            return Optional.empty();
        }

        private Observation see(Frame frame) {
            try (frame) {
                double[] pixel = frame.bgr().get(0, 0);
                boolean good = bus.now().kind() != Kind.GARBAGE && pixel[0] == FaultyBus.GOOD;
                Observation shown = shownAt(frame.time().seconds());
                arrived.add(new Arrived(frame.time().seconds(), good, 0));
                return new Observation(
                        frame.time(),
                        frame.number(),
                        Observation.Signal.PICTURE,
                        shown.picture(),
                        good ? shown.head() : HeadObservation.absent(),
                        good
                                ? shown.left()
                                : Observation.withoutPicture(frame.time(), 0, shown.picture())
                                        .left(),
                        good
                                ? shown.right()
                                : Observation.withoutPicture(frame.time(), 0, shown.picture())
                                        .right());
            }
        }

        private Observation missing() {
            lastNanos = Math.max(lastNanos + 1, watch.nanos());
            FrameTime now = new FrameTime(lastNanos);
            arrived.add(new Arrived(now.seconds(), false, 0));
            return Observation.withoutPicture(now, 0, CLIP.get(0).picture());
        }

        @Override
        public void close() {}
    }
}
