package app.galea.coach;

/** A rule with the time its trigger and release have held. Confined to the vision thread. */
record WatchedRule(CueRule rule, RuleTimer timer) {

    CueId id() {
        return rule.id();
    }

    void advance(Situation situation, long nanos) {
        timer.advance(rule.read(situation), nanos);
    }

    Candidate candidate() {
        return new Candidate(id(), timer.last().occasion(), timer.last().params());
    }
}
