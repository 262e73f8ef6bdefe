package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptReaderTest {

    private static final String HEAD = "format: galea.practice/1\n";

    private final ScriptReader reader = new ScriptReader();

    @Test
    void readsFlaws() throws ScriptException {
        SimulatedPerson person = reader.read(
                HEAD + "seed: 9\nflaws:\n - {flaw: near, step: 2, after: 3, seconds: 7}\n" + " - {flaw: too_fast}\n");
        assertThat(person.flaws())
                .containsExactly(
                        new Flaw(Flaw.Kind.NEAR, 2, 3, 7),
                        new Flaw(Flaw.Kind.TOO_FAST, 0, 5, Flaw.Kind.TOO_FAST.usualSeconds()));
        assertThat(person.settings().seed()).isEqualTo(9);
    }

    @Test
    void readsSegments() throws ScriptException {
        SimulatedPerson person = reader.read(HEAD + "fps: 15\ntips: false\nsegments:\n"
                + " - {seconds: 4, left: {does: near, at: temple_left}, view: nobody, head: {yaw: 30}}\n");
        HandScript.Segment segment = person.segments().get(0);
        assertThat(segment.left())
                .isEqualTo(HandMove.near(Side.LEFT, ScalpZone.TEMPLE_LEFT, 40)
                        .paced(30)
                        .reaching(8));
        assertThat(segment.right()).isEqualTo(HandMove.none());
        assertThat(segment.scenery().view()).isEqualTo(Scenery.View.NOBODY);
        assertThat(segment.head()).isEqualTo(HeadMove.FACING.turned(30, 0));
        assertThat(person.framesPerSecond()).isEqualTo(15);
        assertThat(person.settings().withTips()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about: x|\"format\" must be",
                "format: galea.practice/1\\nflaws: [{flaw: clumsy}]|there is no flaw \"clumsy\"",
                "format: galea.practice/1\\nflaws: [{flaw: near, stepp: 1}]|flaws[0]: \"stepp\" means nothing here",
                "format: galea.practice/1\\nsegments: [{left: {does: hold, at: crown}}]|segments[0]: a segment needs",
                "format: galea.practice/1\\nsegments: [{seconds: -1}]|segments[0].seconds: a number from",
                "format: galea.practice/1\\nsegments: [{seconds: 1, left: {does: hold, at: nose}}]|is neither a zone",
                "format: galea.practice/1\\nsegments: [{seconds: 1}]\\nflaws: [{flaw: near}]|of its own",
                "[1, 2]|begins with keys",
                "format: {|line 1: this is not YAML"
            })
    void saysWhereAndWhyAScriptIsRefused(String text, String reason) {
        assertThatThrownBy(() -> reader.read(text.replace("\\n", "\n")))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theShippedScriptsAreRead() throws ScriptException, IOException {
        assertThat(reader.read(Files.readString(Path.of("assets/practice/default.yaml")))
                        .flaws())
                .isNotEmpty();
        assertThat(reader.read(Files.readString(Path.of("assets/practice/own-segments.yaml")))
                        .segments())
                .isNotEmpty();
    }
}
