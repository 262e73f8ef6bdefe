package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.routine.HeadTurn;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.track.TrackStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the situations: random people who change something about every second for some minutes. */
class CoachLawsTest {

    private static final CoachSettings SETTINGS = CoachSettings.defaults();
    private static final List<ScalpZone> ZONES = List.of(ScalpZone.values());

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static List<Cue> live(int seed, double seconds, boolean known) {
        Random random = new Random(seed);
        Rehearsal rehearsal = new Rehearsal(SETTINGS, 10);
        while (rehearsal.seconds() < seconds) {
            if (random.nextInt(20) == 0) {
                rehearsal.nextStep(step(random), 0.1);
            }
            rehearsal.then(2 * random.nextDouble(), sitter -> change(random, sitter, known));
        }
        return rehearsal.said;
    }

    private static Step step(Random random) {
        Technique technique =
                List.of(Technique.HOLD, Technique.CIRCLE, Technique.GLIDE).get(random.nextInt(3));
        return random.nextInt(4) == 0
                ? Steps.pause(Step.Pause.Kind.values()[random.nextInt(3)])
                : Steps.work(
                        List.of(zone(random), zone(random)),
                        technique,
                        HeadTurn.values()[random.nextInt(5)],
                        5 + random.nextInt(60));
    }

    private static ScalpZone zone(Random random) {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    private static void change(Random random, Sitter s, boolean known) {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        switch (random.nextInt(12)) {
            case 0 -> s.head = TrackStatus.values()[random.nextInt(3)];
            case 1 -> s.luma = 30 + random.nextInt(30);
            case 2 -> s.widthShare = 0.35 + 0.2 * random.nextDouble();
            case 3 -> s.secondHead = random.nextInt(2) * random.nextDouble();
            case 4 -> s.leaves(side);
            case 5 -> s.hovers(side, zone(random), 80 * random.nextDouble());
            case 6, 7 -> s.works(side, zone(random));
            case 8, 9 ->
                s.move(
                        Technique.values()[random.nextInt(5)],
                        120 * random.nextDouble(),
                        20 * random.nextDouble(),
                        random.nextBoolean());
            case 10 -> s.sight.put(zone(random), random.nextDouble());
            default -> someEvent(random, s);
        }
        if (!known) {
            s.contacts.replaceAll((hand, c) -> new app.galea.scalp.HandContact(
                    hand,
                    c.isTouching() ? c.reach() : app.galea.scalp.HandContact.Reach.ABSENT,
                    Evidence.NONE,
                    c.spot(),
                    c.uncertaintyMm(),
                    c.tips(),
                    c.confidence()));
        } else if (random.nextInt(3) == 0) {
            s.isKnown(random.nextBoolean() ? Evidence.SEEN : Evidence.INFERRED, 0.9);
        }
    }

    private static void someEvent(Random random, Sitter s) {
        switch (random.nextInt(4)) {
            case 0 -> s.events.add(new CoachEvent.TenseMarked(zone(random)));
            case 1 -> s.covered.put(zone(random), 1.0);
            case 2 -> s.dwell.put(zone(random), 40.0);
            default -> s.paused = !s.paused;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noKindRepeatsWithinItsCoolDown(int seed) {
        Map<CueId, Cue> last = new EnumMap<>(CueId.class);
        for (Cue cue : live(seed, 150, true)) {
            Cue before = last.put(cue.id(), cue);
            if (before != null) {
                assertThat(cue.time().since(before.time()))
                        .as("%s again", cue.id())
                        .isGreaterThanOrEqualTo(SETTINGS.timing(cue.id()).coolDown());
                assertThat(cue.variant()).isNotEqualTo(before.variant());
            }
        }
        assertThat(last).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTwoAtOnceAndOnlyHigherOnesInterrupt(int seed) {
        List<Cue> said = live(seed, 150, true);
        for (int i = 1; i < said.size(); i++) {
            assertThat(said.get(i).time()).isGreaterThan(said.get(i - 1).time());
        }
        List<Cue> waiting = new ArrayList<>(said);
        waiting.removeIf(cue -> CueScheduler.STEP_CHANGES.contains(cue.id()));
        for (int i = 1; i < waiting.size(); i++) {
            Cue before = waiting.get(i - 1);
            Cue cue = waiting.get(i);
            assertThat(cue.id().priority() > before.id().priority()
                            || cue.time().since(before.time()) >= 6)
                    .as("%s after %s", cue, before)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingAboutPlaceOrPaceWhileTheEvidenceIsUnknown(int seed) {
        assertThat(live(seed, 60, false))
                .extracting(cue -> cue.id().id())
                .noneMatch(id -> id.matches("(zone|pace|motion|praise\\.pace).*"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSituationsBringTheSameCues(int seed) {
        assertThat(live(seed, 30, true)).isEqualTo(live(seed, 30, true));
    }
}
