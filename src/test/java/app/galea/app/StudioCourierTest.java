package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.WorkerStepper;
import app.galea.history.HistoryException;
import app.galea.history.MadeSession;
import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.settings.Studio;
import app.galea.ui.StudioLink.Standing;
import app.galea.ui.StudioLink.State;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The courier between this machine and a studio's database, step by step; against a real PostgreSQL where there is one. */
class StudioCourierTest {

    private static final String URL = System.getenv().getOrDefault("GALEA_TEST_POSTGRES", "");
    private static final Studio AWAY = new Studio("jdbc:postgresql://127.0.0.1:1/none", "", "Anna");
    private static final List<SessionRecord> MADE = List.of(MadeSession.of(1, 5), MadeSession.of(2, 5));

    @TempDir
    private Path folder;

    private final List<Standing> told = new ArrayList<>();
    private SqlHistory here;
    private StudioCourier courier;
    private WorkerStepper steps;

    @BeforeEach
    void sitDown() throws HistoryException {
        here = SqlHistory.open(folder.resolve("history.db")).forProfile("Anna");
        courier = new StudioCourier(folder.resolve("history.db"), Duration.ofMillis(1), told::add);
        steps = new WorkerStepper(courier);
        for (SessionRecord record : MADE) {
            here.save(record);
        }
    }

    private static void emptyServer() throws SQLException {
        if (URL.isEmpty()) {
            // heard also where nobody reads reports
            System.err.println("StudioCourierTest is SKIPPED: GALEA_TEST_POSTGRES names no PostgreSQL");
        }
        Assumptions.assumeFalse(URL.isEmpty(), "GALEA_TEST_POSTGRES names no PostgreSQL");
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    private Standing last() {
        return told.get(told.size() - 1);
    }

    @Test
    void whereTheStudioIsAwayEverythingWaitsHere() throws InterruptedException {
        courier.use(AWAY);
        steps.step();
        steps.step();
        assertThat(last()).isEqualTo(new Standing(State.AWAY, 2));
        assertThat(last().sentence(Messages.of(Locale.ENGLISH)))
                .isEqualTo(
                        "The studio’s database cannot be reached just now. 2 changes wait here and go by themselves.");
    }

    @Test
    void anotherKindOfAddressIsSaid() throws InterruptedException {
        courier.use(new Studio("jdbc:sqlite:" + folder.resolve("other.db"), "", ""));
        steps.step();
        assertThat(last().state()).isEqualTo(State.WRONG_ADDRESS);
        courier.use(Studio.NONE);
        steps.step();
        assertThat(last()).isEqualTo(Standing.OFF);
        assertThat(last().sentence(Messages.of(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void theCourierGoesHomeWhenTheWindowCloses() throws InterruptedException {
        courier.finish();
        assertThat(steps.step()).isFalse();
    }

    @Test
    void whatWaitedArrivesOnceWhenTheStudioIsBackAndWhatIsNewFollows() throws Exception {
        emptyServer();
        courier.use(AWAY);
        steps.step();
        courier.use(new Studio(" " + URL + " ", "", "Anna"));
        steps.step();
        assertThat(last()).isEqualTo(new Standing(State.IN_STEP, 0));
        SqlHistory there = SqlHistory.connect(URL).forProfile("Anna");
        assertThat(there.list())
                .extracting(SessionEntry::id)
                .containsExactlyInAnyOrder(MADE.get(0).id(), MADE.get(1).id());

        told.clear();
        for (int i = 0; i < 5; i++) {
            steps.step();
        }
        assertThat(told).as("nothing is new, nobody is asked").isEmpty();

        CheckIn answers = CheckIn.NONE.withAfter(Feeling.UNKNOWN.withTension(2));
        here.answer(MADE.get(0).id(), answers);
        here.save(MADE.get(1).at(MADE.get(1).started().plusSeconds(60)));
        steps.step();
        assertThat(told).extracting(Standing::state).containsExactly(State.TALKING, State.IN_STEP);
        assertThat(there.list()).hasSize(3);
        assertThat(there.find(MADE.get(0).id()).orElseThrow().checkIn()).isEqualTo(answers);
    }

    @Test
    void whatAnotherStationKeptIsFetchedNowAndThen() throws Exception {
        emptyServer();
        courier.use(new Studio(URL, "", "Anna"));
        steps.step();
        SqlHistory.connect(URL).forProfile("Jan").save(MadeSession.of(7, 5));
        for (int i = 0; i < 31; i++) {
            steps.step();
        }
        assertThat(here.forProfile("Jan").list()).hasSize(1);
        assertThat(here.list()).hasSize(2);
    }
}
