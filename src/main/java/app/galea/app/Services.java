package app.galea.app;

import app.galea.cli.Outside;
import app.galea.ui.CameraList;
import app.galea.ui.DataFolder;
import app.galea.ui.NetworkList;
import app.galea.ui.PastSessions;
import app.galea.ui.ReportSaver;
import app.galea.ui.WindowServices;

/** What the window is given by the rest of the program. */
final class Services implements WindowServices {

    private final CameraList cameras;
    private final NetworkList networks;
    private final DataFolder folder;
    private final ReportSaver reports = new ReportErrands();
    private final PastSessions past;

    Services(Outside outside) {
        cameras = new Webcams(outside.clock());
        networks = new Networks(outside.folders());
        folder = new UserFolder(outside.folders().user());
        past = new LastDone(outside.folders(), outside.clock());
    }

    @Override
    public CameraList cameras() {
        return cameras;
    }

    @Override
    public NetworkList networks() {
        return networks;
    }

    @Override
    public DataFolder dataFolder() {
        return folder;
    }

    @Override
    public ReportSaver reports() {
        return reports;
    }

    @Override
    public PastSessions pastSessions() {
        return past;
    }
}
