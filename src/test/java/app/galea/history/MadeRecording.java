package app.galea.history;

import app.galea.observation.Observation;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceEntry.Seen;
import app.galea.replay.TraceException;
import app.galea.replay.TraceWriter;
import app.galea.routine.RoutineLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** Recordings of made-up people that break off without an end, as a crash leaves them. */
public final class MadeRecording {

    private MadeRecording() {}

    /** Writes one into a folder of that name below the sessions' folder. */
    public static void brokenOff(Path sessions, String folder, Instant started, double seconds)
            throws IOException, TraceException {
        Path trace = new SessionFolders(sessions).trace(folder);
        Files.createDirectories(sessions.resolve(folder));
        PipelineSettings settings = PipelineSettings.of(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(RoutineLibrary.DEFAULT_ID)
                .orElseThrow());
        try (TraceWriter writer = TraceWriter.create(trace, MadeSession.header(settings, started));
                SimulatedObserver person = MadeSession.person(new Random(started.getEpochSecond()), seconds)) {
            for (Optional<Observation> seen = person.next(); seen.isPresent(); seen = person.next()) {
                writer.append(new Seen(seen.get()));
            }
        }
        Files.setLastModifiedTime(
                trace, java.nio.file.attribute.FileTime.from(started.plusMillis(Math.round(seconds * 1000))));
    }

    /** Takes the person's folder and writes two of them. */
    public static void main(String[] args) throws IOException, TraceException {
        Path sessions = Path.of(args[0]).resolve("sessions");
        brokenOff(sessions, "20261120-190400-base-to-crown", Instant.parse("2026-11-20T19:04:00Z"), 200);
        brokenOff(sessions, "20261121-072200-base-to-crown", Instant.parse("2026-11-21T07:22:00Z"), 34);
    }
}
