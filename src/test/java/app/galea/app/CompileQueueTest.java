package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import javax.management.JMException;
import org.junit.jupiter.api.Test;

class CompileQueueTest {

    @Test
    void headingsAloneAreAnEmptyQueue() {
        assertThat(CompileQueue.isEmpty(
                        "Current compiles: \n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\nEmpty\n\n"))
                .isTrue();
    }

    @Test
    void aMethodThatWaitsOrIsBeingCompiledIsNot() {
        assertThat(CompileQueue.isEmpty("Current compiles: \n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\n"
                        + "1178       4       com.sun.marlin.Renderer::addLine (533 bytes)\n\n"))
                .isFalse();
        assertThat(CompileQueue.isEmpty(
                        "Current compiles: \nC2 CompilerThread0  1173   !   4       a.B::c (497 bytes)\n"
                                + "\nC1 compile queue:\nEmpty\n\nC2 compile queue:\nEmpty\n"))
                .isFalse();
    }

    @Test
    void thisJavaTellsItsQueue() throws JMException, InterruptedException {
        assertThat(CompileQueue.told()).contains("Current compiles:", "compile queue:");
        // as long as other tests are idle it runs empty; what counts is that the answer is understood
        assertThat(CompileQueue.awaitEmpty(30)).isTrue();
    }
}
