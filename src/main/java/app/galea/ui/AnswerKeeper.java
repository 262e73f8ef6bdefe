package app.galea.ui;

import app.galea.session.CheckIn;
import java.util.UUID;

/** Keeps what a person answered about a session of the history. */
public interface AnswerKeeper {

    /** Keeps these answers in the place of earlier ones; returns at once. What cannot be kept is said in a notice. */
    void keep(UUID session, CheckIn answers);
}
