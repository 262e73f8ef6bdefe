package app.galea.app;

import app.galea.ui.Navigator;
import app.galea.ui.Page;
import app.galea.ui.WindowContext;
import app.galea.ui.home.HomeView;

/** Which screens there are: one line each. */
final class Screens {

    private Screens() {}

    static void offer(WindowContext context) {
        Navigator navigator = context.navigator();
        navigator.offer(Page.HOME, () -> new HomeView(context));
    }

    /** Opens the screen a person meets first. */
    static void openFirst(WindowContext context) {
        Navigator navigator = context.navigator();
        boolean first = !context.preferences().now().safetySeen();
        if (context.opening().coach() && navigator.offers(Page.COACH)) {
            navigator.home();
            navigator.open(Page.COACH);
        } else if (first && navigator.offers(Page.WELCOME)) {
            navigator.open(Page.WELCOME);
        } else {
            navigator.home();
        }
    }
}
