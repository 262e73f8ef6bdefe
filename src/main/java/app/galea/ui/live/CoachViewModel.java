package app.galea.ui.live;

import app.galea.observation.Observation.Signal;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.session.SessionCommand;
import app.galea.session.SessionState;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * How the session on the coach screen stands, and what the keys do. Fed with updates and the session's status; gives
 * commands to the session. Confined to the JavaFX thread; knows no nodes.
 */
public final class CoachViewModel {

    private final CoachFigures figures;
    private LiveSession session;
    private PictureWatch watch = new PictureWatch();
    private boolean asking;
    private boolean pausedToAsk;
    private boolean ending;

    private final ReadOnlyObjectWrapper<CoachMode> mode = new ReadOnlyObjectWrapper<>(CoachMode.OPENING);
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper muted;

    public CoachViewModel(LiveSession session, Routine routine, Messages messages, boolean muted) {
        this.session = session;
        this.muted = new ReadOnlyBooleanWrapper(muted);
        figures = new CoachFigures(routine, messages);
        session.mute(muted);
        refresh();
    }

    /** Speaks another language from now on. */
    public void speak(Messages spoken) {
        figures.speak(spoken, watch);
        refresh();
    }

    /** Another session in place of one that was refused. */
    public void use(LiveSession other) {
        session = other;
        session.mute(muted.get());
        watch = new PictureWatch();
        figures.forget();
        refresh();
    }

    /**
     * Shows an update.
     *
     * @param frame number of the picture, see {@link PictureWatch}
     */
    public void update(LiveUpdate update, long frame) {
        watch.follow(update.scene(), frame);
        figures.show(update, watch);
        refresh();
    }

    /** Looks how the session stands; with every pulse. */
    public void refresh() {
        CoachMode now = modeNow();
        // first what the heading will be explained by, for who listens to the mode reads both
        explanation.set(explain(now));
        mode.set(now);
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
        return figures.last().map(this::running).orElse(CoachMode.OPENING);
    }

    private CoachMode running(LiveUpdate last) {
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
        LiveWording wording = figures.wording();
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
                .map(summary -> figures.wording().saved(summary) + (sentence.isEmpty() ? "" : "\n" + sentence))
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
        return figures.last().filter(last -> last.session().state().isPaused()).isPresent();
    }

    /** What was measured, once the session has ended. */
    public Optional<SessionSummary> summary() {
        return session.status().summary();
    }

    /** What is said of the moment. */
    public CoachFigures figures() {
        return figures;
    }

    public ReadOnlyObjectProperty<CoachMode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** What to do, under the heading of {@link #mode}. */
    public ReadOnlyStringProperty explanation() {
        return explanation.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty muted() {
        return muted.getReadOnlyProperty();
    }
}
