package app.galea.history;

import static app.galea.session.Precision.CM_PER_SECOND;
import static app.galea.session.Precision.CYCLES_PER_MIN;
import static app.galea.session.Precision.MM;
import static app.galea.session.Precision.SECONDS;
import static app.galea.session.Precision.SHARE;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coverage.CellDwell;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.PaceSample;
import app.galea.session.Precision;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A session on its way into the tables; figures are rounded to the last digit that is shown. */
final class SessionWriter {

    private final Handle handle;

    SessionWriter(Handle handle) {
        this.handle = handle;
    }

    /** Whether it is new; a session that is there already stays as it is. */
    boolean insert(SessionRecord record) {
        Optional<Long> number = insertSession(record);
        number.ifPresent(no -> {
            SessionSummary summary = record.summary();
            insertZones(no, summary);
            insertSteps(no, summary.steps());
            insertPace(no, summary.pace());
            for (Side hand : Side.values()) {
                insertContacts(no, hand, summary.contacts(hand));
            }
            insertCues(no, summary.cues());
            insertTense(no, summary.places().tense());
            insertCells(no, summary.places().cells());
            insertFeelings(no, record.checkIn());
        });
        return number.isPresent();
    }

    /** The mean of all paces with a rhythm; NaN where there is none. */
    static double meanPace(SessionSummary summary) {
        OptionalDouble mean = summary.pace().stream()
                .filter(PaceSample::rhythmic)
                .mapToDouble(sample -> Precision.rounded(sample.cyclesPerMin(), CYCLES_PER_MIN))
                .average();
        return mean.isPresent() ? Precision.rounded(mean.getAsDouble(), CYCLES_PER_MIN) : Double.NaN;
    }

    private Optional<Long> insertSession(SessionRecord record) {
        SessionSummary s = record.summary();
        Row row = new Row()
                .with("id", record.id().toString())
                .with("profile", record.profile())
                .with("started_ms", record.started().toEpochMilli())
                .with("demo", record.demo() ? 1 : 0)
                .with("recovered", record.recovered() ? 1 : 0)
                .with("folder", record.folder())
                .with("input", s.input())
                .withNullable("routine", s.isFree() ? Optional.empty() : Optional.of(s.routine()))
                .with("duration_s", Precision.rounded(s.durationSeconds(), SECONDS))
                .with("active_s", Precision.rounded(s.activeSeconds(), SECONDS))
                .with("coverage", Precision.rounded(s.coverage(), SHARE))
                .withFigure("pace_in_band", s.paceInBand(), SHARE)
                .withFigure("pace_mean", orNone(meanPace(s)), CYCLES_PER_MIN)
                .withFigure("symmetry", s.symmetry(), SHARE)
                .with("seen", Precision.rounded(s.evidence().seen(), SHARE))
                .with("inferred", Precision.rounded(s.evidence().inferred(), SHARE))
                .with("head_lost", Precision.rounded(s.evidence().headLost(), SHARE))
                .with("no_hand", Precision.rounded(s.evidence().noHand(), SHARE))
                .with("version", s.environment().version())
                .with("network", s.environment().network())
                .with("network_sha256", s.environment().networkSha256());
        course(row, s);
        return row.insertUnlessThere(handle, "session", "id", "no");
    }

    /** What only a routine gives a meaning. */
    private static void course(Row row, SessionSummary s) {
        Systematics rounded = new Systematics(
                Precision.rounded(s.systematics().completeness(), SHARE),
                Precision.rounded(s.systematics().isochronicity(), SHARE),
                Precision.rounded(s.systematics().consistency(), SHARE));
        row.withFigure("order_share", unlessFree(s, s.order()), SHARE)
                .withFigure("completeness", unlessFree(s, rounded.completeness()), SHARE)
                .withFigure("isochronicity", unlessFree(s, rounded.isochronicity()), SHARE)
                .withFigure("consistency", unlessFree(s, rounded.consistency()), SHARE)
                .withFigure("systematics_sum", unlessFree(s, rounded.sum()), SHARE);
    }

    private void insertZones(long no, SessionSummary summary) {
        Rows rows = new Rows(
                handle,
                "zone",
                "session_no at zone target_s dwell_s seen_s inferred_s coverage completeness pace_in_band");
        for (ZoneSummary zone : summary.zones()) {
            double target = Precision.rounded(zone.targetSeconds(), SECONDS);
            double dwell = Precision.rounded(zone.dwellSeconds(), SECONDS);
            OptionalDouble completeness = summary.isFree()
                    ? OptionalDouble.empty()
                    : new ZoneSummary(zone.zone(), target, dwell, 0, 0, 0).completeness();
            rows.next()
                    .add(no)
                    .add(rows.index())
                    .add(zone.zone().id())
                    .addFigure(unlessFree(summary, target), SECONDS)
                    .add(dwell)
                    .add(Precision.rounded(zone.seenSeconds(), SECONDS))
                    .add(Precision.rounded(zone.inferredSeconds(), SECONDS))
                    .add(Precision.rounded(zone.coverage(), SHARE))
                    .addFigure(completeness, SHARE)
                    .addFigure(zone.paceInBand(), SHARE);
        }
        rows.write();
    }

