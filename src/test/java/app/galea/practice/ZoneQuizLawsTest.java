package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneQuizLawsTest {

    private static final SurfaceDistance MEAN = new SurfaceDistance(HeadSize.DEFAULT);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** On a ball the shortest way is the great circle. */
    @ParameterizedTest
    @MethodSource("seeds")
    void onABallTheWayIsTheAngleTimesTheRadius(long seed) {
        Random random = new Random(seed);
        Direction a = any(random);
        Direction b = any(random);
        double way = new SurfaceDistance(new HeadSize(90, 90, 90, 0)).mm(a, b);
        assertThat(way).isCloseTo(90 * a.angleRad(b), within(0.005 * way + 0.01));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNoShorterThanTheChordAndTheSameBothWays(long seed) {
        Random random = new Random(seed);
        Direction a = any(random);
        Direction b = any(random);
        double way = MEAN.mm(a, b);
        assertThat(way)
                .isGreaterThanOrEqualTo(HeadSize.DEFAULT.surface(a).distance(HeadSize.DEFAULT.surface(b)) - 1e-9);
        assertThat(way).isCloseTo(MEAN.mm(b, a), within(0.01 * way + 0.01));
    }

    /** Half of an ellipse's girth with the axes of the mean head, by Ramanujan's formula. */
    @Test
    void fromNasionToInionOverTheTopIsHalfAnEllipse() {
        double a = HeadSize.DEFAULT.semiYMm();
        double b = HeadSize.DEFAULT.semiZMm();
        double h = Math.pow((a - b) / (a + b), 2);
        double half = Math.PI * (a + b) * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h))) / 2;
        double way = MEAN.mm(HeadSite.NAS.direction(), HeadSite.CZ.direction())
                + MEAN.mm(HeadSite.CZ.direction(), HeadSite.IZ.direction());
        assertThat(way).isCloseTo(half, within(0.01 * half));
    }

    @ParameterizedTest
    @EnumSource(QuizItem.Kind.class)
    void theRightPlaceIsFound(QuizItem.Kind kind) {
        ZoneQuiz quiz = new ZoneQuiz(HeadSize.DEFAULT, kind, 5);
        for (int i = 0; i < quiz.size(); i++) {
            QuizItem item = quiz.question();
            ZoneQuiz.Answer answer = quiz.answer(
                    kind == QuizItem.Kind.SITE
                            ? item.site().direction()
                            : HandMove.middle(item.zone().side().orElse(app.galea.anatomy.Side.LEFT), item.zone()));
            assertThat(answer.found()).as("%s", item).isTrue();
            assertThat(answer.errorMm()).isZero();
        }
        assertThat(quiz.known()).isEqualTo(quiz.size());
        assertThat(quiz.meanErrorMm()).isZero();
    }

    @Test
    void aWrongPlaceIsAsFarOffAsTheTapeSays() {
        ZoneQuiz quiz = new ZoneQuiz(HeadSize.DEFAULT, QuizItem.Kind.NAME, 1);
        while (quiz.question().zone() != ScalpZone.OCCIPUT) {
            quiz.answer(new Direction(0, 0, 1));
        }
        ZoneQuiz.Answer answer = quiz.answer(HeadSite.FZ.direction());
        assertThat(answer.found()).isFalse();
        assertThat(answer.errorMm()).isBetween(140.0, 200.0);
    }

    static IntStream sizes() {
        return IntStream.of(1, 2, 3, 7, 16, 57);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everythingIsAskedAndNothingTwiceRunning(int size) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();
        Random random = new Random(size);
        QuizSchedule<Integer> schedule = new QuizSchedule<>(items, 3);
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < 6 * size + 10; i++) {
            asked.add(schedule.next());
            schedule.answer(random.nextDouble() < 0.6);
        }
        assertThat(new HashSet<>(asked)).hasSize(size);
        for (int i = 1; i < asked.size() && size > 1; i++) {
            assertThat(asked.get(i)).isNotEqualTo(asked.get(i - 1));
        }
    }

    @Test
    void whatWasMissedComesBackSoonAndWhatWasFoundLater() {
        QuizSchedule<Integer> schedule =
                new QuizSchedule<>(IntStream.range(0, 20).boxed().toList(), 8);
        int missed = schedule.next();
        schedule.answer(false);
        int found = schedule.next();
        schedule.answer(true);
        int gapOfMissed = gap(schedule, missed);
        int gapOfFound = gap(schedule, found);
        assertThat(gapOfMissed).isEqualTo(QuizSchedule.SOON - 1);
        assertThat(gapOfFound).isGreaterThan(10);
    }

    @Test
    void theSameSeedAsksTheSame() {
        List<Integer> items = IntStream.range(0, 12).boxed().toList();
        QuizSchedule<Integer> one = new QuizSchedule<>(items, 4);
        QuizSchedule<Integer> two = new QuizSchedule<>(items, 4);
        for (int i = 0; i < 50; i++) {
            assertThat(one.next()).isEqualTo(two.next());
            one.answer(i % 3 != 0);
            two.answer(i % 3 != 0);
        }
    }

    private static int gap(QuizSchedule<Integer> schedule, int item) {
        int gap = 0;
        while (schedule.next() != item) {
            schedule.answer(true);
            gap++;
        }
        return gap;
    }

    private static Direction any(Random random) {
        return new Direction(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }
}
