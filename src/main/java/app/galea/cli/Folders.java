package app.galea.cli;

import java.nio.file.Path;

/**
 * Where things lie. Immutable.
 *
 * @param program the unpacked program: {@code models}, {@code assets}
 * @param user the person's own: sessions, routines, networks, settings; made when first written to
 */
public record Folders(Path program, Path user) {

    public Path routines() {
        return program.resolve("assets").resolve("routines");
    }

    public Path userRoutines() {
        return user.resolve("routines");
    }

    public Path models() {
        return program.resolve("models");
    }

    public Path userModels() {
        return user.resolve("models");
    }

    /** The file the settings are kept in. */
    public Path settings() {
        return user.resolve("settings.json");
    }

    /** What was learned of the person, by camera and place. */
    public Path calibrations() {
        return user.resolve("calibrations.json");
    }

    /** What was learned in quizzes. */
    public Path quizzes() {
        return user.resolve("quizzes.json");
    }

    public Path sessions() {
        return user.resolve("sessions");
    }

    /** The database of past sessions. */
    public Path history() {
        return user.resolve("history.db");
    }

    /** Held by the program that is running here. */
    public Path lock() {
        return user.resolve("galea.lock");
    }

    public Path demoClip() {
        return program.resolve("assets").resolve("demo").resolve("demo.mp4");
    }
}
