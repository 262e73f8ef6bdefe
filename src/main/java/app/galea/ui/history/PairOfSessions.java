package app.galea.ui.history;

import app.galea.history.Archive;
import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.report.SessionReport;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.wording.Figures;
import app.galea.wording.Messages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two sessions side by side, the earlier one first, with the very figures of their reports. Immutable. */
record PairOfSessions(SessionReport before, SessionReport after) {

    /** A figure of both; a dash where one has none. */
    record Row(String name, String before, String after) {}

    /**
     * A zone in both.
     *
     * @param beforeShare covered, 0 to 1
     * @param afterShare likewise
     */
    record ZonePair(String name, String before, String after, double beforeShare, double afterShare) {}

    static Optional<PairOfSessions> of(Archive archive, List<SessionEntry> two, Doors doors, Messages messages)
            throws HistoryException {
        List<SessionRecord> records = new ArrayList<>();
        for (SessionEntry entry : two) {
            archive.store().find(entry.id()).ifPresent(records::add);
        }
        if (records.size() != 2) {
            return Optional.empty();
        }
        boolean inOrder = !records.get(0).started().isAfter(records.get(1).started());
        SessionRecord first = records.get(inOrder ? 0 : 1);
        SessionRecord second = records.get(inOrder ? 1 : 0);
        return Optional.of(new PairOfSessions(report(first, doors, messages), report(second, doors, messages)));
    }

    private static SessionReport report(SessionRecord record, Doors doors, Messages messages) {
        var occasion = doors.finished(record).occasion(doors.routines(), ZoneId.systemDefault(), messages);
        return SessionReport.of(record.summary(), occasion.with(record.checkIn()), messages);
    }

    /** The figures of both, those that only one has included. */
    List<Row> figures() {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(report -> Stream.concat(report.facts().stream(), report.regularity().stream()))
                .forEach(figure -> names.add(figure.name()));
        return names.stream()
                .map(name -> new Row(name, figure(before, name), figure(after, name)))
                .toList();
    }

    private static String figure(SessionReport report, String name) {
        return Stream.concat(report.facts().stream(), report.regularity().stream())
                .filter(figure -> figure.name().equals(name))
                .map(Figure::text)
                .findFirst()
                .orElse(Figures.NONE);
    }

    /** The zones of both. */
    List<ZonePair> zones() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(report -> report.zones().stream())
                .sorted(java.util.Comparator.comparing(row -> order(row.id())))
                .forEach(row -> ids.add(row.id()));
        return ids.stream().map(this::zone).toList();
    }

    private ZonePair zone(String id) {
        Optional<ZoneRow> one = row(before, id);
        Optional<ZoneRow> other = row(after, id);
        return new ZonePair(
                one.or(() -> other).map(ZoneRow::name).orElse(id),
                one.map(ZoneRow::coverage).orElse(Figures.NONE),
                other.map(ZoneRow::coverage).orElse(Figures.NONE),
                one.map(ZoneRow::coverageShare).orElse(0.0),
                other.map(ZoneRow::coverageShare).orElse(0.0));
    }

    private static Optional<ZoneRow> row(SessionReport report, String id) {
        return report.zones().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private static int order(String id) {
        return app.galea.anatomy.ScalpZone.ofId(id).map(Enum::ordinal).orElse(0);
    }
}
