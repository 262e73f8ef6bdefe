package app.galea.sound;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's speech engine, one process for each sentence. Confined to the sound thread. */
final class ProcessVoice implements Voice {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessVoice.class);

    private Optional<SpeechEngine> engine;
    private Optional<Process> speaking = Optional.empty();

    ProcessVoice(Optional<SpeechEngine> engine) {
        this.engine = engine;
    }

    @Override
    public String engine() {
        return engine.map(SpeechEngine::program).orElse("");
    }

    @Override
    public void begin(Sentence sentence, double volume) {
        stop();
        speaking = engine.flatMap(speaker -> start(speaker, sentence, volume));
    }

    @Override
    public boolean isSpeaking() {
        return speaking.map(Process::isAlive).orElse(false);
    }

    @Override
    public void stop() {
        if (isSpeaking()) {
            speaking.ifPresent(process -> {
                List<ProcessHandle> below = process.descendants().toList();
                // the one that would start another comes first
                process.destroyForcibly();
                below.forEach(ProcessHandle::destroyForcibly);
            });
            engine.map(SpeechEngine::stopCommand)
                    .filter(command -> !command.isEmpty())
                    .ifPresent(this::run);
        }
        speaking = Optional.empty();
    }

    @Override
    public void close() {
        stop();
    }

    private Optional<Process> start(SpeechEngine speaker, Sentence sentence, double volume) {
        ProcessBuilder builder = quiet(speaker.command(sentence, volume));
        builder.environment().putAll(speaker.environment(sentence, volume));
        try {
            return Optional.of(builder.start());
        } catch (IOException e) {
            LOG.warn("{} does not start; nothing is spoken any more: {}", speaker.program(), e.getMessage());
            engine = Optional.empty();
            return Optional.empty();
        }
    }

    private void run(List<String> command) {
        try {
            quiet(command).start();
        } catch (IOException e) {
            LOG.warn("the voice cannot be stopped: {}", e.getMessage());
        }
    }

    private static ProcessBuilder quiet(List<String> command) {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
    }
}
