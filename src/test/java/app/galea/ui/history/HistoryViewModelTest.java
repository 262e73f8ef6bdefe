package app.galea.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import app.galea.ui.Texts;
import app.galea.ui.history.HistoryViewModel.Part;
import app.galea.ui.history.HistoryViewModel.Range;
import app.galea.ui.history.HistoryViewModel.State;
import app.galea.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int COUNT = 12;

    @TempDir
    private Path home;

    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));
    private final RoutineLibrary routines = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));
    private final List<Routine> started = new ArrayList<>();
    private Optional<PastFixture> fixture = Optional.empty();
    private Optional<HistoryViewModel> shown = Optional.empty();

    @BeforeEach
    void open() throws Exception {
        PastFixture desk = new PastFixture(home);
        fixture = Optional.of(desk);
        shown = Optional.of(new HistoryViewModel(desk, texts, ZONE, new Doors(this::keep, routines, started::add)));
    }

    private void keep(UUID session, CheckIn answers) {
        desk().ask(
                        archive -> {
                            archive.store().answer(session, answers);
                            return answers;
                        },
                        kept -> {},
                        refusal -> {
                            throw new IllegalStateException(refusal);
                        });
    }

    private PastFixture desk() {
        return fixture.orElseThrow();
    }

    private HistoryViewModel model() {
        return shown.orElseThrow();
    }

    private List<SessionRecord> fill() throws Exception {
        List<SessionRecord> records = desk().fill(COUNT);
        model().refresh();
        return records;
    }

    @Test
    void anEmptyHistoryIsSaidToBeEmpty() {
        model().refresh();
        assertThat(model().state().get()).isEqualTo(State.EMPTY);
        assertThat(model().next().routine().get()).isEmpty();
        assertThat(model().streak(texts.now())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndTriedAgain() throws Exception {
        Files.writeString(
                home.resolve("broken.db"), "no database at all, but long enough to be taken for one ".repeat(9));
        Files.move(
                home.resolve("broken.db"),
                home.resolve("history.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        model().refresh();
        assertThat(model().state().get()).isEqualTo(State.REFUSED);
        assertThat(model().refusal().get()).startsWith("Your history is damaged");
        Files.delete(home.resolve("history.db"));
        open();
        model().refresh();
        assertThat(model().state().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void everythingIsShownFromOneReading() throws Exception {
        fill();
        assertThat(model().state().get()).isEqualTo(State.READY);
        assertThat(model().all().get()).hasSize(COUNT);
        assertThat(model().weeks()).hasSize(13);
        model().range().set(Range.YEAR);
        assertThat(model().weeks()).hasSize(52);
        assertThat(model().streak(texts.now())).isEqualTo("5 days in a row");
        assertThat(model().month(texts.now())).matches("\\d+ days · \\d+ min");
        assertThat(model().total(texts.now())).startsWith("12 sessions · ");
        assertThat(model().doses()).isNotEmpty();
        assertThat(model().heat().get().isEmpty()).isFalse();
        assertThat(model().heat().get().longest(texts.now())).matches("Longest: .+ \\d+ min · .+ \\d+ min");
    }

    @Test
    void aDayOfTheCalendarLeadsToItsSessions() throws Exception {
        List<SessionRecord> records = fill();
        LocalDate day = records.get(2).started().atZone(ZONE).toLocalDate();
        model().open(day.plusYears(3));
        assertThat(model().part().get()).isEqualTo(Part.OVERVIEW);
        model().open(day);
        assertThat(model().part().get()).isEqualTo(Part.SESSIONS);
        assertThat(model().sessions().shown().get())
                .isNotEmpty()
                .allMatch(one -> one.started().atZone(ZONE).toLocalDate().equals(day));
        model().sessions().day().set(Optional.empty());
        assertThat(model().sessions().shown().get()).hasSize(COUNT);
    }

    @Test
    void whatIsDeletedComesBackAndAfterTenSecondsGoesForGood() throws Exception {
        fill();
        List<SessionEntry> two = model().all().get().subList(1, 3);
        model().care().delete(two);
        assertThat(model().all().get()).hasSize(COUNT - 2).doesNotContainAnyElementsOf(two);
        assertThat(model().care().deleted().get()).isPresent();

        model().care().undo();
        assertThat(model().all().get()).hasSize(COUNT).containsAll(two);
        assertThat(model().care().deleted().get()).isEmpty();
        assertThat(model().care().news().get()).isEqualTo("2 sessions are back.");

        model().care().delete(model().all().get());
        assertThat(model().state().get()).isEqualTo(State.EMPTY);
        assertThat(desk().history.deleted()).hasSize(COUNT);
        model().care().settle(model().care().deleted().get().orElseThrow());
        assertThat(desk().history.deleted()).isEmpty();
        model().care().undo();
        model().refresh();
        assertThat(model().state().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void whoLeavesTheScreenFindsWhatWasDeletedGoneTheNextTime() throws Exception {
        fill();
        model().care().delete(model().all().get().subList(0, 1));
        desk().now = PastFixture.NOW.plusSeconds(9);
        model().refresh();
        assertThat(desk().history.deleted()).hasSize(1);
        desk().now = PastFixture.NOW.plusSeconds(10);
        model().refresh();
        assertThat(desk().history.deleted()).isEmpty();
    }

    @Test
    void aBackupIsWrittenRestoredAndAddedWithoutDoubles() throws Exception {
        fill();
        Path backup = home.resolve("mine.galea");
        model().care().backUp(backup);
        assertThat(model().care().news().get()).isEqualTo("Everything is backed up in " + backup + ".");
        assertThat(model().care().busy().get()).isFalse();

        model().care().delete(model().all().get().subList(0, 4));
        model().care().settle(model().care().deleted().get().orElseThrow());
        model().care().add(backup);
        assertThat(model().care().news().get()).isEqualTo("Added: 4. Already here: 8.");
        assertThat(model().all().get()).hasSize(COUNT);

        model().care().delete(model().all().get().subList(0, 4));
        model().care().restore(backup);
        assertThat(model().care().news().get()).startsWith("The backup is in place.");
        assertThat(model().all().get()).hasSize(COUNT);

        desk().taken = true;
        model().care().restore(backup);
        assertThat(model().care().news().get()).contains("another Galea is running");

        Files.writeString(home.resolve("letter.txt"), "Dear Anna");
        model().care().add(home.resolve("letter.txt"));
        assertThat(model().care().news().get()).startsWith("This file is not a whole backup");
        assertThat(model().all().get()).hasSize(COUNT);
    }

    @Test
    void allSessionsGoIntoOneTable() throws Exception {
        fill();
        Path table = home.resolve("all.csv");
        model().care().table(table);
        assertThat(model().care().news().get()).isEqualTo("Written: " + table);
        assertThat(Files.readAllLines(table)).hasSize(1 + 16 * COUNT);
        Files.writeString(home.resolve("file"), "");
        model().care().table(home.resolve("file").resolve("all.csv"));
        assertThat(model().care().news().get()).startsWith("Could not write");
    }

    @Test
    void theNextRoutineFitsTheMinutesAndIsStarted() throws Exception {
        fill();
        for (int minutes : NextModel.MINUTES) {
            model().next().minutes().set(minutes);
            assertThat(model().next().routine().get().orElseThrow().plannedSeconds())
                    .isEqualTo(60.0 * minutes);
        }
        model().next().start();
        assertThat(started)
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("next-for-you"));
    }

    @Test
    void answersGivenLateAreKept() throws Exception {
        List<SessionRecord> records = fill();
        model().sessions().choose(model().all().get().subList(0, 1));
        CheckIn answers = new CheckIn(new Feeling(7, 2, Headache.YES), Feeling.UNKNOWN);
        model().doors().finished(records.get(0)).keeper().accept(answers);
        model().sessions().renew();
        assertThat(model().sessions().preview().get().orElseThrow().record().checkIn())
                .isEqualTo(answers);
        assertThat(model().sessions().preview().get().orElseThrow().report().checkIn())
                .isNotEmpty();
    }

    @Test
    void everyTrendHasATextForThoseWhoCannotSeeIt() throws Exception {
        fill();
        Set<String> spoken = new java.util.TreeSet<>();
        for (Trend trend : Trend.values()) {
            spoken.add(trend.spoken(model().weeks(), texts.now()));
            assertThat(TrendDrawing.of(trend, model().weeks(), 90, 22, texts.now())
                            .marks())
                    .isNotEmpty();
        }
        assertThat(spoken).hasSize(3).allMatch(text -> text.matches(".+: from .+ to .+; last .+ this week"));
    }
}
