package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.report.SampleSession;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.RoutineWriter;
import app.galea.settings.Settings;
import app.galea.settings.SettingsStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines write and read does not depend on where the person lives: Turkish i, commas, other digits, other eras. */
@Tag("fault")
class LocaleFaultsTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void comeHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "az-Latn-AZ",
                "de-DE",
                "pl-PL",
                "fr-CH",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese",
                "sr-Latn-RS"
            })
    void filesAreTheSameEverywhere(String tag) throws Exception {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<String> atHome = written("home");
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(written("away")).isEqualTo(atHome);
    }

    private List<String> written(String name) throws Exception {
        List<String> texts = new ArrayList<>();
        String summary = SummaryJson.write(SampleSession.coached());
        texts.add(summary);
        texts.add(SummaryJson.write(SummaryJson.read(summary)));
        for (Routine routine :
                RoutineLibrary.load(Path.of("assets/routines"), Path.of("none")).routines()) {
            texts.add(RoutineWriter.text(routine));
        }
        Path file = folder.resolve(name + ".json");
        new SettingsStore(file).save(Settings.DEFAULTS);
        texts.add(Files.readString(file));
        assertThat(new SettingsStore(file).load().settings()).isEqualTo(Settings.DEFAULTS);
        return texts;
    }
}
