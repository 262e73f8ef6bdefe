package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.observation.Picture;
import app.galea.time.FrameTime;
import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the camera's bytes to the screen's numbers; needs no window. */
class PictureViewTest {

    @ParameterizedTest
    @CsvSource({"4, 3", "5, 2", "1, 3"})
    void aMirroredPictureHasEveryRowTurnedAroundAndItsColors(int width, int height) {
        ByteBuffer bgra = ByteBuffer.allocateDirect(Picture.PIXEL_BYTES * width * height);
        for (int i = 0; i < width * height; i++) {
            bgra.put((byte) 200).put((byte) (10 + i)).put((byte) 30).put((byte) 255);
        }
        try (Picture picture = new Picture(bgra, width, height, FrameTime.ZERO, 0, back -> {})) {
            int[] argb = new int[width * height];
            picture.copyTo(argb);
            PictureView.mirror(argb, width, height);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int green = 10 + y * width + (width - 1 - x);
                    assertThat(argb[y * width + x]).isEqualTo(0xff1e00c8 | green << 8);
                }
            }
        }
    }
}
