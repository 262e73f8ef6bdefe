package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.concurrent.Pool;
import app.galea.time.FrameTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

class FrameTest {

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    @Test
    void countsWhatIsOpen() {
        int before = Frame.openCount();
        Frame frame = Frame.of(picture(), FrameTime.ZERO, 0);
        assertThat(Frame.openCount()).isEqualTo(before + 1);
        frame.close();
        frame.close();
        assertThat(Frame.openCount()).isEqualTo(before);
    }

    @Test
    void refusesItsPixelsAfterClose() {
        Frame frame = Frame.of(picture(), FrameTime.ZERO, 7);
        assertThat(frame.width()).isEqualTo(5);
        assertThat(frame.height()).isEqualTo(3);
        frame.close();
        assertThatThrownBy(frame::bgr).isInstanceOf(IllegalStateException.class).hasMessageContaining("7");
    }

    @Test
    void refusesAPictureThatIsNotBgr() {
        Mat grey = new Mat(3, 5, CvType.CV_8UC1, new Scalar(0));
        assertThatThrownBy(() -> Frame.of(grey, FrameTime.ZERO, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesItsPixelsBackOnceOnly() {
        try (Pool<Mat> home = new Pool<>(4, Mat::release)) {
            Mat bgr = picture();
            Frame frame = new Frame(bgr, FrameTime.ZERO, 0, home);
            frame.close();
            frame.close();
            assertThat(home.borrow()).containsSame(bgr);
            assertThat(home.borrow()).isEmpty();
        }
    }

    private static Mat picture() {
        return new Mat(3, 5, CvType.CV_8UC3, new Scalar(1, 2, 3));
    }
}
