package app.galea.cli;

import app.galea.capture.OpenCv;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceHeader.TracedNetwork;

/** The network that was chosen: found, loaded and named, for window and command line alike. Stateless. */
public final class NetworkInUse {

    private NetworkInUse() {}

    /** The networks of the program and of the person. */
    static ModelStore store(Folders folders) throws InferenceException {
        return new ModelStore(folders.models(), folders.userModels());
    }

    /** Verified and loaded; closed by the caller. */
    public static PoseNetwork open(Outside outside) throws InferenceException {
        OpenCv.load();
        return PoseNetwork.open(store(outside.folders()), outside.clock());
    }

    /** As a recording names it. */
    public static TracedNetwork traced(PoseNetwork network) {
        return new TracedNetwork(network.file().id(), network.file().sha256());
    }
}
