package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.routine.Routine;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.history.HistoryViewModel.Part;
import app.galea.ui.history.HistoryViewModel.State;
import app.galea.ui.style.HeaderBar;
import app.galea.ui.summary.SummaryView;
import app.galea.wording.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The history screen: an overview, and the list of all sessions. */
public final class HistoryView implements Screen, SessionActions {

    private final WindowContext context;
    private final Texts texts;
    private final HistoryDesk desk;
    private final HistoryViewModel model;
    private final OverviewPane overview;
    private final SessionsPane sessions;
    private final Node parts;
    private final StackPane middle = new StackPane();
    private final BorderPane root = new BorderPane();
    private final List<Wire> wires;

    /** What is done when something changes, while the screen is in sight. */
    private record Wire(Observable of, InvalidationListener done) {}

    /** @param start begins coaching a routine */
    public HistoryView(WindowContext context, HistoryDesk desk, Consumer<Routine> start) {
        this.context = context;
        this.desk = desk;
        texts = context.texts();
        model = new HistoryViewModel(
                desk,
                texts,
                ZoneId.systemDefault(),
                new Doors(context.services().answers(), context.routines(), start));
        overview = new OverviewPane(context, model);
        sessions = new SessionsPane(context, model, this);
        parts = Choosers.buttons(
                "past-parts",
                texts,
                texts.of("past.title"),
                new Choosers.Options<>(List.of(Part.values()), (messages, part) -> messages.text(part.key())),
                model.part());
        root.setId("history");
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("/app/galea/ui/style/history.css"))
                        .toExternalForm());
        root.setTop(header());
        root.setCenter(middle);
        root.setBottom(new UndoBar(model.care(), texts).root());
        wires = List.of(
                new Wire(model.state(), changed -> arrange()),
                new Wire(model.part(), changed -> arrange()),
                new Wire(model.calendar().days(), changed -> overview.showCalendar()),
                new Wire(model.trends(), changed -> overview.showTrends()),
                new Wire(model.range(), changed -> overview.showTrends()),
                new Wire(model.heat(), changed -> overview.showHeat()),
                new Wire(model.next().routine(), changed -> overview.showNext()),
                new Wire(model.sessions().shown(), changed -> sessions.show()),
                new Wire(model.sessions().chosen(), changed -> sessions.detail().show()),
                new Wire(
                        model.sessions().preview(), changed -> sessions.detail().show()),
                new Wire(texts.messages(), changed -> retell()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        overview.attach();
        wires.forEach(wire -> wire.of().addListener(wire.done()));
        arrange();
        retell();
        model.refresh();
    }

    @Override
    public void hidden() {
        wires.forEach(wire -> wire.of().removeListener(wire.done()));
        overview.detach();
        sessions.detach();
    }

    private Node header() {
        Button back = Labels.button(
                "history-back",
                Material2AL.ARROW_BACK,
                texts.of("past.back"),
                () -> context.navigator().back());
        back.getStyleClass().add("way");
        HBox name = new HBox(back, Labels.text(texts.of("past.title"), "title"));
        name.getStyleClass().add("row");
        Region header = new HeaderBar(name, parts).root();
        header.getStyleClass().add("header");
        return header;
    }

    private void retell() {
        overview.show();
        sessions.retell();
        sessions.show();
        sessions.detail().show();
        model.sessions().renew();
    }

    private void arrange() {
        State state = model.state().get();
        boolean ready = state == State.READY;
        parts.setVisible(ready);
        Node shown = switch (state) {
            case READING -> said("past.reading");
            case EMPTY -> empty();
            case REFUSED -> refused();
            case READY -> model.part().get() == Part.OVERVIEW ? overview.root() : sessions.root();
        };
        middle.getChildren().setAll(shown);
        if (ready && model.part().get() == Part.SESSIONS) {
            sessions.focus();
        }
    }

    private Node said(String key) {
        return page(Labels.text(texts.of(key), "quiet"));
    }

    private Node empty() {
        Button begin = Labels.button(
                "history-begin",
                texts.of("past.empty.begin"),
                () -> context.navigator().home());
        begin.getStyleClass().addAll("primary", "large");
        Button add = Labels.button("history-restore", texts.of("past.add"), overview.care()::askAdd);
        HBox ways = new HBox(begin, add);
        ways.getStyleClass().add("ways");
        return page(
                Labels.text(texts.of("past.empty.title"), "title"),
                Labels.text(texts.of("past.empty"), "lead"),
                ways,
                Labels.text(model.care().news(), "quiet"));
    }

    private Node refused() {
        return page(
                Labels.text(model.refusal()), Labels.button("history-again", texts.of("past.again"), model::refresh));
    }

    private static Node page(Node... content) {
        VBox page = new VBox(content);
        page.getStyleClass().addAll("page", "past-page");
        return page;
    }

    @Override
    public void open(SessionRecord record) {
        context.navigator().open(new SummaryView(context, model.doors().finished(record)));
    }

    @Override
    public void replay(SessionRecord record) {
        context.navigator().open(new ReplayView(context, desk, model.doors().finished(record), record));
    }

    @Override
    public void compare(List<SessionEntry> two) {
        Messages messages = texts.now();
        desk.ask(
                archive -> PairOfSessions.of(archive, two, model.doors(), messages),
                pair -> pair.ifPresent(found -> context.navigator().open(new CompareView(context, found))),
                refusal -> {});
    }
}
