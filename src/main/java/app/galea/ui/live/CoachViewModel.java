package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.coverage.CellDwell;
import app.galea.motion.HandMotion;
import app.galea.observation.Observation.Signal;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.routine.Technique;
import app.galea.session.SessionCommand;
import app.galea.session.SessionState;
import app.galea.session.SessionSummary;
import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.Targets;
import app.galea.wording.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the coach screen says, and what its keys do. Fed with updates and the session's status; gives commands to the
 * session. Confined to the JavaFX thread; knows no nodes.
 */
public final class CoachViewModel {

    private Routine routine;
    private Messages messages;
    private LiveSession session;
    private LiveWording wording;
    private PictureWatch watch = new PictureWatch();
    private @Nullable LiveUpdate last;
    private List<CellDwell> mapped = List.of();
    private boolean asking;
    private boolean pausedToAsk;
    private boolean ending;

    private final ReadOnlyObjectWrapper<CoachMode> mode = new ReadOnlyObjectWrapper<>(CoachMode.OPENING);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper cue = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper covered = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unit = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<StepRow>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Side, ReadOnlyObjectWrapper<Dial>> dials = new EnumMap<>(Side.class);
    private final ReadOnlyObjectWrapper<Optional<ScalpMap>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper muted;

    public CoachViewModel(LiveSession session, Routine routine, Messages messages, boolean muted) {
        this.session = session;
        this.routine = routine;
        this.messages = messages;
        this.muted = new ReadOnlyBooleanWrapper(muted);
        wording = new LiveWording(messages, routine);
        for (Side side : Side.values()) {
            dials.put(side, new ReadOnlyObjectWrapper<>(Dial.EMPTY));
        }
        session.mute(muted);
        speak(messages);
    }

    /** Speaks another language from now on. */
    public void speak(Messages spoken) {
        messages = spoken;
        wording = new LiveWording(messages, routine);
        title.set(wording.title());
        if (last != null) {
            show(last);
        }
        refresh();
    }

    /** Another session in place of one that was refused. */
    public void use(LiveSession other) {
        session = other;
        session.mute(muted.get());
        watch = new PictureWatch();
        last = null;
        refresh();
    }

    /**
     * Shows an update.
     *
     * @param frame number of the picture, see {@link PictureWatch}
     */
    public void update(LiveUpdate update, long frame) {
        watch.follow(update.scene(), frame);
        last = update;
        Routine practised = update.session().progress().routine();
        if (!practised.equals(routine)) {
            // one-handed, the plan has other steps than the routine that was chosen
            routine = practised;
            wording = new LiveWording(messages, routine);
        }
        show(update);
        refresh();
    }

    /** Looks how the session stands; with every pulse. */
    public void refresh() {
        CoachMode now = modeNow();
        // first what the heading will be explained by, for who listens to the mode reads both
        explanation.set(explain(now));
        mode.set(now);
    }

