package app.galea.app;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/** The methods that wait for Java to compile them. Stateless; asks the Java machine, as {@code jcmd} does. */
final class CompileQueue {

    /** Everything it says where nothing is compiled and nothing waits. */
    private static final Set<String> HEADINGS =
            Set.of("", "Current compiles:", "C1 compile queue:", "C2 compile queue:", "Empty");

    private static final long GLANCE_MILLIS = 50;

    private CompileQueue() {}

    /** Waits until nothing is left to compile; whether that was so in time. */
    static boolean awaitEmpty(double seconds) throws JMException, InterruptedException {
        int glances = (int) Math.ceil(1000 * seconds / GLANCE_MILLIS);
        for (int i = 0; i < glances; i++) {
            if (isEmpty(told())) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
        return false;
    }

    /** @param told what {@code jcmd Compiler.queue} says; whatever it says beyond its headings is a method */
    static boolean isEmpty(String told) {
        return told.lines().map(String::strip).allMatch(HEADINGS::contains);
    }

    static String told() throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerQueue",
                        new Object[0],
                        new String[0]));
    }
}
