package app.galea.capture;

import app.galea.time.ManualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.videoio.Videoio;

/**
 * One webcam that does everything a webcam can do wrong, one thing after the other, as a seed says; in the end it works
 * again. Moves the clock itself: reading takes as long as the picture takes.
 */
final class FaultyBus implements CameraDevice.Bus {

    /** Every channel of a picture that shows a person massaging. */
    static final int GOOD = 77;

    private static final int[] GARBAGE = {
        CvType.CV_8UC3, CvType.CV_8UC1, CvType.CV_8UC2, CvType.CV_8UC4, CvType.CV_16UC1, CvType.CV_32FC3
    };
    private static final double[] RATES = {1, 2, 5, 10, 15, 15, 15, 30, 30, 60, 240};

    /** What it does for a while. */
    enum Kind {
        GOOD,
        SILENT,
        UNPLUGGED,
        SWAPPED,
        HANGING,
        GARBAGE,
        EMPTY,
        THROWING,
        DUPLICATES,
        SUSPENDED,
        BACKWARDS,
        NOT_OPENING
    }

    /** @param end on the clock, s */
    record Phase(Kind kind, double end, double framesPerSec, int width, int height, int index) {}

    private final ManualClock clock;
    private final Random random;
    private final List<Phase> phases = new ArrayList<>();
    private int at;
    private int entered = -1;
    private int inARow;
    private double suspended;
    int open;

    /** @param faults how many before it works again, for half a minute */
    FaultyBus(ManualClock clock, long seed, int faults) {
        this.clock = clock;
        random = new Random(seed);
        double end = 4;
        phases.add(new Phase(Kind.GOOD, end, 30, 64, 48, 0));
        int index = 0;
        for (int i = 0; i < faults; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            index = kind == Kind.UNPLUGGED ? random.nextInt(4) : index;
            double rate = RATES[random.nextInt(RATES.length)];
            end += kind == Kind.GOOD ? 2 + 4 * random.nextDouble() : 6 * random.nextDouble();
            phases.add(new Phase(kind, end, rate, 16 + random.nextInt(60), 16 + random.nextInt(60), index));
            if (random.nextInt(3) > 0) {
                end += 1 + 4 * random.nextDouble();
                phases.add(new Phase(Kind.GOOD, end, rate, 64, 48, index));
            }
        }
        // whatever it was, the way back may take the longest pause and the probe once more
        phases.add(new Phase(Kind.GOOD, end + 30, 15, 64, 48, index));
    }

    Phase now() {
        double seconds = awake();
        while (at < phases.size() - 1 && seconds >= phases.get(at).end()) {
            at++;
        }
        return phases.get(at);
    }

    /** The machine may have slept meanwhile. */
    private double awake() {
        return clock.nanos() / 1e9 - suspended;
    }

    boolean isOver() {
        return at == phases.size() - 1 && awake() >= phases.get(at).end();
    }

    /** When it works again for good, s on the clock; to be asked when it is over. */
    double lastFaultEnds() {
        return phases.get(phases.size() - 2).end() + suspended;
    }

    List<Phase> phases() {
        return phases;
    }

    @Override
    public List<CameraDevice.Socket> sockets() {
        Phase phase = now();
        return switch (phase.kind()) {
            case UNPLUGGED -> List.of();
            case SWAPPED -> List.of(new CameraDevice.Socket(phase.index(), "Another Cam"));
            default -> List.of(new CameraDevice.Socket(phase.index(), "Faulty Cam"));
        };
    }

    @Override
    public Optional<CameraDevice> open(int index) {
        Phase phase = now();
        boolean there = phase.kind() != Kind.UNPLUGGED && phase.kind() != Kind.NOT_OPENING && phase.index() == index;
        if (!there) {
            return Optional.empty();
        }
        open++;
        return Optional.of(new Device(index));
    }

    private final class Device implements CameraDevice {
        private final int index;
        private boolean closed;

        Device(int index) {
            this.index = index;
        }

        @Override
        public void ask(int property, double value) {
            // declines
        }

        @Override
        public double tell(int property) {
            return property == Videoio.CAP_PROP_FPS ? Double.NaN : 0;
        }

        @Override
        public boolean read(Mat bgr) {
            if (closed) {
                throw new IllegalStateException("read after close");
            }
            Phase phase = now();
            boolean first = entered != at;
            entered = at;
            return phase.index() == index && reads(phase, first, bgr);
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                open--;
            }
        }
    }

    private boolean reads(Phase phase, boolean first, Mat bgr) {
        double period = 1 / phase.framesPerSec();
        return switch (phase.kind()) {
            case SILENT, UNPLUGGED, SWAPPED, NOT_OPENING -> false;
            case HANGING -> {
                clock.advanceSeconds(0.5 + 6 * random.nextDouble());
                yield good(phase, bgr);
            }
            case GARBAGE -> {
                clock.advanceSeconds(period);
                bgr.create(1 + random.nextInt(80), 1 + random.nextInt(80), GARBAGE[random.nextInt(GARBAGE.length)]);
                Core.randu(bgr, 0, GOOD);
                yield true;
            }
            case EMPTY -> {
                clock.advanceSeconds(period);
                bgr.release();
                yield true;
            }
            case THROWING -> {
                clock.advanceSeconds(period);
                throw new CvException("cv::Exception: Corrupt JPEG data");
            }
            case DUPLICATES -> {
                clock.advanceSeconds(++inARow % 5 == 0 ? period : 0);
                yield good(phase, bgr);
            }
            case SUSPENDED -> {
                double asleep = first ? 3600 * random.nextDouble() : 0;
                suspended += asleep;
                clock.advanceSeconds(asleep + period);
                yield good(phase, bgr);
            }
            case BACKWARDS -> {
                clock.advanceSeconds(++inARow % 7 == 0 ? -3 * period : period);
                yield good(phase, bgr);
            }
            case GOOD -> {
                clock.advanceSeconds(period);
                yield good(phase, bgr);
            }
        };
    }

    private static boolean good(Phase phase, Mat bgr) {
        bgr.create(phase.height(), phase.width(), CvType.CV_8UC3);
        bgr.setTo(Scalar.all(GOOD));
        return true;
    }
}
