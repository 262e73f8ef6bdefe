package app.galea.cli;

import app.galea.capture.OpenCv;
import app.galea.host.Processor;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.inference.RunChoice;
import app.galea.inference.RunSettings;
import app.galea.inference.RunTiming;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceHeader.TracedNetwork;

/** The network that was chosen: found, loaded and named, for window and command line alike. Stateless. */
public final class NetworkInUse {

    private NetworkInUse() {}

    /** The networks of the program and of the person. */
    static ModelStore store(Folders folders) throws InferenceException {
        return new ModelStore(folders.models(), folders.userModels());
    }

    /** Verified and loaded, run in the way that was chosen for this machine; closed by the caller. */
    public static PoseNetwork open(Outside outside) throws InferenceException {
        OpenCv.load();
        ModelStore store = store(outside.folders());
        return PoseNetwork.open(store.running(choice(store, outside).settings()), outside.clock());
    }

    /** How networks are run here. */
    static RunChoice choice(Outside outside) throws InferenceException {
        return choice(store(outside.folders()), outside);
    }

    /** How, and why, in words. */
    static String how(RunChoice choice) {
        RunSettings settings = choice.settings();
        return "on " + settings.threads() + " thread(s): " + choice.whyThreads() + " In "
                + (settings.eightBits() ? "8 bits: " : "floats: ") + choice.whyBits();
    }

    private static RunChoice choice(ModelStore store, Outside outside) throws InferenceException {
        String machine = String.join(
                " | ",
                Processor.name(outside.environment()),
                Version.number(),
                store.chosen(PoseNetwork.ROLE).sha256());
        return new RunChoice(outside.folders().userModels(), machine, Processor.cores());
    }

    /** Times one thread, two, and 8 bits where that is not known of this machine; takes about a second, once. */
    public static void timeOnce(Outside outside) throws InferenceException {
        ModelStore store = store(outside.folders());
        RunChoice choice = choice(store, outside);
        if (choice.wantsTiming()) {
            double one = millis(store, 1, false, outside);
            double two = choice.mayTakeTwo() ? millis(store, 2, false, outside) : one;
            choice.keepTiming(new RunTiming(one, two, millis(store, 1, true, outside)));
        }
    }

    private static double millis(ModelStore store, int threads, boolean eightBits, Outside outside)
            throws InferenceException {
        return PoseNetwork.runMillis(store, new RunSettings(threads, false, eightBits), outside.clock());
    }

    /** As a recording names it. */
    public static TracedNetwork traced(PoseNetwork network) {
        return new TracedNetwork(network.file().id(), network.file().sha256());
    }
}
