package app.galea.coach;

import java.util.Map;

/**
 * What one rule makes of one situation. Immutable.
 *
 * @param state whether trigger, release or neither holds
 * @param weight what a second counts towards the sustain, 1 unless the evidence is weaker
 * @param occasion a rule speaks once for each of these; {@code ALWAYS}: as often as its cool-down lets it
 * @param params for the cue
 */
record Reading(State state, double weight, long occasion, Map<String, String> params) {

    /** No limit to how often. */
    static final long ALWAYS = -1;

    /** Neither trigger nor release holds. */
    static final Reading BETWEEN = new Reading(State.BETWEEN, 0, ALWAYS, Map.of());

    /** The release holds. */
    static final Reading CALM = new Reading(State.CALM, 0, ALWAYS, Map.of());

    /** Nothing can be known. */
    static final Reading BLIND = new Reading(State.BLIND, 0, ALWAYS, Map.of());

    /** The trigger holds, but this is no moment to say so; its time counts. */
    static final Reading HUSHED = new Reading(State.HUSHED, 1, ALWAYS, Map.of());

    /** The trigger holds. */
    static final Reading ON = on(Map.of());

    /** How a rule stands. */
    enum State {
        TRIGGERED,
        HUSHED,
        BETWEEN,
        CALM,
        BLIND
    }

    static Reading on(Map<String, String> params) {
        return new Reading(State.TRIGGERED, 1, ALWAYS, params);
    }

    Reading weighing(double share) {
        return new Reading(state, share, occasion, params);
    }

    Reading once(long which) {
        return new Reading(state, weight, which, params);
    }

    boolean isTriggered() {
        return state == State.TRIGGERED;
    }
}
