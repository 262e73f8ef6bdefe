package app.galea.replay;

import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import app.galea.replay.TraceEntry.Commanded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A recording as a source of observations, as fast as it is asked, with the person's commands between them. Mutable;
 * confined to the thread that calls it.
 */
public final class ReplayObserver implements ObservationSource {

    private final TraceReader reader;
    private List<Commanded> due = new ArrayList<>();

    /** @param reader at its beginning; owned and closed from here on */
    public ReplayObserver(TraceReader reader) {
        this.reader = reader;
    }

    public TraceHeader header() {
        return reader.header();
    }

    @Override
    public Optional<Observation> next() throws ObservationException {
        try {
            for (Optional<TraceEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                Optional<Observation> seen = entry.get()
                        .match(
                                one -> Optional.of(one.observation()),
                                command -> {
                                    due.add(command);
                                    return Optional.empty();
                                },
                                end -> Optional.empty());
                if (seen.isPresent()) {
                    return seen;
                }
            }
            return Optional.empty();
        } catch (TraceException e) {
            throw new ObservationException(e.sentence(), e);
        }
    }

    /**
     * The commands that took effect before the observation given last, and not handed out yet; after the end of the
     * source, those after the last observation.
     */
    public List<Commanded> commands() {
        if (due.isEmpty()) {
            return List.of();
        }
        List<Commanded> given = List.copyOf(due);
        due = new ArrayList<>();
        return given;
    }

    /** Whether the recording stopped without its end. Known after the last observation. */
    public boolean isCut() {
        return reader.isCut();
    }

    @Override
    public void close() {
        reader.close();
    }
}
