package app.galea.history;

import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.SessionKeeper;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import app.galea.session.SessionCommand;
import app.galea.time.FrameTime;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/**
 * A program that keeps one recorded session after the other, as fast as it goes, so that most of its time is the
 * database's; killed by {@link SaveFaults}. It says what it is about to keep and what is kept, without any buffer.
 */
final class Saver {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Saver() {}

    /** Takes home, seed and how many. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        SessionFolders folders = new SessionFolders(home.resolve("sessions"));
        SqlHistory history = SqlHistory.open(home.resolve("history.db"));
        SessionKeeper keeper = new SessionKeeper(history, folders);
        int refused = 0;
        for (int i = 0; i < Integer.parseInt(args[2]) && refused < 3; i++) {
            String folder = "s" + seed + "-" + i;
            try (FileGuard guard = folders.guard(folder).orElseThrow()) {
                keep(keeper, folders, folder, new Random(seed * 1000 + i), Instant.ofEpochSecond(seed * 100_000 + i));
                assert guard != null;
            } catch (HistoryException | TraceException e) {
                refused++;
                say("refused " + folder + " " + e.getMessage());
            }
        }
        say("done");
    }

    private static void keep(
            SessionKeeper keeper, SessionFolders folders, String folder, Random random, Instant started)
            throws HistoryException, TraceException, InterruptedException, IOException {
        TraceHeader header = MadeSession.header(PipelineSettings.free(), started);
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        Files.createDirectories(folders.trace(folder).getParent());
        try (TraceWriter writer = TraceWriter.create(folders.trace(folder), header);
                SimulatedObserver person = MadeSession.person(random, 12)) {
            FrameTime last = FrameTime.ZERO;
            for (Optional<Observation> seen = person.next(); seen.isPresent(); seen = person.next()) {
                writer.append(new TraceEntry.Seen(seen.get()));
                pipeline.advance(seen.get());
                last = seen.get().time();
            }
            pipeline.command(SessionCommand.FINISH, last);
            writer.append(new TraceEntry.Ended(last, TraceEntry.Reason.FINISHED));
        }
        say("saving " + folder);
        keeper.keep(header, pipeline.summary(header), folder);
        say("kept " + folder);
    }

    private static void say(String line) throws IOException {
        OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
