package app.galea.time;

/** The only way to ask what time it is: nanoseconds that never run backwards, from an arbitrary start. */
@FunctionalInterface
public interface NanoClock {

    long nanos();
}
