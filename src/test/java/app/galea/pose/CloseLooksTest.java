package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CloseLooksTest {

    private static final double HEAD_WIDTH = 100;

    private final CloseLooks looks = new CloseLooks();

    private static HandObservation hand(Side side, double x, double confidence) {
        List<PointObservation> points = IntStream.range(0, HandLandmark.COUNT)
                .mapToObj(i -> new PointObservation(x + i, 50 + i % 3, 0, 1, 5))
                .toList();
        return new HandObservation(side, confidence, 0.9, points, List.of());
    }

    @Test
    void theFirstLookIsCutAboutTheViewFromAfar() {
        HandObservation coarse = hand(Side.LEFT, 200, 0.9);
        assertThat(looks.about(coarse, HEAD_WIDTH)).isSameAs(coarse);
    }

    @Test
    void theNextOneIsCutAboutTheCloseLookOfTheSameHand() {
        HandObservation close = hand(Side.LEFT, 220, 0.9);
        looks.saw(close);
        assertThat(looks.about(hand(Side.LEFT, 200, 0.9), HEAD_WIDTH)).isSameAs(close);
        HandObservation other = hand(Side.RIGHT, 200, 0.9);
        assertThat(looks.about(other, HEAD_WIDTH)).isSameAs(other);
    }

    @Test
    void aHandThatIsElsewhereNowIsLookedForThere() {
        looks.saw(hand(Side.LEFT, 300, 0.9));
        HandObservation coarse = hand(Side.LEFT, 200, 0.9);
        assertThat(looks.about(coarse, HEAD_WIDTH)).isSameAs(coarse);
    }

    @Test
    void aLookThatIsNotSureIsNotFollowed() {
        looks.saw(hand(Side.LEFT, 220, 0.9));
        looks.saw(hand(Side.LEFT, 220, 0.3));
        HandObservation coarse = hand(Side.LEFT, 200, 0.9);
        assertThat(looks.about(coarse, HEAD_WIDTH)).isSameAs(coarse);
    }

    @Test
    void forgetsEverything() {
        looks.saw(hand(Side.LEFT, 220, 0.9));
        looks.forget();
        HandObservation coarse = hand(Side.LEFT, 200, 0.9);
        assertThat(looks.about(coarse, HEAD_WIDTH)).isSameAs(coarse);
    }
}
