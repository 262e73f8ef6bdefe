package app.galea.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears Ctrl-C and the system's wish that the program end, before Java does anything about it. A shutdown hook would be too
 * late: JavaFX and ONNX Runtime have hooks of their own, which take away what a session still stands on while it is being
 * saved. Java's own way to signals, sun.misc.Signal, has stayed for want of another, and is reached by its name.
 */
final class EndSignals {

    private static final Logger LOG = LoggerFactory.getLogger(EndSignals.class);

    private static final String[] NAMES = {"INT", "TERM", "HUP"};

    private EndSignals() {}

    /**
     * Has {@code heard} run on a thread of Java's whenever somebody wishes the end. Where signals cannot be heard, Java ends
     * the program as it always does.
     */
    static void hear(Runnable heard) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler answer = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    heard.run();
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "end signals";
            };
            Object ours = Proxy.newProxyInstance(EndSignals.class.getClassLoader(), new Class<?>[] {handler}, answer);
            for (String name : NAMES) {
                hear(signal, handler, name, ours);
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("signals cannot be heard", e);
        }
    }

    /** A system without this signal, or a Java that was told to leave it alone, has none to hear. */
    private static void hear(Class<?> signal, Class<?> handler, String name, Object ours) {
        try {
            Object wanted = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("handle", signal, handler).invoke(null, wanted, ours);
        } catch (ReflectiveOperationException e) {
            LOG.info("no signal {} here", name);
        }
    }
}
