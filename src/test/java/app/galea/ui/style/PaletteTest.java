package app.galea.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.settings.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.1 defines it: 4.5 for text, 3 for what is drawn, 7 for text at the highest contrast. */
class PaletteTest {

    static Stream<Arguments> looks() {
        return Stream.of(true, false)
                .flatMap(dark -> Stream.of(true, false)
                        .flatMap(contrast -> Stream.of(true, false).map(safe -> Arguments.of(dark, contrast, safe))));
    }

    @ParameterizedTest(name = "dark {0}, high contrast {1}, color-safe {2}")
    @MethodSource("looks")
    void everyTextCanBeRead(boolean dark, boolean contrast, boolean safe) {
        Palette colors = palette(dark, contrast, safe);
        double least = contrast ? 7 : 4.5;
        for (Color ground : List.of(colors.ground(), colors.panel(), colors.raised())) {
            named(colors)
                    .forEach((name, ink) -> assertThat(contrast(ink, ground))
                            .as("%s on %s", name, ground)
                            .isGreaterThanOrEqualTo(least));
        }
        assertThat(contrast(colors.onDone(), colors.done())).isGreaterThanOrEqualTo(least);
        assertThat(contrast(colors.onNow(), colors.now())).isGreaterThanOrEqualTo(least);
        assertThat(contrast(colors.ink(), colors.doneSoft())).isGreaterThanOrEqualTo(least);
        assertThat(contrast(colors.done(), colors.doneSoft())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colors.ink(), colors.nowSoft())).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "dark {0}, high contrast {1}, color-safe {2}")
    @MethodSource("looks")
    void whatIsDoneStandsOutFromWhatIsNot(boolean dark, boolean contrast, boolean safe) {
        Palette colors = palette(dark, contrast, safe);
        assertThat(contrast(colors.done(), colors.untouched())).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colors.now(), colors.untouched())).isGreaterThanOrEqualTo(3);
    }

    private static Palette palette(boolean dark, boolean contrast, boolean safe) {
        return Palette.of(Look.DEFAULTS.withContrast(contrast).withColorSafe(safe), dark);
    }

    private static Map<String, Color> named(Palette colors) {
        Map<String, Color> inks = new LinkedHashMap<>();
        inks.put("ink", colors.ink());
        inks.put("quiet", colors.quiet());
        inks.put("done", colors.done());
        inks.put("now", colors.now());
        inks.put("fast", colors.fast());
        return inks;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
