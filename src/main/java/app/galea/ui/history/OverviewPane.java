package app.galea.ui.history;

import app.galea.ui.Page;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.Columns;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Everything at one glance: calendar, trends, the map of the last weeks, what to do next, doses, care. */
final class OverviewPane {

    private static final double COLUMN_EM = 24.5;

    private final CalendarPanel calendar;
    private final TrendPanel trends;
    private final HeatPanel heat;
    private final NextPanel next;
    private final DosePanel doses;
    private final CarePanel care;
    private final ScrollPane scroll = new ScrollPane();

    OverviewPane(WindowContext context, HistoryViewModel model) {
        Texts texts = context.texts();
        calendar = new CalendarPanel(texts, model);
        trends = new TrendPanel(context, model);
        heat = new HeatPanel(context, model);
        next = new NextPanel(context, model.next(), context.navigator().offers(Page.COACH));
        doses = new DosePanel(texts, model);
        care = new CarePanel(texts, model);
        Columns columns = new Columns(context.theme()::emPx, COLUMN_EM, 3);
        columns.show(List.of(calendar.root(), trends.root(), heat.root(), next.root(), doses.root(), care.root()));
        columns.root().getStyleClass().add("past-columns");
        scroll.setContent(columns.root());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setId("overview");
    }

    Region root() {
        return scroll;
    }

    CarePanel care() {
        return care;
    }

    void attach() {
        trends.attach();
    }

    void detach() {
        trends.detach();
    }

    void showCalendar() {
        calendar.show();
    }

    void showTrends() {
        calendar.show();
        trends.show();
        doses.show();
    }

    void showHeat() {
        heat.show();
    }

    void showNext() {
        next.show();
    }

    /** Everything anew, in another language. */
    void show() {
        showTrends();
        showHeat();
        showNext();
    }
}
