package app.galea.ui.summary;

import app.galea.report.ReportFormat;
import app.galea.report.SessionReport;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.ui.ReportSaver;
import app.galea.ui.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the summary screen shows and what its buttons do. Confined to the JavaFX thread; needs no scene. */
public final class SummaryViewModel {

    private final FinishedSession session;
    private final Texts texts;
    private final ReportSaver saver;
    private final ObjectBinding<SessionReport> report;
    private final RoutineLibrary routines;
    private final ReadOnlyObjectWrapper<CheckIn> answers;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");

    public SummaryViewModel(FinishedSession session, Texts texts, RoutineLibrary routines, ReportSaver saver) {
        this.session = session;
        this.texts = texts;
        this.routines = routines;
        this.saver = saver;
        answers = new ReadOnlyObjectWrapper<>(session.answers());
        report = Bindings.createObjectBinding(this::made, texts.messages());
    }

    /** The report in the language of now, without the answers, which change while it is shown. */
    public ObjectBinding<SessionReport> report() {
        return report;
    }

    /** How the person felt. */
    public ReadOnlyObjectProperty<CheckIn> answers() {
        return answers.getReadOnlyProperty();
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** What became of the last file; empty at first. */
    public ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    public boolean canStartAgain() {
        return session.canStartAgain();
    }

    /** Whether it is one of the history, where one goes back to. */
    public boolean isPast() {
        return session.past();
    }

    /** Starts the same once more. */
    public void startAgain() {
        session.again().run();
    }

    /** Changes an answer; it is kept at once. */
    public void answer(boolean before, UnaryOperator<Feeling> change) {
        CheckIn now = answers.get();
        CheckIn changed =
                before ? now.withBefore(change.apply(now.before())) : now.withAfter(change.apply(now.after()));
        if (!changed.equals(now)) {
            answers.set(changed);
            session.keeper().accept(changed);
        }
    }

    /** The name proposed for a file. */
    public String fileName(ReportFormat format) {
        String routine = session.summary().isFree() ? "free" : session.summary().routine();
        return "galea-" + routine.replaceAll("[^A-Za-z0-9_-]", "_") + "." + format.suffix();
    }

    /** Writes the report, answers included. */
    public void save(ReportFormat format, Path file) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        String name = String.valueOf(file.getFileName());
        news.set(texts.now().text("report.writing", name));
        saver.save(withAnswers(), format, file, written -> {
            saving.set(false);
            news.set(texts.now().text(written ? "report.written" : "report.not_written", file.toString()));
        });
    }

    /** The report as it is saved. */
    SessionReport withAnswers() {
        return made(answers.get());
    }

    private SessionReport made() {
        return made(CheckIn.NONE);
    }

    private SessionReport made(CheckIn with) {
        return SessionReport.of(
                session.summary(),
                session.occasion(routines, ZoneId.systemDefault(), texts.now()).with(with),
                texts.now());
    }
}
