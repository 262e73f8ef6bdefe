package app.galea.ui.setup;

import app.galea.settings.Calibration;
import app.galea.setup.Familiarity;
import app.galea.setup.Familiarity.Verdict;
import app.galea.setup.Fitting;
import app.galea.setup.FittingPose;
import app.galea.setup.SetupCheck;
import app.galea.setup.SetupItem;
import app.galea.track.Scene;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What the set-up check shows. Confined to the JavaFX thread; needs no toolkit. */
public final class SetupViewModel {

    /** What is going on. */
    public enum Phase {
        CHECKING,
        FITTING,
        FITTED,
        /** The face was not seen long enough. */
        NOT_FITTED
    }

    private final SetupServices.Calibrations calibrations;
    private final Consumer<String> speakKey;
    private final SetupCheck check = new SetupCheck();
    private final ObservableSet<SetupItem> inOrder = FXCollections.observableSet();
    // one for all listeners: it is only held weakly by the set behind it
    private final ObservableSet<SetupItem> shownInOrder = FXCollections.unmodifiableObservableSet(inOrder);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHECKING);
    private final ReadOnlyObjectWrapper<FittingPose> pose = new ReadOnlyObjectWrapper<>(FittingPose.AHEAD);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.LOOKING);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private @Nullable Familiarity memory;
    private @Nullable Fitting fitting;
    private String camera = "";
    private boolean wantsFitting;

    /** @param speakKey says the text of a key aloud */
    public SetupViewModel(SetupServices.Calibrations calibrations, Consumer<String> speakKey) {
        this.calibrations = calibrations;
        this.speakKey = speakKey;
    }

    /** What is seen now. */
    public void see(String cameraName, Scene scene) {
        if (!cameraName.equals(camera)) {
            camera = cameraName;
            List<Calibration> places = calibrations.places(camera);
            memory = places.isEmpty() ? null : new Familiarity(places.get(0).appearance());
        }
        check.advance(scene);
        inOrder.retainAll(check.inOrder());
        inOrder.addAll(check.inOrder());
        ready.set(check.isReady());
        Familiarity known = memory;
        if (known != null) {
            verdict.set(known.advance(scene));
        }
        fit(scene);
    }

    /** Why there is no picture; empty: there is one. */
    public void complain(String sentence) {
        trouble.set(sentence);
    }

    /** Begins the fitting with the next scene. */
    public void startFitting() {
        wantsFitting = true;
    }

    /** Leaves a fitting that is going on. */
    public void stopFitting() {
        wantsFitting = false;
        fitting = null;
        phase.set(Phase.CHECKING);
    }

    private void fit(Scene scene) {
        if (wantsFitting) {
            wantsFitting = false;
            fitting = new Fitting(scene);
            phase.set(Phase.FITTING);
            pose.set(FittingPose.AHEAD);
            speakKey.accept("setup.pose." + FittingPose.AHEAD.id());
        }
        Fitting running = fitting;
        if (running != null) {
            advance(running, scene);
        }
    }

    private void advance(Fitting running, Scene scene) {
        running.advance(scene);
        share.set(running.share());
        if (running.isDone()) {
            fitting = null;
            if (running.isGood()) {
                calibrations.keep(camera, running.result());
                memory = null;
                verdict.set(Verdict.AS_BEFORE);
            }
            phase.set(running.isGood() ? Phase.FITTED : Phase.NOT_FITTED);
            speakKey.accept(running.isGood() ? "setup.fitted" : "setup.not_fitted");
        } else if (running.pose() != pose.get()) {
            pose.set(running.pose());
            speakKey.accept("setup.pose." + running.pose().id());
        }
    }

    public ObservableSet<SetupItem> inOrder() {
        return shownInOrder;
    }

    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The pose to take while fitting. */
    public ReadOnlyObjectProperty<FittingPose> pose() {
        return pose.getReadOnlyProperty();
    }

    /** How much of the pose is done, 0 to 1. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Whether it looks as it did; {@code LOOKING} also where nothing is known. */
    public ReadOnlyObjectProperty<Verdict> verdict() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}
