package app.galea.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.Routine;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.session.SessionCommand;
import app.galea.settings.Hearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tick follows a simulated person through the whole path. */
class TickGuideTest {

    private final List<LiveUpdate> updates = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();

    private void watch(Step step, Segment... segments) {
        TickGuide guide = new TickGuide();
        CoachingPipeline pipeline =
                new CoachingPipeline(PipelineSettings.of(Routine.of("ticks", "Ticks", List.of(step))));
        SimulatedObserver person = new SimulatedObserver(HandScript.of(segments), SimulationSettings.exact());
        for (Optional<Observation> next = person.next(); next.isPresent(); next = person.next()) {
            LiveUpdate update = pipeline.advance(next.get());
            updates.add(update);
            beats.add(guide.advance(update));
        }
    }

    private static Segment circling(double seconds, double pace) {
        return Segment.of(
                seconds,
                HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, pace, 8),
                HandMove.circles(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, pace, 8));
    }

    private static Step.Work temples(double low, double high, Rhythm rhythm) {
        return new Step.Work(
                List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT),
                Technique.CIRCLE,
                app.galea.routine.Hands.BOTH,
                300,
                Step.End.TIME,
                2,
                new PaceBand(low, high),
                false,
                Double.POSITIVE_INFINITY,
                app.galea.routine.HeadTurn.NONE,
                false,
                Step.ZONES_TEXT,
                LocalText.NONE,
                SpeedBand.ANY,
                rhythm);
    }

    private double firstSteady() {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).steady()) {
                return updates.get(i).time().seconds();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private Beat beatAt(double seconds) {
        return beats.get((int) Math.round(seconds * 30));
    }

    @Test
    void leadsInTheMiddleOfTheBandAndEndsAfterTwentySecondsInIt() {
        watch(temples(20, 40, Rhythm.FREE), circling(30, 30));
        assertThat(beatAt(0.5).cyclesPerMin()).isEqualTo(30);
        // a pace has a value from one and a half cycles on
        assertThat(firstSteady()).isBetween(20.0 + 1.5, 20.0 + 4.5);
    }

    @Test
    void comesBackWhenThePaceIsLost() {
        watch(temples(20, 40, Rhythm.FREE), circling(26, 30), circling(14, 60));
        assertThat(beatAt(25.5).isWanted(true)).isFalse();
        assertThat(beatAt(39).isWanted(true)).isTrue();
        assertThat(beatAt(25.5).isWanted(false)).isTrue();
    }

    @Test
    void neverEndsForHandsOutsideTheBand() {
        watch(temples(20, 40, Rhythm.FREE), circling(40, 60));
        assertThat(firstSteady()).isInfinite();
    }

    @Test
    void aCountOfHoldsAndStrokesIsTickedAsItIsCounted() {
        assertThat(TickGuide.target(temples(0, Double.POSITIVE_INFINITY, new Rhythm(4, 1, 6))))
                .isEqualTo(12);
        assertThat(TickGuide.target(temples(0, Double.POSITIVE_INFINITY, Rhythm.FREE)))
                .isZero();
        assertThat(TickGuide.target(temples(25, Double.POSITIVE_INFINITY, Rhythm.FREE)))
                .isEqualTo(25);
    }

    @Test
    void aPauseHasNoTickAndIsHeardAsATone() {
        ScriptedSound heard = ScriptedSound.working(Hearing.DEFAULTS);
        CoachingPipeline pipeline = new CoachingPipeline(
                PipelineSettings.of(Routine.of("ticks", "Ticks", List.of(temples(20, 40, Rhythm.FREE)))));
        SimulatedObserver person = new SimulatedObserver(HandScript.of(circling(6, 30)), SimulationSettings.exact());
        Sound.Ears ears =
                new Sound.Ears(heard.worker, cue -> new Voice.Sentence(cue.id().id(), "en"));
        int frame = 0;
        for (Optional<Observation> next = person.next(); next.isPresent(); next = person.next()) {
            if (frame == 60) {
                pipeline.command(SessionCommand.PAUSE, next.get().time());
            }
            if (frame == 120) {
                pipeline.command(SessionCommand.RESUME, next.get().time());
            }
            ears.hear(pipeline.advance(next.get()));
            heard.go(1 / 30.0);
            frame++;
        }
        assertThat(heard.times("PAUSE"))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(1.95, 2.1));
        assertThat(heard.times("RESUME"))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(3.95, 4.1));
        assertThat(heard.times("TICK")).isNotEmpty().noneMatch(t -> t > 2.05 && t < 3.95);
    }
}
