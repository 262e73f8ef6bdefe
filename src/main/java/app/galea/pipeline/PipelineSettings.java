package app.galea.pipeline;

import app.galea.anatomy.HeadSize;
import app.galea.coach.CoachSettings;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.replay.TraceHeader.TracedRoutine;
import app.galea.routine.OneHandPlan;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineReader;
import app.galea.routine.RoutineWriter;
import app.galea.session.FreeMassage;
import java.time.Instant;
import java.util.Map;

/**
 * What a pipeline depends on besides observations and commands. Immutable; all of it stands in a recording's header.
 *
 * @param routine to coach by as it was chosen (see {@link #plan}), or {@link FreeMassage#ROUTINE}
 * @param head size to begin with
 * @param calibrated whether that size was measured on the person and therefore stays
 * @param oneHand the person works with one hand: both sides one after the other, and nothing is said of the other hand
 */
public record PipelineSettings(Routine routine, HeadSize head, boolean calibrated, boolean oneHand) {

    private static final String ONE_HAND = "one_hand";

    /** A routine for a person of whom nothing is known. */
    public static PipelineSettings of(Routine routine) {
        return new PipelineSettings(routine, HeadSize.DEFAULT, false, false);
    }

    /** Measuring without a routine. */
    public static PipelineSettings free() {
        return of(FreeMassage.ROUTINE);
    }

    /**
     * As they were when a recording was made.
     *
     * @throws RoutineException when this version cannot read the recorded routine
     */
    public static PipelineSettings of(TraceHeader header) throws RoutineException {
        Routine routine = header.routine().isNone()
                ? FreeMassage.ROUTINE
                : new RoutineReader().readText("the recording", header.routine().text());
        boolean oneHand = Boolean.parseBoolean(header.settings().getOrDefault(ONE_HAND, "false"));
        return new PipelineSettings(routine, header.head(), header.calibrated(), oneHand);
    }

    /** The header of a session with these settings, recorded or not. */
    public TraceHeader header(String version, Instant started, String input, boolean demo, TracedNetwork network) {
        TracedRoutine traced = isFree()
                ? TracedRoutine.NONE
                : TracedRoutine.of(routine.id(), routine.version(), RoutineWriter.text(routine));
        Map<String, String> settings = Map.of(ONE_HAND, Boolean.toString(oneHand));
        return new TraceHeader(version, started, input, demo, network, traced, head, calibrated, settings);
    }

    public PipelineSettings withRoutine(Routine other) {
        return new PipelineSettings(other, head, calibrated, oneHand);
    }

    public PipelineSettings withHead(HeadSize measured) {
        return new PipelineSettings(routine, measured, true, oneHand);
    }

    public PipelineSettings withOneHand(boolean one) {
        return new PipelineSettings(routine, head, calibrated, one);
    }

    public boolean isFree() {
        return FreeMassage.is(routine);
    }

    /** The routine as the person works through it. */
    public Routine plan() {
        return oneHand && !isFree() ? OneHandPlan.of(routine) : routine;
    }

    CoachSettings coach() {
        return CoachSettings.defaults().withOneHand(oneHand);
    }
}
