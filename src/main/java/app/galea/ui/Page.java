package app.galea.ui;

/** The screens there may be; {@code app} says which there are and how they are made. */
public enum Page {
    WELCOME,
    SETUP,
    HOME,
    COACH,
    SUMMARY,
    HISTORY,
    PRACTICE,
    SETTINGS
}
