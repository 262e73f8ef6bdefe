package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import javax.management.JMException;
import org.junit.jupiter.api.Test;

class CompileQueueTest {

    /** As Java 17 answers, with what is being compiled and what waits for C2. */
    private static String answer(String current, String waiting) {
        return """
                Current compiles:\s
                %s
                C1 compile queue:
                Empty

                C2 compile queue:
                %s

                """.formatted(current, waiting);
    }

    @Test
    void headingsAloneAreAnEmptyQueue() {
        assertThat(CompileQueue.isEmpty(answer("", "Empty"))).isTrue();
    }

    @Test
    void aMethodThatWaitsOrIsBeingCompiledIsNot() {
        assertThat(CompileQueue.isEmpty(answer("", "1178       4       com.sun.marlin.Renderer::addLine (533 bytes)")))
                .isFalse();
        assertThat(CompileQueue.isEmpty(answer("C2 CompilerThread0  1173   !   4       a.B::c (497 bytes)", "Empty")))
                .isFalse();
    }

    @Test
    void thisJavaTellsItsQueue() throws JMException, InterruptedException {
        assertThat(CompileQueue.told()).contains("Current compiles:", "compile queue:");
        // no test but this one runs, so that it empties; what counts is that the answer is understood
        assertThat(CompileQueue.awaitEmpty(30)).isTrue();
    }
}
