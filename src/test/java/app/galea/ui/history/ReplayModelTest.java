package app.galea.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.SessionRecord;
import app.galea.pipeline.Reel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayModelTest {

    private static final double SECONDS = 8;

    @TempDir
    private Path home;

    private final ReplayModel model = new ReplayModel();

    @Test
    void playsRestsSkipsAndBeginsAnew() throws Exception {
        PastFixture desk = new PastFixture(home);
        SessionRecord record = desk.record(PastFixture.NOW, SECONDS);
        assertThat(model.moment()).isEmpty();
        model.toggle();
        assertThat(model.playing().get()).as("nothing to play yet").isFalse();

        model.show(Reel.read(
                desk.archive.recording(record.folder()), record.summary().durationSeconds()));
        assertThat(model.playing().get()).isTrue();
        model.pass(1.5);
        assertThat(model.position().get()).isEqualTo(1.5);
        assertThat(model.moment().orElseThrow().time().seconds()).isBetween(1.3, 1.5);
        model.speed().set(4);
        model.pass(0.5);
        assertThat(model.position().get()).isEqualTo(3.5);
        model.toggle();
        model.pass(1);
        assertThat(model.position().get()).as("it rests").isEqualTo(3.5);
        model.skip(-1);
        assertThat(model.position().get()).isZero();
        model.toggle();
        model.pass(100);
        assertThat(model.position().get()).isEqualTo(model.seconds());
        assertThat(model.playing().get()).as("over").isFalse();
        model.toggle();
        assertThat(model.position().get()).as("from the beginning").isZero();
    }
}
