package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.coach.Progress;
import app.galea.coverage.CellDwell;
import app.galea.motion.HandMotion;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.routine.Technique;
import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.Targets;
import app.galea.wording.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the coach screen says of one moment: the words, the steps, the paces and the map, in the language of now. Confined
 * to the JavaFX thread; knows no nodes.
 */
public final class CoachFigures {

    private Routine routine;
    private Messages messages;
    private LiveWording wording;
    private @Nullable LiveUpdate last;
    private List<CellDwell> mapped = List.of();
    private Object said = List.of();

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cue = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper covered = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unit = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<StepRow>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Side, ReadOnlyObjectWrapper<Dial>> dials = new EnumMap<>(Side.class);
    private final Map<Side, DialWatch> watches = new EnumMap<>(Side.class);
    private final ReadOnlyObjectWrapper<Optional<ScalpMap>> map = new ReadOnlyObjectWrapper<>(Optional.empty());

    CoachFigures(Routine routine, Messages messages) {
        this.routine = routine;
        this.messages = messages;
        wording = new LiveWording(messages, routine);
        for (Side side : Side.values()) {
            dials.put(side, new ReadOnlyObjectWrapper<>(Dial.EMPTY));
        }
        title.set(wording.title());
    }

    /** Speaks another language from now on. */
    void speak(Messages spoken, PictureWatch watch) {
        messages = spoken;
        wording = new LiveWording(messages, routine);
        title.set(wording.title());
        if (last != null) {
            say(last, watch);
        }
    }

    /** The sentences of now. */
    LiveWording wording() {
        return wording;
    }

    /** The newest moment that was shown. */
    Optional<LiveUpdate> last() {
        return Optional.ofNullable(last);
    }

    /** As if nothing had been shown: another session begins. */
    void forget() {
        watches.clear();
        last = null;
    }

    /** Shows a moment; the watch knows whether the camera keeps up. */
    void show(LiveUpdate update, PictureWatch watch) {
        last = update;
        Routine practised = update.session().progress().routine();
        if (!practised.equals(routine)) {
            // one-handed, the plan has other steps than the routine that was chosen
            routine = practised;
            wording = new LiveWording(messages, routine);
        }
        say(update, watch);
    }

    private void say(LiveUpdate update, PictureWatch watch) {
        cue.set(wording.cue(update));
        reason.set(
                watch.isSlow()
                        ? wording.text("live.reason.slow_camera", Math.round(watch.rate()))
                        : wording.reason(update));
        sayRarely(
                update.session().progress(), Math.round(100 * update.coverage().overall()));
        for (Side side : Side.values()) {
            HandMotion motion = update.motion().hand(side);
            Dial dial = Dial.of(update.session().progress().step(), motion);
            dial(side)
                    .set(watches.computeIfAbsent(side, none -> new DialWatch()).follow(dial, update.time()));
        }
        showMap(update);
    }

    /** What changes once a second at most is not worked out with every frame. */
    private void sayRarely(Progress progress, long percent) {
        Object now = List.of(wording, progress.index(), LiveWording.left(progress), percent);
        if (now.equals(said)) {
            return;
        }
        said = now;
        covered.set(wording.text("live.covered", percent));
        steps.set(wording.rows(progress));
        int index = Math.min(progress.index() + 1, routine.steps().size());
        position.set(wording.text("live.step_of", index, routine.steps().size()));
        Technique technique = progress.step().match(work -> work.technique(), pause -> Technique.HOLD);
        boolean circles = technique == Technique.CIRCLE || technique == Technique.HOLD;
        unit.set(wording.text(circles ? "live.unit.circle" : "live.unit.glide"));
    }

    /** Cells are renewed twice a second at most, and only then is the map. */
    private void showMap(LiveUpdate update) {
        List<CellDwell> cells = update.coverage().cells();
        Targets targets = Targets.of(update.session().progress());
        if (cells != mapped || !targets.equals(map.get().map(ScalpMap::targets).orElse(Targets.NONE))) {
            mapped = cells;
            map.set(Optional.of(ScalpMap.ofDwell(cells, targets)));
        }
    }

    /** The routine's name. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** "Step 2 of 7". */
    public ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    /** The one large line. */
    public ReadOnlyStringProperty cue() {
        return cue.getReadOnlyProperty();
    }

    /** The quiet line: why nothing counts, or what comes next. */
    public ReadOnlyStringProperty reason() {
        return reason.getReadOnlyProperty();
    }

    /** "62 % covered". */
    public ReadOnlyStringProperty covered() {
        return covered.getReadOnlyProperty();
    }

    /** What the dials count. */
    public ReadOnlyStringProperty unit() {
        return unit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<StepRow>> steps() {
        return steps.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Dial> pace(Side hand) {
        return dial(hand).getReadOnlyProperty();
    }

    /** The map; empty before the first update. */
    public ReadOnlyObjectProperty<Optional<ScalpMap>> map() {
        return map.getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Dial> dial(Side side) {
        return dials.computeIfAbsent(side, none -> new ReadOnlyObjectWrapper<>(Dial.EMPTY));
    }
}
