package app.galea.app;

import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionSummary;
import app.galea.settings.CameraChoice;
import app.galea.time.SystemClock;
import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.editor.EditorView;
import app.galea.ui.editor.EditorViewModel;
import app.galea.ui.editor.OwnRoutines;
import app.galea.ui.history.HistoryDesk;
import app.galea.ui.history.HistoryView;
import app.galea.ui.home.HomeView;
import app.galea.ui.live.CoachView;
import app.galea.ui.live.LiveSessions;
import app.galea.ui.practice.PracticeServices;
import app.galea.ui.practice.PracticeView;
import app.galea.ui.practice.PracticeView.Start;
import app.galea.ui.recovery.RecoveryView;
import app.galea.ui.settings.SettingsView;
import app.galea.ui.summary.FinishedSession;
import app.galea.ui.summary.SummaryView;
import app.galea.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Which screens there are: one line each. */
final class Screens {

    private final WindowContext context;
    private final LiveStages sessions;
    private final HistoryDesk past;
    private final PracticeParts practice;

    Screens(WindowContext context, LiveStages sessions, HistoryDesk past, PracticeParts practice) {
        this.context = context;
        this.sessions = sessions;
        this.past = past;
        this.practice = practice;
    }

    void offer() {
        Navigator navigator = context.navigator();
        navigator.offer(Page.WELCOME, () -> new WelcomeView(context));
        navigator.offer(Page.HOME, () -> new HomeView(context));
        navigator.offer(
                Page.PRACTICE,
                () -> practice(
                        Start.follow(routine(context.preferences().now().last().routine()))));
        navigator.offer(
                Page.COACH, () -> coach(context.preferences().now().last().routine()));
        navigator.offer(Page.HISTORY, () -> new HistoryView(context, past, this::begin));
        navigator.offer(Page.SETTINGS, () -> new SettingsView(context));
    }

    private Screen practice(Start start) {
        PracticeServices services =
                practice.services(this::lookBackOnPractice, this::watch, this::watchDemo, this::edit);
        return new PracticeView(context, services, start, new SystemClock());
    }

    private void lookBackOnPractice(SessionSummary summary, Routine practised) {
        FinishedSession session = FinishedSession.of(summary)
                .at(begun(summary))
                .again(() -> context.navigator().replace(practice(Start.handsOn(practised))));
        context.navigator().replace(new SummaryView(context, session));
    }

    private void watch(Path recording, Routine practised) {
        watch(new LiveSessions.Wish("", practised, false), wish -> sessions.replay(recording, practised));
    }

    private void watchDemo() {
        watch(new LiveSessions.Wish("", routine(RoutineLibrary.DEMO_ID), true), sessions);
    }

    /** Opens the coach screen on something that is not the person; what it came to is shown, and then the list again. */
    private void watch(LiveSessions.Wish wish, LiveSessions from) {
        CoachView view = new CoachView(
                context,
                from,
                wish,
                summary -> context.navigator().replace(new SummaryView(context, FinishedSession.of(summary))));
        context.navigator().open(view);
    }

    private void edit(Routine routine) {
        OwnRoutines own = practice.routines();
        EditorViewModel model = EditorViewModel.open(routine, context.texts().now(), () -> context.routines(), own);
        context.navigator()
                .open(new EditorView(
                        context,
                        model,
                        own,
                        draft -> context.navigator().open(practice(Start.trial(draft))),
                        new SystemClock()));
    }

    /** Opens the screen a person meets first. */
    void openFirst() {
        Navigator navigator = context.navigator();
        boolean first = !context.preferences().now().safetySeen();
        if (context.opening().coach()) {
            navigator.home();
            navigator.open(coach(context.opening().routine()));
        } else if (first && navigator.offers(Page.WELCOME)) {
            navigator.open(Page.WELCOME);
        } else {
            navigator.home();
        }
    }

    /** Offers sessions that broke off the last time; whoever has gone on meanwhile is not called back. */
    void offerWhatBrokeOff() {
        Navigator navigator = context.navigator();
        if (context.opening().coach()) {
            return;
        }
        Optional<Screen> first = navigator.current().get();
        context.services().recovery().find(found -> {
            if (!found.isEmpty() && navigator.current().get().equals(first)) {
                navigator.open(new RecoveryView(context, found, navigator::home));
            }
        });
    }

    /** From the history into coaching, from where there is no way back to the history but through home. */
    private void begin(Routine routine) {
        context.navigator().home();
        context.navigator().open(coach(routine));
    }

    private Screen coach(String routine) {
        return coach(routine(routine));
    }

    private Screen coach(Routine chosen) {
        return new CoachView(
                context,
                sessions,
                new LiveSessions.Wish(camera(), chosen, false),
                summary -> lookBack(summary, chosen));
    }

    private Routine routine(String id) {
        RoutineLibrary routines = context.routines();
        return routines.find(id)
                .or(() -> routines.find(RoutineLibrary.DEFAULT_ID))
                .orElseThrow(() -> new IllegalStateException("there is no routine " + RoutineLibrary.DEFAULT_ID));
    }

    /** What follows a session: its summary, from where the same can be begun once more. */
    private void lookBack(SessionSummary summary, Routine routine) {
        FinishedSession session =
                FinishedSession.of(summary).again(() -> context.navigator().replace(coach(routine)));
        FinishedSession kept = sessions.kept()
                .map(record -> session.at(record.started())
                        .answered(
                                record.checkIn(),
                                answers -> context.services().answers().keep(record.id(), answers)))
                .orElseGet(() -> session.at(begun(summary)));
        context.navigator().replace(new SummaryView(context, kept));
    }

    private static Instant begun(SessionSummary summary) {
        return new SystemClock().wallTime().minusMillis(Math.round(1000 * summary.durationSeconds()));
    }

    /** As the program was started, else as the person chose. */
    private String camera() {
        CameraChoice choice = context.preferences().now().camera();
        String chosen = choice.name().isEmpty() ? String.valueOf(choice.index()) : choice.name();
        return context.opening().camera().isEmpty() ? chosen : context.opening().camera();
    }
}
