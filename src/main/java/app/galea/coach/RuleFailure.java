package app.galea.coach;

/**
 * A rule that failed and is off for the rest of its session. Immutable.
 *
 * @param rule whose cue is not said any more
 * @param bug what it threw
 */
public record RuleFailure(CueId rule, RuntimeException bug) {}
