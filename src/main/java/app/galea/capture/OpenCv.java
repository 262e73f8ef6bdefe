package app.galea.capture;

import org.opencv.core.Core;

/** The native OpenCV library: loaded once, on one thread of its own. */
public final class OpenCv {

    private OpenCv() {}

    /** Makes {@code org.opencv} usable; call it before the first {@code Mat}. Any thread, any number of times. */
    public static void load() {
        Library.LOADED.run();
    }

    /** The class loader runs this once, whoever comes first. */
    private static final class Library {
        private static final Runnable LOADED = loadOnce();

        private static Runnable loadOnce() {
            nu.pattern.OpenCV.loadLocally();
            // the stages share few cores: the pipeline's threads are the parallelism
            Core.setNumThreads(1);
            return () -> {};
        }
    }
}
