package app.galea.replay;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.PictureObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import app.galea.time.FrameTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Observations of nothing in particular, of every shape a source may give. */
final class RandomObservations {

    private final Random random;
    private long nanos;
    private long frame;

    RandomObservations(long seed) {
        random = new Random(seed);
    }

    Observation next() {
        nanos += random.nextInt(80_000_000);
        PictureObservation picture = new PictureObservation(
                new CameraModel(1280, 720, 900 + 300 * random.nextDouble(), 640, 360 * random.nextDouble()),
                255 * random.nextDouble(),
                random.nextDouble());
        if (random.nextInt(10) == 0) {
            return Observation.withoutPicture(new FrameTime(nanos), frame++, picture);
        }
        return new Observation(
                new FrameTime(nanos),
                frame++,
                Observation.Signal.PICTURE,
                picture,
                head(),
                hand(Side.LEFT),
                hand(Side.RIGHT));
    }

    private HeadObservation head() {
        if (random.nextInt(5) == 0) {
            return HeadObservation.absent();
        }
        return new HeadObservation(
                random.nextDouble(),
                new Rotation(gaussian(), gaussian(), gaussian(), gaussian()),
                points(HeadLandmark.values().length));
    }

    private HandObservation hand(Side side) {
        boolean hasPoints = random.nextInt(4) > 0;
        boolean hasTips = random.nextBoolean();
        return new HandObservation(
                side,
                random.nextDouble(),
                random.nextDouble(),
                hasPoints ? points(HandLandmark.COUNT) : List.of(),
                hasTips ? tips() : List.of());
    }

    private List<PointObservation> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PointObservation(
                        600 * gaussian(),
                        600 * gaussian(),
                        80 * gaussian(),
                        random.nextDouble(),
                        20 * random.nextDouble()))
                .toList();
    }

    private List<TipObservation> tips() {
        return IntStream.range(0, Finger.values().length)
                .mapToObj(i -> new TipObservation(
                        // small numbers round to minus zero now and then
                        new HeadPoint(0.05 * gaussian(), 90 * gaussian(), 90 * gaussian()),
                        20 * random.nextDouble(),
                        random.nextDouble()))
                .toList();
    }

    private double gaussian() {
        return random.nextGaussian();
    }
}
