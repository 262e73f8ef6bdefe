package app.galea.ui.live;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.Progress;
import app.galea.observation.Observation.Signal;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.session.SessionSummary;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of the coach screen in one language. Immutable. */
final class LiveWording {

    private final Messages messages;
    private final Routine routine;
    private final CueWording cues;
    private final StepWording steps;

    LiveWording(Messages messages, Routine routine) {
        this.messages = messages;
        this.routine = routine;
        cues = new CueWording(messages, routine);
        steps = new StepWording(messages);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String title() {
        return new RoutineWording(messages).title(routine);
    }

    /** The one large line: the cue that stands, else what the step asks for. */
    String cue(LiveUpdate update) {
        return update.shownCue()
                .map(cues::sentence)
                .orElseGet(() -> instruction(update.session().progress()));
    }

    private String instruction(Progress progress) {
        if (progress.isFinished()) {
            return messages.text("live.done");
        }
        Step step = progress.step();
        return step.match(
                work -> isNamedAfterZones(step)
                        ? messages.text("live.do." + work.technique().id(), steps.phrase(step))
                        : steps.title(step),
                pause -> steps.title(step));
    }

    /** Steps that are named after their zones say nothing of the movement; the others do. */
    private boolean isNamedAfterZones(Step step) {
        String text = step.text();
        boolean zones = text.equals(Step.ZONES_TEXT)
                || ScalpZone.ofId(text).isPresent()
                || ScalpZone.ofId(text + "_left").isPresent();
        return zones && step.title().in(messages.language()).isEmpty();
    }

    /** Why nothing counts just now; else why there is no pace; else what comes next; else nothing. */
    String reason(LiveUpdate update) {
        Progress progress = update.session().progress();
        boolean work = !progress.isFinished() && progress.step().match(w -> true, pause -> false);
        if (work && !update.session().clockRuns() && update.scene().signal() == Signal.PICTURE) {
            return whyNot(update);
        }
        return work && update.motion().tooSlow() ? messages.text("live.reason.slow_seeing") : next(progress);
    }

    private String whyNot(LiveUpdate update) {
        List<HandContact> hands = update.touches().hands();
        if (update.scene().head().isLost()) {
            return messages.text("live.reason.no_head");
        }
        if (hands.stream().allMatch(hand -> hand.reach() == Reach.ABSENT)) {
            return messages.text("live.reason.no_hands");
        }
        if (hands.stream().noneMatch(HandContact::isTouching)) {
            return messages.text("live.reason.touch");
        }
        return messages.text(
                "live.reason.elsewhere",
                steps.phrase(update.session().progress().step()));
    }

    private String next(Progress progress) {
        List<Step> all = progress.routine().steps();
        return progress.index() + 1 < all.size()
                ? messages.text("live.next", steps.phrase(all.get(progress.index() + 1)))
                : "";
    }

    /** The rail: what is done, what is on, what is to come. */
    List<StepRow> rows(Progress progress) {
        List<StepRow> rows = new ArrayList<>();
        List<Step> all = progress.routine().steps();
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            boolean now = i == progress.index();
            double done = now ? progress.activeSeconds() : 0;
            StepRow.Stage stage =
                    now ? StepRow.Stage.NOW : i < progress.index() ? StepRow.Stage.DONE : StepRow.Stage.LATER;
            double left = step.targetSeconds() - done;
            double share = Math.rint(100 * Math.min(1, done / step.targetSeconds())) / 100;
            rows.add(new StepRow(steps.title(step), stage, minutes(left), share));
        }
        return List.copyOf(rows);
    }

    /** Whole seconds that the step has left: as often the rows change, and no more. */
    static long left(Progress progress) {
        return progress.isFinished() ? 0 : whole(progress.step().targetSeconds() - progress.activeSeconds());
    }

    private static long whole(double seconds) {
        return (long) Math.ceil(Math.max(0, seconds) - 1e-6);
    }

    String saved(SessionSummary summary) {
        return messages.text("live.saved.text", minutes(summary.activeSeconds()), Math.round(100 * summary.coverage()));
    }

    static String minutes(double seconds) {
        long whole = whole(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
