package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.practice.HandScript.Segment;
import app.galea.routine.Routine;
import java.util.List;

/**
 * A made-up person as a script describes it. Immutable.
 *
 * <p>With segments of its own the person does these, whatever the routine; without any it follows the routine step by
 * step, but for the flaws.
 *
 * @param framesPerSecond of the made-up camera
 * @param settings how well the made-up network sees; its seed makes the noise
 * @param segments what the person does, or nothing: the routine
 */
public record SimulatedPerson(
        double framesPerSecond, HeadSize head, SimulationSettings settings, List<Flaw> flaws, List<Segment> segments) {

    /** Noise of a good network: half a pixel, a millimeter. */
    private static final SimulationSettings GOOD_SIGHT =
            SimulationSettings.exact().withNoise(0.5, 1, 1);

    public SimulatedPerson {
        flaws = List.copyOf(flaws);
        segments = List.copyOf(segments);
        if (!(framesPerSecond >= 5 && framesPerSecond <= 120)) {
            throw new IllegalArgumentException("a camera gives 5 to 120 frames a second: " + framesPerSecond);
        }
    }

    /** Follows any routine without a flaw, in front of a common webcam. */
    public static SimulatedPerson flawless() {
        return new SimulatedPerson(30, HeadSize.DEFAULT, GOOD_SIGHT, List.of(), List.of());
    }

    public SimulatedPerson withSeed(long seed) {
        return new SimulatedPerson(
                framesPerSecond,
                head,
                settings.withNoise(settings.pixelNoise(), settings.placeNoiseMm(), seed),
                flaws,
                segments);
    }

    public SimulatedPerson with(Flaw... others) {
        return new SimulatedPerson(framesPerSecond, head, settings, List.of(others), segments);
    }

    /** What the person does when asked to practise a routine. */
    public HandScript script(Routine routine) {
        List<Segment> moves = segments.isEmpty() ? new Rehearsal(routine, flaws, head).segments() : segments;
        return new HandScript(framesPerSecond, head, moves);
    }

    /** The person practising a routine, as a source. */
    public SimulatedObserver practise(Routine routine) {
        return new SimulatedObserver(script(routine), settings);
    }
}
