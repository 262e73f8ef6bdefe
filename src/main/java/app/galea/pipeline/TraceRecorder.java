package app.galea.pipeline;

import app.galea.concurrent.Backlog;
import app.galea.concurrent.Worker;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceWriter;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The store worker that writes a recording: entries are taken from any thread without waiting and written in their order
 * on its own. When writing fails it says so once and lets the rest go; coaching goes on. Ends by itself after the last
 * entry; closes the writer.
 */
public final class TraceRecorder implements Worker {

    /** Five minutes of a camera's observations, about 30 MB: a disk that is slower is given up. */
    private static final int ROOM = 9000;

    private final TraceWriter writer;
    private final Consumer<String> failed;
    private final Backlog<TraceEntry> backlog = new Backlog<>(ROOM);
    private boolean broken;

    /** @param failed told in one sentence, on the store thread, why the recording broke off; at most once */
    public TraceRecorder(TraceWriter writer, Consumer<String> failed) {
        this.writer = writer;
        this.failed = failed;
    }

    /** Takes one more entry. Any thread, never waits. */
    public void take(TraceEntry entry) {
        backlog.put(entry);
        if (entry instanceof TraceEntry.Ended) {
            backlog.finish();
        }
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<TraceEntry> next = backlog.take();
        next.ifPresent(this::write);
        return next.isPresent();
    }

    @Override
    public void end() {
        for (Optional<TraceEntry> rest = backlog.poll(); rest.isPresent(); rest = backlog.poll()) {
            write(rest.get());
        }
        if (backlog.hasOverflowed()) {
            breakOff("The disk is too slow, so the recording is not complete.");
        }
        try {
            writer.close();
        } catch (TraceException e) {
            breakOff(e.sentence());
        }
    }

    private void write(TraceEntry entry) {
        if (broken) {
            return;
        }
        try {
            writer.append(entry);
        } catch (TraceException e) {
            breakOff(e.sentence());
        }
    }

    private void breakOff(String sentence) {
        if (!broken) {
            broken = true;
            failed.accept(sentence);
        }
    }
}
