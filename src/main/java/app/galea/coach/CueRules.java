package app.galea.coach;

import java.util.ArrayList;
import java.util.List;

/** The rules the coach goes by, one for every kind of cue that is not an event. */
final class CueRules {

    private CueRules() {}

    static List<CueRule> all(CoachSettings settings) {
        StepContact stepContact = settings.stepContact();
        List<CueRule> rules = new ArrayList<>(SeeingRules.all(settings.seeing()));
        rules.add(new ZoneWrongRule(stepContact, settings.placing()));
        rules.add(new ZoneNearRule(settings.placing()));
        rules.addAll(new MotionRules(settings).all());
        if (!settings.oneHanded()) {
            rules.add(new HandsIdleRule(stepContact));
            rules.add(new BalanceRule(settings.stepping()));
        }
        rules.add(new PoseHintRule(settings.seeing()));
        rules.addAll(CourseRules.all(settings.stepping()));
        rules.add(new PraisePaceRule(stepContact, settings.pacing().inferredWeight()));
        rules.add(new PraiseCoverageRule(settings.stepping()));
        return List.copyOf(rules);
    }
}
