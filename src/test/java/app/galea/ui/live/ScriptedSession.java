package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.Picture;
import app.galea.observation.PictureObservation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.routine.Routine;
import app.galea.session.SessionCommand;
import app.galea.session.ShownPalm;
import app.galea.time.FrameTime;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session without threads or camera: each time it is asked it gives the next moment of the demo clip as it truly was,
 * with a tiny picture, unless the camera is pulled or its lens covered.
 */
public final class ScriptedSession implements LiveSession {

    private static final List<Observation> CLIP = TruthObserver.observations(TruthClip.demo());

    private static final int FEW = 4;

    private static final int SECOND = 15;

    /** The clip's person sits about the middle, at 0.68 pixels a millimeter. */
    private static final ShownPalm.View BESIDE_THE_HEAD = new ShownPalm.View(265, 160, 0.68);

    final List<SessionCommand> commands = new ArrayList<>();
    boolean muted;
    boolean pulled;
    boolean covered;
    boolean palm;
    private int stride = 1;
    LiveStatus status = LiveStatus.RUNNING;
    private final CoachingPipeline pipeline;
    private final PipelineSettings settings;
    private final List<SessionCommand> waiting = new ArrayList<>();
    private int next;
    private FrameTime now = FrameTime.ZERO;
    private boolean still;
    private boolean pulledBefore;
    private int left;

    public ScriptedSession(Routine routine) {
        settings = PipelineSettings.of(routine);
        pipeline = new CoachingPipeline(settings);
    }

    private Observation observation() {
        Observation clip = CLIP.get(next % CLIP.size());
        PictureObservation picture = clip.picture();
        now = FrameTime.ofSeconds(next / 15.0);
        next += stride;
        if (pulled) {
            return Observation.withoutPicture(now, next, picture);
        }
        if (covered) {
            Observation nothing = Observation.withoutPicture(now, next, new PictureObservation(picture.camera(), 1, 0));
            return new Observation(
                    now,
                    next,
                    Observation.Signal.PICTURE,
                    nothing.picture(),
                    nothing.head(),
                    nothing.left(),
                    nothing.right());
        }
        HandObservation left = palm ? new ShownPalm().observed(Side.LEFT, BESIDE_THE_HEAD) : clip.left();
        return new Observation(now, next, clip.signal(), picture, clip.head(), left, clip.right());
    }

    /** A machine so slow that it looks at every so many-th picture only. */
    public void lookAtEvery(int frames) {
        stride = frames;
    }

    public LiveUpdate advance() {
        Observation observation = observation();
        waiting.forEach(command -> pipeline.command(command, observation.time()));
        waiting.clear();
        return pipeline.advance(observation);
    }

    @Override
    public LiveStatus status() {
        return status;
    }

    /**
     * From now on only a command, or a plug that is pulled or put back, brings a few more moments: however slow the
     * machine is, the routine does not run out under who watches it.
     */
    void holdStill() {
        still = true;
        left = FEW;
    }

    /** The hand goes back to the head, which takes a second. */
    void takeBackPalm() {
        palm = false;
        left = SECOND;
    }

    boolean isStill() {
        return left == 0;
    }

    @Override
    public Optional<LiveFrame> newest() {
        left = pulled == pulledBefore && !palm ? left : FEW;
        pulledBefore = pulled;
        if (still && left-- <= 0) {
            left = 0;
            return Optional.empty();
        }
        LiveUpdate update = advance();
        return Optional.of(
                pulled
                        ? new LiveFrame(update)
                        : new LiveFrame(
                                update,
                                new Picture(ByteBuffer.allocateDirect(48), 4, 3, update.time(), next, back -> {})));
    }

    @Override
    public void command(SessionCommand command) {
        commands.add(command);
        waiting.add(command);
        left = FEW;
    }

    @Override
    public void mute(boolean silent) {
        muted = silent;
    }

    @Override
    public void finish() {
        commands.add(SessionCommand.FINISH);
        status = LiveStatus.ended(
                "", pipeline.summary(settings.header("0", Instant.EPOCH, "test", false, TracedNetwork.NONE)));
    }
}
