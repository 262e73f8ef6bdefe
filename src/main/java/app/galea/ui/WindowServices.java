package app.galea.ui;

/**
 * What screens need and a window may not reach itself: devices, networks, files. Each purpose has its own small
 * interface; {@code app} implements them. All methods return at once and answer on the JavaFX thread.
 */
public interface WindowServices {

    CameraList cameras();

    NetworkList networks();

    DataFolder dataFolder();

    ReportSaver reports();

    PastSessions pastSessions();

    Recovery recovery();

    AnswerKeeper answers();

    StudioLink studio();
}
