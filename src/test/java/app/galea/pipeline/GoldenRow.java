package app.galea.pipeline;

import app.galea.coach.CueId;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.routine.Step;
import java.util.List;

/**
 * One row of cues.md as a made-up person: the flaw and only the flaw.
 *
 * @param brings the cues in order, and no others
 */
record GoldenRow(CueId id, List<Step> steps, List<Segment> segments, List<CueId> brings) {

    static GoldenRow of(CueId id, Step step, Segment... segments) {
        return new GoldenRow(id, List.of(step), List.of(segments), List.of(id));
    }

    GoldenRow then(Step step) {
        return new GoldenRow(id, List.of(steps.get(0), step), segments, brings);
    }

    GoldenRow bringing(CueId... ids) {
        return new GoldenRow(id, steps, segments, List.of(ids));
    }

    HandScript script() {
        return HandScript.of(segments.toArray(Segment[]::new));
    }

    @Override
    public String toString() {
        return id.id();
    }
}
