package app.galea.practice;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.EvidenceGrade;
import app.galea.routine.Hands;
import app.galea.routine.HeadTurn;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.Routine;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A routine in the making. Immutable; every change gives a new one.
 *
 * @param safety notes that came with the routine it was made from
 * @param firm whether that one presses firmly
 */
public record RoutineDraft(String title, List<Step> steps, List<LocalText> safety, boolean firm) {

    /** What a new step lasts, s. */
    public static final double USUAL_SECONDS = 30;

    /** The usual pace of circles and small glides, cycles a minute. */
    public static final PaceBand SLOW = new PaceBand(20, 40);

    private static final int LONGEST_ID = 40;

    /** As the shipped routines say it. */
    private static final LocalText AT_WILL = new LocalText(Map.of(
            "en", "when you feel like it",
            "de", "wann dir danach ist",
            "pl", "wtedy, gdy masz ochotę",
            "es", "cuando te apetezca"));

    public RoutineDraft {
        steps = List.copyOf(steps);
        safety = List.copyOf(safety);
    }

    public static RoutineDraft empty(String title) {
        return new RoutineDraft(title, List.of(), List.of(), false);
    }

    /** A draft of a routine's steps under another title. */
    public static RoutineDraft of(Routine routine, String title) {
        return new RoutineDraft(title, routine.steps(), routine.safety(), routine.firm());
    }

    public RoutineDraft titled(String other) {
        return new RoutineDraft(other, steps, safety, firm);
    }

    /** One more step of slow circles after the one at {@code index}. */
    public RoutineDraft insertedAfter(int index, List<ScalpZone> zones) {
        return inserted(index + 1, work(zones, Technique.CIRCLE, USUAL_SECONDS, SLOW));
    }

    /** A pause after the step at {@code index}. */
    public RoutineDraft pausedAfter(int index, double seconds) {
        return inserted(index + 1, new Step.Pause(Step.Pause.Kind.REST, seconds, false, "rest", LocalText.NONE));
    }

    private RoutineDraft inserted(int at, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.add(Math.max(0, Math.min(changed.size(), at)), step);
        return with(changed);
    }

    public RoutineDraft without(int index) {
        List<Step> changed = new ArrayList<>(steps);
        changed.remove(index);
        return with(changed);
    }

    /** The step at one place moved to another. */
    public RoutineDraft moved(int from, int to) {
        List<Step> changed = new ArrayList<>(steps);
        Step step = changed.remove(from);
        changed.add(Math.max(0, Math.min(changed.size(), to)), step);
        return with(changed);
    }

    private RoutineDraft with(List<Step> changed) {
        return new RoutineDraft(title, changed, safety, firm);
    }

    /** Adds a zone to a step of work, or takes it away; the last one stays, for a step without zones is another thing. */
    public RoutineDraft toggled(int index, ScalpZone zone) {
        return changed(index, work -> {
            List<ScalpZone> zones = new ArrayList<>(work.zones());
            if (!zones.remove(zone)) {
                zones.add(zone);
            }
            return zones.isEmpty() ? work : Change.of(work).zones(zones).step();
        });
    }

    public RoutineDraft lasting(int index, double seconds) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(
                index,
                steps.get(index)
                        .match(
                                work -> Change.of(work).seconds(seconds).step(),
                                pause -> new Step.Pause(
                                        pause.kind(), seconds, pause.optional(), pause.text(), pause.title())));
        return with(changed);
    }

    /** Another technique, with what is usual for it. */
    public RoutineDraft by(int index, Technique technique) {
        boolean paced = technique == Technique.CIRCLE || technique == Technique.GLIDE;
        return changed(
                index,
                work -> work.technique() == technique
                        ? work
                        : work(work.zones(), technique, work.targetSeconds(), paced ? SLOW : PaceBand.ANY));
    }

    public RoutineDraft with(int index, Hands hands) {
        return changed(index, work -> Change.of(work).hands(hands).step());
    }

    public RoutineDraft paced(int index, PaceBand pace) {
        return changed(index, work -> Change.of(work).pace(pace).step());
    }

    private RoutineDraft changed(int index, UnaryOperator<Step.Work> change) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(index, steps.get(index).<Step>match(change::apply, pause -> pause));
        return with(changed);
    }

    public double seconds() {
        return steps.stream().mapToDouble(Step::targetSeconds).sum();
    }

    /** A file-safe id made of the title. */
    public String id() {
        String plain = Normalizer.normalize(
                        title.replace("ß", "ss").replace("ł", "l").replace("Ł", "l"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String id = plain.isEmpty() ? "routine" : plain;
        return id.substring(0, Math.min(LONGEST_ID, id.length())).replaceAll("-+$", "");
    }

    /** The routine as it would be kept. */
    public Routine routine() {
        return new Routine(
                id(),
                1,
                LocalText.english(title.isBlank() ? "Routine" : title),
                LocalText.english(title.isBlank() ? "Routine" : title),
                Routine.DEFAULT_SOURCE,
                EvidenceGrade.S,
                Math.max(1, Math.round(seconds() / 60)),
                AT_WILL,
                safety,
                firm,
                steps);
    }

    private static Step.Work work(List<ScalpZone> zones, Technique technique, double seconds, PaceBand pace) {
        return new Step.Work(
                zones,
                technique,
                Hands.BOTH,
                seconds,
                Step.End.TIME,
                Step.Work.DEFAULT_DWELL_SECONDS,
                pace,
                false,
                Double.POSITIVE_INFINITY,
                HeadTurn.NONE,
                false,
                Step.ZONES_TEXT,
                LocalText.NONE,
                SpeedBand.ANY,
                Rhythm.FREE);
    }

    /** A step of work with something changed; everything else stays. */
    private record Change(Step.Work work, List<ScalpZone> zones, Hands hands, double seconds, PaceBand pace) {

        static Change of(Step.Work work) {
            return new Change(work, work.zones(), work.hands(), work.targetSeconds(), work.pace());
        }

        Change zones(List<ScalpZone> other) {
            return new Change(work, other, hands, seconds, pace);
        }

        Change hands(Hands other) {
            return new Change(work, zones, other, seconds, pace);
        }

        Change seconds(double other) {
            return new Change(work, zones, hands, other, pace);
        }

        Change pace(PaceBand other) {
            return new Change(work, zones, hands, seconds, other);
        }

        Step.Work step() {
            // a title, a text or a head position that was meant for other zones would mislead
            boolean same = zones.equals(work.zones());
            return new Step.Work(
                    zones,
                    work.technique(),
                    hands,
                    seconds,
                    work.end(),
                    work.minimumDwellSeconds(),
                    pace,
                    work.planted(),
                    work.largestAmplitudeMm(),
                    same ? work.turn() : HeadTurn.NONE,
                    work.optional(),
                    same ? work.text() : Step.ZONES_TEXT,
                    same ? work.title() : LocalText.NONE,
                    work.speed(),
                    work.rhythm());
        }
    }
}
