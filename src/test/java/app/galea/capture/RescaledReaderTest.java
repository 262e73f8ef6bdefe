package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;

class RescaledReaderTest {

    @Test
    void givesEveryPictureAtTheOtherSizeAndRate() throws Exception {
        OpenCv.load();
        Rescaling to = new Rescaling(320, 180, 60);
        try (PictureReader reader = new RescaledReader(VideoFile.open(Path.of("assets/demo/demo.mp4")), to)) {
            assertThat(reader.description().durationSeconds()).isEqualTo(1005 / 60.0);
            Mat bgr = new Mat();
            for (int i = 0; i < 3; i++) {
                assertThat(reader.read(bgr)).isEqualTo(PictureReader.Outcome.PICTURE);
                assertThat(bgr.cols()).isEqualTo(320);
                assertThat(bgr.rows()).isEqualTo(180);
                assertThat(reader.stampNanos()).isEqualTo(Math.round(i * 1e9 / 60));
            }
            bgr.release();
        }
    }
}
