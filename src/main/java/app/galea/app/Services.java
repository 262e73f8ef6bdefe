package app.galea.app;

import app.galea.cli.Outside;
import app.galea.ui.AnswerKeeper;
import app.galea.ui.CameraList;
import app.galea.ui.DataFolder;
import app.galea.ui.NetworkList;
import app.galea.ui.Notices;
import app.galea.ui.PastSessions;
import app.galea.ui.Recovery;
import app.galea.ui.ReportSaver;
import app.galea.ui.StudioLink;
import app.galea.ui.WindowServices;

/** What the window is given by the rest of the program. */
final class Services implements WindowServices {

    private final CameraList cameras;
    private final NetworkList networks;
    private final DataFolder folder;
    private final ReportSaver reports = new ReportErrands();
    private final PastSessions past;
    private final Recovery recovery;
    private final AnswerKeeper answers;
    private final StudioLink studio;

    /** @param store on which everything is written, one after the other */
    Services(Outside outside, StoreQueue store, Notices notices, StudioLink studio) {
        this.studio = studio;
        cameras = new Webcams(outside.clock());
        networks = new Networks(outside.folders());
        folder = new UserFolder(outside.folders().user());
        past = new LastDone(outside.folders(), outside.clock());
        recovery = new BrokenOffSessions(outside.folders(), outside.clock(), store);
        answers = new AnswerDesk(outside.folders(), store, notices);
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

    @Override
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public StudioLink studio() {
        return studio;
    }

    @Override
    public AnswerKeeper answers() {
        return answers;
    }
}
