package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.CaptureException;
import app.galea.inference.InferenceException;
import app.galea.wording.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTroubleTest {

    private final InferenceException network = new InferenceException("The network file x.onnx is missing.");

    @Test
    void inEnglishTheTroubleNamesItsOwnFileOrDevice() {
        Messages english = Messages.of(Locale.ENGLISH);
        assertThat(OpeningTrouble.sentence(network, english)).isEqualTo(network.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pl", "es"})
    void otherwiseItIsSaidInThePersonsLanguage(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        CaptureException camera = new CaptureException("Camera 0 gives no picture.");
        assertThat(OpeningTrouble.sentence(network, messages)).isEqualTo(messages.text("live.refused.network"));
        assertThat(OpeningTrouble.sentence(camera, messages)).isEqualTo(messages.text("live.refused.camera"));
    }
}
