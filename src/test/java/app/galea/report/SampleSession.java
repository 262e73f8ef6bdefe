package app.galea.report;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.coverage.CellDwell;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import app.galea.routine.PaceBand;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.session.Environment;
import app.galea.session.EvidenceShares;
import app.galea.session.PaceSample;
import app.galea.session.Places;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up session of five minutes with everything a report can show; its figures have more decimals than are kept. */
public final class SampleSession {

    private static final List<List<ScalpZone>> STEPS = List.of(
            List.of(),
            List.of(ScalpZone.SKULL_BASE_LEFT, ScalpZone.SKULL_BASE_RIGHT),
            List.of(ScalpZone.OCCIPUT),
            List.of(ScalpZone.BEHIND_EAR_LEFT, ScalpZone.BEHIND_EAR_RIGHT),
            List.of(ScalpZone.SIDE_LEFT, ScalpZone.SIDE_RIGHT),
            List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT),
            List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT),
            List.of(ScalpZone.CROWN));

    private static final double STEP_SECONDS = 39.0426;

    private SampleSession() {}

    /** With a routine. */
    public static SessionSummary coached() {
        return of("base-to-crown", 1);
    }

    /** Without a routine. */
    public static SessionSummary free() {
        return of("", 2);
    }

    /** With any routine; other seeds give other figures. */
    public static SessionSummary of(String routine, long seed) {
        Random chance = new Random(seed);
        boolean free = routine.isEmpty();
        List<ZoneSummary> zones = Arrays.stream(ScalpZone.values())
                .map(zone -> zone(zone, free, chance))
                .toList();
        return new SessionSummary(
                "session <b>\"one\"</b> & more.mp4",
                routine,
                312.34567 + seed,
                281.23456 + seed,
                0.808_149 - 0.01 * seed,
                zones,
                List.of(new ContactSegment(
                        FrameTime.ofSeconds(40), FrameTime.ofSeconds(70), ScalpZone.OCCIPUT, true, Evidence.INFERRED)),
                List.of(),
                pace(chance),
                free ? List.of() : steps(),
                0.081234567,
                0.857142857,
                new Systematics(1, 0.812345678, 0.777777777),
                new EvidenceShares(0.604999, 0.395001, 0.0123456, 0.0678912),
                List.of(new Cue(FrameTime.ofSeconds(201), CueId.MOTION_SCRUB, 0, Map.of())),
                new Environment("1.0.0", "galea-pose-v0", "ab"),
                free ? Double.NaN : 0.867_45,
                new Places(
                        ScalpChart.standard().cells().stream()
                                .map(cell -> cell(cell, chance))
                                .toList(),
                        List.of(
                                new TenseMark(122.4567, ScalpZone.TEMPLE_RIGHT),
                                new TenseMark(201.5, ScalpZone.SKULL_BASE_LEFT))));
    }

    private static ZoneSummary zone(ScalpZone zone, boolean free, Random chance) {
        boolean planned = STEPS.stream().anyMatch(step -> step.contains(zone));
        boolean weak = zone == ScalpZone.BEHIND_EAR_LEFT;
        double dwell = weak ? 12.4321 : planned ? 30 + 9 * chance.nextDouble() : 4 * chance.nextDouble();
        double inferred = dwell * inferredShare(zone);
        return new ZoneSummary(
                zone,
                planned && !free ? 40 : 0,
                dwell,
                dwell - inferred,
                inferred,
                weak ? 0.314159 : planned ? 0.75 + 0.25 * chance.nextDouble() : 0.05,
                planned && !free ? 0.7 + 0.3 * chance.nextDouble() : Double.NaN);
    }

    private static double inferredShare(ScalpZone zone) {
        return switch (zone) {
            case SKULL_BASE_LEFT, SKULL_BASE_RIGHT, OCCIPUT, BACK_LEFT, BACK_RIGHT -> 0.94321;
            case CROWN, BEHIND_EAR_LEFT -> 0.61;
            default -> 0.02;
        };
    }

    private static CellDwell cell(ScalpCell cell, Random chance) {
        boolean planned = STEPS.stream().anyMatch(step -> step.contains(cell.zone()));
        boolean weak = cell.zone() == ScalpZone.BEHIND_EAR_LEFT && chance.nextDouble() < 0.7;
        double dwell = planned && !weak ? 9 * Math.sqrt(chance.nextDouble()) : 1.5 * chance.nextDouble();
        double inferred = dwell * inferredShare(cell.zone());
        return chance.nextDouble() < 0.05 ? new CellDwell(0, 0, 0) : new CellDwell(dwell, dwell - inferred, inferred);
    }

    private static List<PaceSample> pace(Random chance) {
        List<PaceSample> samples = new ArrayList<>();
        for (int i = 42; i < 620; i++) {
            double seconds = i / 2.0;
            boolean scrubs = seconds > 200 && seconds < 214;
            boolean pauses = seconds % STEP_SECONDS < 3;
            for (Side side : Side.values()) {
                double pace = (scrubs ? 108 : 30) + 4 * Math.sin(seconds / 7) + 3 * chance.nextGaussian();
                samples.add(new PaceSample(
                        seconds,
                        side,
                        !pauses,
                        pauses ? 0 : pace,
                        pauses ? Technique.HOLD : scrubs ? Technique.SCRUB : Technique.CIRCLE,
                        6.04,
                        2.555,
                        true));
            }
        }
        return samples;
    }

    private static List<StepSummary> steps() {
        List<StepSummary> steps = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            boolean rests = STEPS.get(i).isEmpty();
            steps.add(new StepSummary(
                    i,
                    STEPS.get(i),
                    rests ? 20 : 40,
                    rests ? 20 : 37.4567,
                    i != 3,
                    i * STEP_SECONDS,
                    rests ? PaceBand.ANY : new PaceBand(20, 40)));
        }
        return steps;
    }
}
