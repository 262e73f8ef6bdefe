package app.galea.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.CueId;
import app.galea.routine.EvidenceGrade;
import app.galea.routine.Hands;
import app.galea.routine.Technique;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private static final Pattern SAME_EVERYWHERE = Pattern.compile(String.join(
            "|",
            "language\\..*",
            "duration\\..*",
            "routine\\.minutes",
            "list\\.more",
            "summary\\.zone",
            "report\\.(no|percent|seconds)",
            "past\\.(minutes|hours|day\\.minutes|heat\\.zone|replay\\.times)",
            "settings\\.(percent|camera\\.mode)"));

    static List<String> languages() {
        return Messages.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryKeyWithTheSameArguments(String language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("\uFFFD", "  ");
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasAWordForEveryWordOfTheProgram(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (ScalpZone zone : ScalpZone.values()) {
            assertThat(messages.has("zone." + zone.id())).as(zone.id()).isTrue();
            assertThat(messages.has("zone.to." + zone.id())).as(zone.id()).isTrue();
        }
        for (CueId cue : CueId.values()) {
            for (int variant = 1; variant <= CueWording.VARIANTS; variant++) {
                assertThat(messages.has("cue." + cue.id() + '.' + variant))
                        .as(cue.id())
                        .isTrue();
            }
            assertThat(messages.has("cue." + cue.id() + ".4"))
                    .as("three wordings")
                    .isFalse();
        }
        assertThat(Arrays.stream(Technique.values()).map(t -> "technique." + t.id()))
                .allMatch(messages::has);
        assertThat(Arrays.stream(Hands.values()).map(h -> "hands." + h.id())).allMatch(messages::has);
        assertThat(Arrays.stream(EvidenceGrade.values())
                        .map(g -> "evidence." + g.name().toLowerCase(Locale.ROOT)))
                .allMatch(messages::has);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theThreeWordingsOfACueDiffer(String language) throws IOException {
        Properties texts = bundle(language);
        for (String key : texts.stringPropertyNames()) {
            if (key.startsWith("cue.") && key.endsWith(".1")) {
                String stem = key.substring(0, key.length() - 1);
                assertThat(Set.of(1, 2, 3).stream()
                                .map(n -> texts.getProperty(stem + n))
                                .collect(Collectors.toSet()))
                        .as(stem)
                        .hasSize(3);
            }
        }
    }

    @Test
    void onlyTheNamesOfLanguagesAreTheSameEverywhere() throws IOException {
        Properties english = bundle("en");
        for (String language : List.of("de", "pl", "es")) {
            Properties other = bundle(language);
            assertThat(english.stringPropertyNames())
                    .filteredOn(key -> english.getProperty(key).equals(other.getProperty(key)))
                    .as("not translated into %s", language)
                    .allMatch(SAME_EVERYWHERE.asMatchPredicate());
        }
    }

    @Test
    void fallsBackToEnglishAndNeverToTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Messages.of(Locale.ENGLISH).text("cue.motion.smaller.1")).isEqualTo("Smaller circles.");
            assertThat(Messages.of(Locale.JAPAN).text("cue.motion.smaller.1")).isEqualTo("Smaller circles.");
            assertThat(Messages.of(Locale.forLanguageTag("es-MX")).language()).isEqualTo("es");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(Messages.of(Locale.ENGLISH).text("notice.no_head")).contains("can't");
        assertThat(Messages.of(Locale.ENGLISH).text("notice.no_head", "unused")).contains("can't");
    }

    @Test
    void aMissingKeyIsABug() {
        assertThatThrownBy(() -> Messages.of(Locale.ENGLISH).text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aKeyStandsInOneBundleOnly(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String name : Messages.BUNDLES) {
            for (String key : bundle(name, language).stringPropertyNames()) {
                assertThat(keys.add(key)).as("%s of %s", key, name).isTrue();
            }
        }
    }

    /** All texts of a language. */
    static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        for (String name : Messages.BUNDLES) {
            texts.putAll(bundle(name, language));
        }
        return texts;
    }

    private static Properties bundle(String stem, String language) throws IOException {
        String name = stem + ("en".equals(language) ? "" : "_" + language) + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
