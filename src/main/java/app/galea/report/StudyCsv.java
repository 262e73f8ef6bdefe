package app.galea.report;

import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Many sessions as one table for someone who studies them: a row for each session and zone, the session's own figures
 * repeated in each of its rows. Numbers as in the sessions' JSON. Stateless.
 */
public final class StudyCsv {

    private static final List<String> SESSION_HEADS = List.of(
            "session",
            "started",
            "person",
            "routine",
            "input",
            "duration_s",
            "active_s",
            "session_coverage",
            "session_pace_in_band",
            "symmetry",
            "order",
            "systematics",
            "seen",
            "inferred",
            "head_lost",
            "no_hand",
            "tension_before",
            "tension_after",
            "mood_before",
            "mood_after",
            "headache_before",
            "headache_after");

    private StudyCsv() {}

    /**
     * A session of the table. Immutable.
     *
     * @param id by which it is known
     * @param started as ISO 8601 writes it, empty where it is not known
     * @param person the profile's name or number; empty where there is only one
     */
    public record Entry(String id, String started, String person, SessionSummary summary, CheckIn answers) {}

    /** Writes the table, session by session as they come; nothing is kept. */
    public static void write(Appendable out, Iterable<Entry> sessions) throws IOException {
        out.append(head());
        for (Entry session : sessions) {
            rows(out, session);
        }
    }

    /** The table's first line. */
    public static String head() {
        List<String> heads = new ArrayList<>(SESSION_HEADS);
        heads.addAll(ZonesCsv.HEADS);
        return Csv.line(heads);
    }

    /** Writes the rows of one session. */
    public static void rows(Appendable out, Entry session) throws IOException {
        List<String> own = cells(session);
        for (ZoneSummary zone : session.summary().zones()) {
            List<String> cells = new ArrayList<>(own);
            cells.addAll(ZonesCsv.cells(zone, session.summary().isFree()));
            out.append(Csv.line(cells));
        }
    }

    private static List<String> cells(Entry session) {
        SessionSummary s = session.summary();
        List<String> cells = new ArrayList<>(List.of(
                Csv.text(session.id()),
                Csv.text(session.started()),
                Csv.text(session.person()),
                Csv.text(s.routine()),
                Csv.text(s.input()),
                Decimals.text(s.durationSeconds(), Decimals.SECONDS),
                Decimals.text(s.activeSeconds(), Decimals.SECONDS),
                Decimals.text(s.coverage(), Decimals.SHARE),
                ZonesCsv.share(s.paceInBand()),
                ZonesCsv.share(s.symmetry()),
                ZonesCsv.share(SummaryEncoder.unlessFree(s, s.order())),
                ZonesCsv.share(SummaryEncoder.unlessFree(
                        s, SummaryEncoder.kept(s.systematics()).sum())),
                Decimals.text(s.evidence().seen(), Decimals.SHARE),
                Decimals.text(s.evidence().inferred(), Decimals.SHARE),
                Decimals.text(s.evidence().headLost(), Decimals.SHARE),
                Decimals.text(s.evidence().noHand(), Decimals.SHARE)));
        Feeling before = session.answers().before();
        Feeling after = session.answers().after();
        cells.add(answer(before.tensionOrNone()));
        cells.add(answer(after.tensionOrNone()));
        cells.add(answer(before.moodOrNone()));
        cells.add(answer(after.moodOrNone()));
        cells.add(before.aches().map(String::valueOf).orElse(""));
        cells.add(after.aches().map(String::valueOf).orElse(""));
        return cells;
    }

    private static String answer(int answer) {
        return answer == Feeling.NOT_ANSWERED ? "" : String.valueOf(answer);
    }
}
