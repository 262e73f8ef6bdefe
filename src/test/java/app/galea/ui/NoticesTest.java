package app.galea.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.ui.Notices.Notice;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();
    private final List<String> heard = new ArrayList<>();

    @Test
    void whoListensHearsOfNoticesHoweverLate() {
        notices.all().addListener((ListChangeListener<Notice>)
                change -> notices.all().forEach(notice -> heard.add(notice.key())));
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        notices.show("presence.second");
        assertThat(heard).containsExactly("presence.second");
    }

    @Test
    void theSameIsNotShownTwice() {
        notices.show("settings.not_kept", "a");
        notices.show("settings.not_kept", "a");
        notices.show("settings.not_kept", "b");
        assertThat(notices.all()).hasSize(2);
        notices.close(notices.all().get(0));
        assertThat(notices.all()).hasSize(1);
    }
}
