package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterboxLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAndBackIsTheSamePlace(long seed) {
        Random random = new Random(seed);
        Letterbox box = new Letterbox(
                random.nextDouble() * 8000 - 500, random.nextDouble() * 5000 - 500, 4 + random.nextDouble() * 8000);
        double x = random.nextDouble() * 8000;
        double y = random.nextDouble() * 5000;
        assertThat(box.pictureX(box.shareX(x))).isCloseTo(x, within(1e-6));
        assertThat(box.pictureY(box.shareY(y))).isCloseTo(y, within(1e-6));
    }

    @Test
    void theWholePictureLiesInside() {
        Letterbox box = Letterbox.around(1280, 720);
        assertThat(box.shareX(0)).isEqualTo(0);
        assertThat(box.shareX(1280)).isEqualTo(1);
        assertThat(box.shareY(0)).isCloseTo(280 / 1280.0, within(1e-12));
        assertThat(box.shareY(720)).isCloseTo(1000 / 1280.0, within(1e-12));
    }
}
