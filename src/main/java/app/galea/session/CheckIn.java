package app.galea.session;

import java.util.OptionalInt;

/**
 * How tense the person felt, asked before and after, 0 (not at all) to 10. Immutable; both answers may be missing.
 *
 * @param beforeOrNone -1 when not answered
 * @param afterOrNone -1 when not answered
 */
public record CheckIn(int beforeOrNone, int afterOrNone) {

    private static final int NOT_ANSWERED = -1;
    private static final int MOST = 10;

    /** Nothing was asked. */
    public static final CheckIn NONE = new CheckIn(NOT_ANSWERED, NOT_ANSWERED);

    public CheckIn {
        check(beforeOrNone);
        check(afterOrNone);
    }

    public OptionalInt before() {
        return answer(beforeOrNone);
    }

    public OptionalInt after() {
        return answer(afterOrNone);
    }

    public CheckIn withBefore(int tension) {
        return new CheckIn(tension, afterOrNone);
    }

    public CheckIn withAfter(int tension) {
        return new CheckIn(beforeOrNone, tension);
    }

    private static void check(int tension) {
        if (tension < NOT_ANSWERED || tension > MOST) {
            throw new IllegalArgumentException("tension goes from 0 to 10: " + tension);
        }
    }

    private static OptionalInt answer(int tension) {
        return tension == NOT_ANSWERED ? OptionalInt.empty() : OptionalInt.of(tension);
    }
}
