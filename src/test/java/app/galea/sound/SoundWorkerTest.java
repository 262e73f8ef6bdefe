package app.galea.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.settings.Hearing;
import app.galea.sound.ScriptedSound.Heard;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundWorkerTest {

    private static final String LONG = "Move back a little so that your elbows fit";
    private final ScriptedSound sound = ScriptedSound.working(Hearing.DEFAULTS);

    @Test
    void speaksACueAtOnce() {
        sound.say("Smaller circles");
        assertThat(sound.times("Smaller circles")).containsExactly(0.0);
    }

    @Test
    void theToneOfAStepComesBeforeItsSentence() {
        sound.say(Tone.STEP, "Now the temples");
        sound.go(5);
        assertThat(sound.times("STEP")).containsExactly(0.0);
        assertThat(sound.times("Now the temples"))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(Tone.STEP.seconds(), Tone.STEP.seconds() + 0.2));
    }

    @Test
    void aNewCueBreaksTheOldOneOff() {
        sound.say(LONG);
        sound.go(1);
        sound.say("Softer");
        sound.go(10);
        assertThat(sound.heard()).extracting(Heard::what).containsExactly(LONG, "Softer");
        assertThat(sound.heard().get(0).to()).isEqualTo(1.0);
        assertThat(sound.times("Softer")).containsExactly(1.0);
    }

    @Test
    void aSentenceThatWaitsForItsToneIsDisplacedTooAndNeverSaidLater() {
        sound.say(Tone.STEP, "Now the temples");
        sound.go(0.2);
        sound.say("Softer");
        sound.go(20);
        assertThat(sound.times("Now the temples")).isEmpty();
        assertThat(sound.times("Softer")).containsExactly(0.2);
    }

    @Test
    void onlyTheNewestOfThoseThatCameAtOnceIsHeard() {
        for (int i = 0; i < 5; i++) {
            sound.worker.announce(Tone.NONE, new Voice.Sentence("cue " + i, "en"));
        }
        sound.go(30);
        assertThat(sound.heard()).extracting(Heard::what).containsExactly("cue 4");
    }

    @Test
    void whatCouldNotBeSaidInTimeIsOldAndIsNotSaid() {
        sound.worker.announce(Tone.STEP, new Voice.Sentence("Now the temples", "en"));
        sound.clock.advanceSeconds(2.1);
        sound.go(10);
        assertThat(sound.heard()).isEmpty();
    }

    @Test
    void muteBreaksOffWhatSoundsAndForgetsWhatWasToCome() {
        sound.say(Tone.STEP, LONG);
        sound.go(1);
        assertThat(sound.isSounding()).isTrue();
        sound.set(Hearing.DEFAULTS.withMuted(true));
        assertThat(sound.isSounding()).isFalse();
        sound.say("Softer");
        sound.worker.follow(new Beat(60, false));
        sound.go(10);
        sound.set(Hearing.DEFAULTS.withTick(0));
        sound.go(10);
        assertThat(sound.heard()).extracting(Heard::what).containsExactly("STEP", LONG);
    }

    @Test
    void aToneThatStillSoundsIsMutedToo() {
        sound.say(Tone.DONE, "");
        sound.go(0.1);
        sound.set(Hearing.DEFAULTS.withMuted(true));
        assertThat(sound.isSounding()).isFalse();
        assertThat(sound.heard().get(0).to()).isEqualTo(0.1);
    }

    @Test
    void withoutVoiceASoftToneDrawsTheEyeToTheCue() {
        sound.set(Hearing.DEFAULTS.withVoice(0));
        sound.say("Softer");
        sound.say(Tone.STEP, "Now the temples");
        assertThat(sound.heard()).extracting(Heard::what).containsExactly("CUE", "STEP");
    }

    @Test
    void switchingTheVoiceOffEndsTheSentence() {
        sound.say(LONG);
        sound.go(1);
        sound.set(Hearing.DEFAULTS.withVoice(0));
        assertThat(sound.isSounding()).isFalse();
    }

    @Test
    void withoutSoundOutputNothingHappensAndItSaysSo() {
        ScriptedSound none = new ScriptedSound(false, 0.4, Hearing.DEFAULTS);
        none.worker.follow(new Beat(30, false));
        none.go(10);
        assertThat(none.times("TICK")).isEmpty();
        assertThat(none.worker.state()).isEqualTo(SoundState.SILENT);
        assertThat(none.worker.state().key()).isEqualTo("sound.state.silent");
        assertThat(sound.worker.state().key()).isEqualTo("sound.state.voice");
    }

    @Nested
    class Ticks {

        @ParameterizedTest
        @MethodSource("app.galea.sound.SoundWorkerTest#paces")
        void comeAtThePaceAndDoNotDriftInTenMinutes(double pace) {
            sound.worker.follow(new Beat(pace, false));
            sound.go(600.5);
            List<Double> ticks = sound.times("TICK");
            assertThat(ticks).hasSize((int) Math.floor(600.5 * pace / 60) + 1);
            for (int i = 0; i < ticks.size(); i++) {
                assertThat(ticks.get(i)).isCloseTo(i * 60 / pace, org.assertj.core.api.Assertions.within(0.002));
            }
        }

        @Test
        void fallSilentWhileACueIsSpokenAndKeepTheirPlace() {
            sound.worker.follow(new Beat(30, false));
            sound.go(3);
            sound.say(LONG);
            sound.go(7);
            assertThat(sound.times("TICK")).allMatch(t -> Math.abs(t / 2 - Math.rint(t / 2)) < 0.001);
            assertThat(sound.times("TICK")).noneMatch(t -> t > 3 && t < 3 + 9 * 0.4);
            assertThat(sound.times("TICK")).hasSize(2 + 2);
        }

        @Test
        void stopWhenTheHandsAreSteadyUnlessWantedAlways() {
            sound.worker.follow(new Beat(60, true));
            sound.go(5);
            assertThat(sound.times("TICK")).isEmpty();
            sound.set(Hearing.DEFAULTS.withTickRests(false));
            sound.go(5.5);
            assertThat(sound.times("TICK")).hasSize(6);
            sound.set(Hearing.DEFAULTS.withTick(0));
            sound.go(5);
            assertThat(sound.times("TICK")).hasSize(6);
        }

        @Test
        void areLeftOutRatherThanLate() {
            sound.worker.follow(new Beat(60, false));
            sound.go(0.5);
            sound.clock.advanceSeconds(10.75);
            sound.worker.act();
            assertThat(sound.times("TICK")).hasSize(1);
        }

        @Test
        void endWithTheBeat() {
            sound.worker.follow(new Beat(60, false));
            sound.go(2.5);
            sound.worker.follow(Beat.NONE);
            sound.go(5);
            assertThat(sound.times("TICK")).hasSize(3);
        }
    }

    static double[] paces() {
        return new double[] {20, 27.3, 30, 33.3, 61.7};
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Law: whatever is asked for, no two things sound together, and nothing sounds while muted. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverTwoAtOnceAndNothingWhileMuted(int seed) {
        Random random = new Random(seed);
        Hearing settings = Hearing.DEFAULTS.withTickRests(false);
        double mutedSince = Double.NaN;
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(5)) {
                case 0 ->
                    sound.say(
                            Tone.values()[random.nextInt(Tone.values().length)],
                            "w ".repeat(random.nextInt(9)) + "cue");
                case 1 -> sound.worker.follow(new Beat(20 + 60 * random.nextDouble(), random.nextBoolean()));
                case 2 -> {
                    settings = settings.withMuted(random.nextInt(3) == 0);
                    sound.set(settings);
                }
                case 3 -> sound.worker.announce(Tone.NONE, new Voice.Sentence("late cue", "en"));
                default -> sound.go(3 * random.nextDouble());
            }
            mutedSince = settings.muted() ? (Double.isNaN(mutedSince) ? sound.now() : mutedSince) : Double.NaN;
            assertThat(settings.muted() && sound.isSounding()).isFalse();
        }
        List<Heard> heard = sound.heard();
        for (int a = 0; a < heard.size(); a++) {
            for (int b = a + 1; b < heard.size(); b++) {
                assertThat(heard.get(a).overlaps(heard.get(b)))
                        .as(heard.get(a) + " and " + heard.get(b))
                        .isFalse();
            }
        }
    }
}
