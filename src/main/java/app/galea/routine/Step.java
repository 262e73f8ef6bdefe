package app.galea.routine;

import app.galea.anatomy.ScalpZone;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One step of a routine: work on zones, or a pause on the wall clock. Immutable. */
public sealed interface Step {

    /** The text key of a step that is named after its zones. */
    String ZONES_TEXT = "zones";

    /** How long the step is meant to last, in seconds. */
    double targetSeconds();

    /** Whether the person may leave it out without the routine counting as unfinished. */
    boolean optional();

    /** Key of the step's title and cue text in {@code wording}; {@code zones}: its zones' names will do. */
    String text();

    /** The step's own title; empty where {@link #text} is enough. */
    LocalText title();

    /** Answers for each kind of step; a new kind does not compile until everyone answers. */
    <R> R match(Function<Work, R> work, Function<Pause, R> pause);

    /**
     * Massage of zones; its clock runs on active time.
     *
     * @param zones in order; empty: the tense spots marked so far, anywhere on the scalp if none was marked
     * @param technique what is asked for; never {@code SCRUB}
     * @param end what completes the step
     * @param minimumDwellSeconds a cell counts as covered from this dwell on
     * @param pace cycles a minute
     * @param planted whether the skin moves with the fingers
     * @param largestAmplitudeMm over this the circles are too large; infinite: no limit
     * @param turn in which head position the zones show best
     * @param speed of a glide or stroke, cm/s
     * @param rhythm how holds and strokes are counted
     */
    record Work(
            List<ScalpZone> zones,
            Technique technique,
            Hands hands,
            double targetSeconds,
            End end,
            double minimumDwellSeconds,
            PaceBand pace,
            boolean planted,
            double largestAmplitudeMm,
            HeadTurn turn,
            boolean optional,
            String text,
            LocalText title,
            SpeedBand speed,
            Rhythm rhythm)
            implements Step {

        /** A cell counts as covered from this dwell on, s, unless the step says otherwise (measures: coverage). */
        public static final double DEFAULT_DWELL_SECONDS = 2;

        public Work {
            zones = List.copyOf(zones);
            if (technique == Technique.SCRUB) {
                throw new IllegalArgumentException("no step asks for scrubbing");
            }
            if (!(targetSeconds > 0 && minimumDwellSeconds > 0 && largestAmplitudeMm > 0)) {
                throw new IllegalArgumentException("work needs a length, a dwell and an amplitude above 0: "
                        + targetSeconds + ", " + minimumDwellSeconds + ", " + largestAmplitudeMm);
            }
        }

        /** Plain work: both hands, ends by time, any pace, no limits. */
        public static Work of(List<ScalpZone> zones, Technique technique, double targetSeconds) {
            return new Work(
                    zones,
                    technique,
                    Hands.BOTH,
                    targetSeconds,
                    End.TIME,
                    DEFAULT_DWELL_SECONDS,
                    PaceBand.ANY,
                    false,
                    Double.POSITIVE_INFINITY,
                    HeadTurn.NONE,
                    false,
                    ZONES_TEXT,
                    LocalText.NONE,
                    SpeedBand.ANY,
                    Rhythm.FREE);
        }

        @Override
        public <R> R match(Function<Work, R> work, Function<Pause, R> pause) {
            return work.apply(this);
        }
    }

    /**
     * Settling, oil or rest; runs on the wall clock and asks for no hands.
     *
     * @param kind what the pause is for
     */
    record Pause(Kind kind, double targetSeconds, boolean optional, String text, LocalText title) implements Step {

        /** What a pause is for. */
        public enum Kind {
            SETTLE,
            OIL,
            REST;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Pause {
            if (!(targetSeconds > 0)) {
                throw new IllegalArgumentException("a pause needs a length: " + targetSeconds);
            }
        }

        @Override
        public <R> R match(Function<Work, R> work, Function<Pause, R> pause) {
            return pause.apply(this);
        }
    }

    /** What completes a work step. */
    enum End {
        /** The target's active time. */
        TIME,
        /** 90 % of the zones' area covered, or the target's active time and a half. */
        COVERAGE
    }
}