    private void insertSteps(long no, List<StepSummary> steps) {
        Rows rows = new Rows(handle, "step", "session_no at zones target_s done_s completed from_s pace_low pace_high");
        for (StepSummary step : steps) {
            boolean any = step.pace().isAny();
            double high = step.pace().high();
            rows.next()
                    .add(no)
                    .add(step.index())
                    .add(step.zones().stream().map(ScalpZone::id).collect(Collectors.joining(" ")))
                    .add(Precision.rounded(step.targetSeconds(), SECONDS))
                    .add(Precision.rounded(step.doneSeconds(), SECONDS))
                    .add(step.completed() ? 1 : 0)
                    .addFigure(step.from(), SECONDS)
                    .addFigure(
                            any
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(step.pace().low()),
                            CYCLES_PER_MIN)
                    .addFigure(
                            Double.isInfinite(high) ? OptionalDouble.empty() : OptionalDouble.of(high), CYCLES_PER_MIN);
        }
        rows.write();
    }

    private void insertPace(long no, List<PaceSample> samples) {
        Rows rows = new Rows(
                handle,
                "pace",
                "session_no at hand t_ms pace_tenths technique amplitude_tenth_mm speed_tenth_mm_s planted");
        for (PaceSample sample : samples) {
            rows.next()
                    .add(no)
                    .add(rows.index())
                    .add(sample.side().ordinal())
                    .add(Precision.units(sample.seconds(), SECONDS))
                    .addUnits(sample.pace(), CYCLES_PER_MIN)
                    .add(sample.technique().ordinal())
                    .add(Precision.units(sample.amplitudeMm(), MM))
                    .add(Precision.units(sample.speedCmPerSec(), CM_PER_SECOND))
                    .add(sample.planted() ? 1 : 0);
        }
        rows.write();
    }

    private void insertContacts(long no, Side hand, List<ContactSegment> contacts) {
        Rows rows = new Rows(handle, "contact", "session_no hand at from_ms to_ms zone evidence");
        for (ContactSegment contact : contacts) {
            rows.next()
                    .add(no)
                    .add(hand.ordinal())
                    .add(rows.index())
                    .add(Precision.units(contact.from().seconds(), SECONDS))
                    .add(Precision.units(contact.to().seconds(), SECONDS))
                    .addNullable(contact.zone().map(ScalpZone::id))
                    .add(contact.evidence().name());
        }
        rows.write();
    }

    private void insertCues(long no, List<Cue> cues) {
        Rows rows = new Rows(handle, "cue", "session_no at t_ms id params");
        for (Cue cue : cues) {
            rows.next()
                    .add(no)
                    .add(rows.index())
                    .add(Precision.units(cue.time().seconds(), SECONDS))
                    .add(cue.id().id())
                    .add(CueParams.text(cue.params()));
        }
        rows.write();
    }

    private void insertTense(long no, List<TenseMark> marks) {
        Rows rows = new Rows(handle, "tense", "session_no at t_ms zone");
        for (TenseMark mark : marks) {
            rows.next()
                    .add(no)
                    .add(rows.index())
                    .add(Precision.units(mark.seconds(), SECONDS))
                    .add(mark.zone().id());
        }
        rows.write();
    }

    private void insertCells(long no, List<CellDwell> cells) {
        Rows rows = new Rows(handle, "cells", "session_no seen_ms inferred_ms");
        if (!cells.isEmpty()) {
            rows.next()
                    .add(no)
                    .add(milliseconds(cells, CellDwell::seenSeconds))
                    .add(milliseconds(cells, CellDwell::inferredSeconds));
        }
        rows.write();
    }

    private static String milliseconds(List<CellDwell> cells, ToDoubleFunction<CellDwell> seconds) {
        return cells.stream()
                .map(cell -> Long.toString(Precision.units(seconds.applyAsDouble(cell), SECONDS)))
                .collect(Collectors.joining(" "));
    }

    /** Writes the answers of a session that has none. */
    void insertFeelings(long no, CheckIn answers) {
        Rows rows = new Rows(handle, "feeling", "session_no moment tension mood headache");
        List<Feeling> moments = List.of(answers.before(), answers.after());
        for (int moment = 0; moment < moments.size(); moment++) {
            Feeling feeling = moments.get(moment);
            if (!feeling.equals(Feeling.UNKNOWN)) {
                rows.next()
                        .add(no)
                        .add(moment)
                        .addNumber(feeling.tension())
                        .addNumber(feeling.mood())
                        .addNumber(feeling.aches()
                                .map(aches -> OptionalInt.of(aches ? 1 : 0))
                                .orElse(OptionalInt.empty()));
            }
        }
        rows.write();
    }

    private static OptionalDouble unlessFree(SessionSummary s, double value) {
        return s.isFree() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalDouble orNone(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
