package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizMemoryTest {

    /** Whoever leaves and comes back is asked the very same as whoever stays. */
    @ParameterizedTest
    @EnumSource(QuizItem.Kind.class)
    void aRoundThatWasLeftGoesOnAsIfItHadNot(QuizItem.Kind kind) {
        Random random = new Random(7);
        ZoneQuiz stays = new ZoneQuiz(HeadSize.DEFAULT, kind, 3);
        ZoneQuiz leaves = new ZoneQuiz(HeadSize.DEFAULT, kind, 3);
        for (int i = 0; i < 60; i++) {
            HeadSite place = random.nextBoolean()
                    ? stays.question().site()
                    : HeadSite.values()[random.nextInt(HeadSite.values().length)];
            stays.answer(place.direction());
            leaves.answer(place.direction());
            if (i % 7 == 0) {
                String text = QuizMemory.NONE.with(kind, leaves.memory()).text();
                QuizMemory read = QuizMemory.read(text).orElseThrow();
                assertThat(read.text()).isEqualTo(text);
                leaves = new ZoneQuiz(HeadSize.DEFAULT, kind, 3, read);
                assertThat(leaves.asked()).isZero();
            }
            assertThat(leaves.known()).isEqualTo(stays.known());
            // the one just answered is not asked twice running; only that is not remembered
            if (i % 7 != 0) {
                assertThat(leaves.question()).isEqualTo(stays.question());
            } else {
                leaves = new ZoneQuiz(HeadSize.DEFAULT, kind, 3, QuizMemory.NONE.with(kind, stays.memory()));
                stays = new ZoneQuiz(HeadSize.DEFAULT, kind, 3, QuizMemory.NONE.with(kind, stays.memory()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"format\":\"galea.quiz/2\"}", "\u0000\u0001"})
    void whatIsNoMemoryIsNotRead(String text) {
        assertThat(QuizMemory.read(text)).isEmpty();
    }

    @Test
    void cardsThatMakeNoSenseAreForgotten() {
        QuizMemory read = QuizMemory.read("{\"format\":\"galea.quiz/1\",\"NAME\":{\"asked\":4,\"cards\":"
                        + "{\"crown\":[2,9],\"occiput\":[99,1],\"moon\":[1,3],\"x\":\"y\",\"z\":[-1,-1]}}}")
                .orElseThrow();
        assertThat(read.asked(QuizItem.Kind.NAME)).isEqualTo(4);
        ZoneQuiz quiz = new ZoneQuiz(HeadSize.DEFAULT, QuizItem.Kind.NAME, 1, read);
        assertThat(quiz.known()).isEqualTo(1);
        assertThat(quiz.memory().cards()).containsOnlyKeys("crown");
    }
}
