package app.galea.concurrent;

import java.util.concurrent.atomic.AtomicLong;

/** Lets numbers pass that are higher than all before, whichever thread brings them. Safe for any number of threads. */
public final class Rising {

    private final AtomicLong highest = new AtomicLong(Long.MIN_VALUE);

    /** Whether {@code number} is higher than every one before; from now on it is one of these. */
    public boolean passes(long number) {
        return highest.getAndAccumulate(number, Math::max) < number;
    }
}
