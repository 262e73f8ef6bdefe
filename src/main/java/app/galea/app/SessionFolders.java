package app.galea.app;

import app.galea.time.SystemClock;
import app.galea.ui.PastSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done before, read off the names of the sessions' folders: when each began (UTC) and what it was. */
final class SessionFolders implements PastSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFolders.class);

    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-(.+?)(-\\d+)?");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path sessions;
    private final SystemClock clock;

    SessionFolders(Path sessions, SystemClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void lastDone(Consumer<Map<String, Long>> answer) {
        Errand.run("past sessions", () -> {
            LocalDate today = clock.wallTime().atZone(ZoneId.systemDefault()).toLocalDate();
            Map<String, Long> days = daysAgo(names(), today, ZoneId.systemDefault());
            return () -> answer.accept(days);
        });
    }

    private List<String> names() {
        if (!Files.isDirectory(sessions)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(sessions)) {
            return folders.map(folder -> String.valueOf(folder.getFileName())).toList();
        } catch (IOException e) {
            LOG.warn("sessions cannot be listed", e);
            return List.of();
        }
    }

    /** The days from the last session of each routine to today. */
    static Map<String, Long> daysAgo(List<String> names, LocalDate today, ZoneId zone) {
        Map<String, Long> days = new HashMap<>();
        for (String name : names) {
            Matcher found = NAME.matcher(name);
            if (found.matches()) {
                LocalDate day = LocalDateTime.parse(found.group(1), STAMP)
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(zone)
                        .toLocalDate();
                days.merge(found.group(2), Math.max(0, ChronoUnit.DAYS.between(day, today)), Math::min);
            }
        }
        return days;
    }
}
