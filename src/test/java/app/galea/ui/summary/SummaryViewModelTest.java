package app.galea.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.report.ReportFormat;
import app.galea.report.SampleSession;
import app.galea.report.SessionReport;
import app.galea.report.SummaryJson;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.session.Feeling.Headache;
import app.galea.ui.ReportSaver;
import app.galea.ui.Texts;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SummaryViewModelTest {

    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));
    private final List<CheckIn> kept = new ArrayList<>();
    private final Saver saver = new Saver();
    private final RoutineLibrary routines = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));
    private final SummaryViewModel model = new SummaryViewModel(
            FinishedSession.of(SampleSession.coached())
                    .at(Instant.parse("2026-03-04T07:42:00Z"))
                    .answered(CheckIn.NONE, kept::add),
            texts,
            routines,
            saver);

    /** Keeps what it is asked, and answers when told to. */
    private static final class Saver implements ReportSaver {

        private final List<SessionReport> asked = new ArrayList<>();
        private Consumer<Boolean> answer = written -> {};

        @Override
        public void save(SessionReport report, ReportFormat format, Path file, Consumer<Boolean> told) {
            asked.add(report);
            answer = told;
        }
    }

    @Test
    void showsTheReportInTheLanguageOfNow() {
        assertThat(model.report().get().subtitle())
                .startsWith("From the base to the crown · 4 min 42 s of massage in 5 min 13 s · March 4, 2026");
        assertThat(model.report().get().suggestions().get(0).title()).isEqualTo("Start behind the left ear");
        assertThat(model.report().get().suggestions().get(0).reason()).startsWith("12 of 40 s there; the right got 3");
        texts.speak(Locale.GERMAN);
        assertThat(model.report().get().suggestions().get(0).title()).isEqualTo("Beginne hinter dem linken Ohr");
    }

    @Test
    void keepsEachAnswerAtOnceAndPutsItIntoWhatIsSaved() {
        model.answer(true, feeling -> feeling.withTension(6));
        model.answer(false, feeling -> feeling.withTension(3).withHeadache(Headache.NO));
        model.answer(false, feeling -> feeling);
        assertThat(kept).hasSize(2).last().isEqualTo(model.answers().get());
        assertThat(model.answers().get().before().tension()).hasValue(6);
        model.save(ReportFormat.PDF, Path.of("x.pdf"));
        assertThat(saver.asked.get(0).checkIn().get(0).before()).isEqualTo("6");
        assertThat(saver.asked.get(0).checkIn().get(0).after()).isEqualTo("3");
    }

    @Test
    void writesOneFileAtATimeAndSaysWhatBecameOfIt() {
        model.save(ReportFormat.HTML, Path.of("a.html"));
        model.save(ReportFormat.PDF, Path.of("b.pdf"));
        assertThat(saver.asked).hasSize(1);
        assertThat(model.saving().get()).isTrue();
        saver.answer.accept(false);
        assertThat(model.saving().get()).isFalse();
        assertThat(model.news().get()).startsWith("Could not write a.html");
        model.save(ReportFormat.PDF, Path.of("b.pdf"));
        saver.answer.accept(true);
        assertThat(model.news().get()).isEqualTo("Written: b.pdf");
    }

    @Test
    void aSummaryFromAFileIsShownAsItIs() throws Exception {
        SummaryViewModel fromFile = new SummaryViewModel(
                FinishedSession.of(SummaryJson.read(SummaryJson.write(SampleSession.coached()))),
                texts,
                routines,
                saver);
        assertThat(fromFile.report().get().zones())
                .isEqualTo(model.report().get().zones());
        assertThat(fromFile.canStartAgain()).isFalse();
        assertThat(fromFile.fileName(ReportFormat.CSV)).isEqualTo("galea-base-to-crown.csv");
    }
}
