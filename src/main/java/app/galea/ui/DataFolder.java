package app.galea.ui;

/** The person's own folder: sessions, routines, settings. */
public interface DataFolder {

    /** Where it lies, as it is shown. */
    String path();

    /** Shows it in the system's file viewer. */
    void open();
}