    private void show(LiveUpdate update) {
        cue.set(wording.cue(update));
        reason.set(
                watch.isSlow()
                        ? wording.text("live.reason.slow_camera", Math.round(watch.rate()))
                        : wording.reason(update));
        covered.set(
                wording.text("live.covered", Math.round(100 * update.coverage().overall())));
        steps.set(wording.rows(update.session().progress()));
        int index = Math.min(
                update.session().progress().index() + 1, routine.steps().size());
        position.set(wording.text("live.step_of", index, routine.steps().size()));
        Technique technique = update.session().progress().step().match(work -> work.technique(), p -> Technique.HOLD);
        boolean circles = technique == Technique.CIRCLE || technique == Technique.HOLD;
        unit.set(wording.text(circles ? "live.unit.circle" : "live.unit.glide"));
        for (Side side : Side.values()) {
            HandMotion motion = update.motion().hand(side);
            dial(side).set(Dial.of(update.session().progress().step(), motion));
        }
        showMap(update);
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

    private CoachMode modeNow() {
        LiveStatus status = session.status();
        return switch (status.phase()) {
            case OPENING -> CoachMode.OPENING;
            case REFUSED -> CoachMode.REFUSED;
            case ENDED -> CoachMode.SAVED;
            case RUNNING -> ending ? CoachMode.SAVING : asking ? CoachMode.ASKING : running();
        };
    }

    private CoachMode running() {
        if (last == null) {
            return CoachMode.OPENING;
        }
        if (last.scene().signal() == Signal.NO_PICTURE) {
            return CoachMode.CAMERA_GONE;
        }
        SessionState state = last.session().state();
        if (state == SessionState.PAUSED_BY_PERSON) {
            return CoachMode.PAUSED;
        }
        if (watch.isBlack()) {
            return CoachMode.BLACK;
        }
        return state == SessionState.PAUSED_BY_ITSELF ? CoachMode.WAITING : CoachMode.COACHING;
    }

    private String explain(CoachMode now) {
        return switch (now) {
            case OPENING -> wording.text("live.opening.text");
            case REFUSED -> session.status().sentence();
            case PAUSED -> wording.text("live.paused.person");
            case WAITING -> wording.text("live.paused.self");
            case CAMERA_GONE -> wording.text("live.lost.text");
            case BLACK -> wording.text("live.black.text");
            case ASKING -> wording.text("live.end.text");
            case SAVED -> saved();
            case COACHING, SAVING -> "";
        };
    }

    private String saved() {
        String sentence = session.status().sentence();
        return summary()
                .map(summary -> wording.saved(summary) + (sentence.isEmpty() ? "" : "\n" + sentence))
                .orElse(sentence);
    }

    /** Space. */
    public void pauseOrResume() {
        if (asking) {
            goOn();
        } else {
            command(isPaused() ? SessionCommand.RESUME : SessionCommand.PAUSE);
        }
    }

    /** Right. */
    public void next() {
        command(SessionCommand.NEXT);
    }

    /** Left. */
    public void previous() {
        command(SessionCommand.PREVIOUS);
    }

    /** T. */
    public void tenseHere() {
        command(SessionCommand.TENSE);
    }

    /** M. */
    public void toggleMute() {
        muted.set(!muted.get());
        session.mute(muted.get());
    }

    /** Esc: asks first, the session paused meanwhile; asked already, it goes on. */
    public void askToEnd() {
        if (asking) {
            goOn();
        } else if (session.status().phase() == LiveStatus.Phase.RUNNING && !ending) {
            asking = true;
            pausedToAsk = !isPaused();
            if (pausedToAsk) {
                session.command(SessionCommand.PAUSE);
            }
            refresh();
        }
    }

    /** Goes on after all. */
    public void goOn() {
        asking = false;
        if (pausedToAsk) {
            session.command(SessionCommand.RESUME);
        }
        pausedToAsk = false;
        refresh();
    }

    /** Ends the session; everything is saved. */
    public void end() {
        asking = false;
        ending = true;
        session.finish();
        refresh();
    }

    private void command(SessionCommand command) {
        if (!asking && !ending && session.status().phase() == LiveStatus.Phase.RUNNING) {
            session.command(command);
        }
    }

    private boolean isPaused() {
        return last != null && last.session().state().isPaused();
    }

    /** What was measured, once the session has ended. */
    public Optional<SessionSummary> summary() {
        return session.status().summary();
    }

    public ReadOnlyObjectProperty<CoachMode> mode() {
        return mode.getReadOnlyProperty();
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

    /** What to do, under the heading of {@link #mode}. */
    public ReadOnlyStringProperty explanation() {
        return explanation.getReadOnlyProperty();
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

    public ReadOnlyBooleanProperty muted() {
        return muted.getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Dial> dial(Side side) {
        return dials.computeIfAbsent(side, none -> new ReadOnlyObjectWrapper<>(Dial.EMPTY));
    }
}
