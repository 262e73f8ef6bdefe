package app.galea.cli;

import app.galea.inference.InferenceException;
import app.galea.inference.ModelFetch;
import app.galea.inference.ModelState;
import app.galea.inference.RunChoice;
import app.galea.inference.RunSettings;
import app.galea.inference.RunWish;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea models}: which networks there are, whether their files are right, and which one is used. */
@Command(
        name = "models",
        description = "The networks: which there are, whether their files are right, which one is used.",
        mixinStandardHelpOptions = true)
final class ModelsCommand {

    private static final double BYTES_PER_MB = 1e6;

    private final Parts parts;

    ModelsCommand(Parts parts) {
        this.parts = parts;
    }

    @Command(name = "list", description = "Lists the networks.", mixinStandardHelpOptions = true)
    int list(@Mixin CommonOptions options) throws CommandException, InferenceException {
        return show(options);
    }

    @Command(
            name = "verify",
            description = "Checks size and SHA-256 of every network; exit code 4 if one in use is not right.",
            mixinStandardHelpOptions = true)
    int verify(@Mixin CommonOptions options) throws CommandException, InferenceException {
        return show(options);
    }

    @Command(name = "use", description = "Uses another network from now on.", mixinStandardHelpOptions = true)
    int use(@Mixin CommonOptions options, @Parameters(paramLabel = "ID") String id)
            throws CommandException, InferenceException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        parts.models().use(id);
        terminal.say("From now on " + id + " is used.");
        return ExitCode.FINE.code();
    }

    @Command(
            name = "fetch",
            description =
                    "Brings an optional network, checks it and uses it from then on. Nothing else is sent or fetched.",
            mixinStandardHelpOptions = true)
    int fetch(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--from", paramLabel = "FILE", description = "Takes a file that is here already.") @Nullable
                    Path from)
            throws CommandException, InferenceException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        ModelFetch fetch = parts.models().fetch(id);
        Progress progress =
                new Progress(terminal, parts.clock(), id, "MB", fetch.model().bytes() / BYTES_PER_MB);
        Path place;
        try {
            place = from == null
                    ? fetch.download(parts.outside().environment(), bytes -> progress.advanceTo(bytes / BYTES_PER_MB))
                    : fetch.from(from, bytes -> progress.advanceTo(bytes / BYTES_PER_MB));
        } finally {
            progress.finish();
        }
        terminal.say(id + " (" + fetch.model().licence() + ") is right and lies in " + place
                + ". It is used from now on; delete the file to do without it.");
        return ExitCode.FINE.code();
    }

    @Command(
            name = "run",
            description = "How networks are run from now on; without options, how they are.",
            mixinStandardHelpOptions = true)
    int run(
            @Mixin CommonOptions options,
            @Option(
                            names = "--threads",
                            paramLabel = "auto|N",
                            description = "1 to 8, or auto: as a short timing shows. Default: auto")
                    @Nullable
                    String threads,
            @Option(
                            names = "--coreml",
                            description = "Ask Apple's Core ML to run them (macOS); else the processor does.")
                    boolean coreMl,
            @Option(
                            names = "--bits",
                            paramLabel = "auto|8|32",
                            description =
                                    "8: faster, a little less right; 32: floats; auto: floats unless a timing shows"
                                            + " that they are too slow here. Default: auto")
                    @Nullable
                    String bits)
            throws CommandException, InferenceException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        RunChoice choice = NetworkInUse.choice(parts.outside());
        if (threads != null || coreMl || bits != null) {
            choice.keepWish(new RunWish(
                    threads(threads == null ? "auto" : threads), coreMl, eightBits(bits == null ? "auto" : bits)));
        }
        RunSettings settings = choice.settings();
        terminal.answer(settings.threads() + " thread(s): " + choice.whyThreads());
        terminal.answer((settings.eightBits() ? "8 bits: " : "Floats: ") + choice.whyBits());
        terminal.answer(settings.coreMl() ? "Core ML is asked first." : "The processor runs them.");
        return ExitCode.FINE.code();
    }

    private static OptionalInt threads(String said) throws CommandException {
        if (said.equals("auto")) {
            return OptionalInt.empty();
        }
        if (!said.matches("[1-" + RunSettings.MOST_THREADS + "]")) {
            throw new CommandException(ExitCode.USAGE, "--threads must be auto or 1 to 8, not " + said + ".");
        }
        return OptionalInt.of(Integer.parseInt(said));
    }

    private static Optional<Boolean> eightBits(String said) throws CommandException {
        return switch (said) {
            case "auto" -> Optional.empty();
            case "8" -> Optional.of(true);
            case "32" -> Optional.of(false);
            default -> throw new CommandException(ExitCode.USAGE, "--bits must be auto, 8 or 32, not " + said + ".");
        };
    }

    private int show(CommonOptions options) throws CommandException, InferenceException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        List<ModelState> states = parts.models().list();
        if (options.wantsJson()) {
            options.write(
                    Json.text(Map.of(
                            "models", states.stream().map(ModelsCommand::entry).toList())),
                    terminal);
        } else {
            states.forEach(state -> terminal.answer(line(state)));
        }
        boolean usable = states.stream().allMatch(state -> state.isGood() || !state.chosen());
        return (usable ? ExitCode.FINE : ExitCode.NETWORK).code();
    }

    private static Map<String, Object> entry(ModelState state) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", state.model().id());
        entry.put("role", state.model().role());
        entry.put("file", state.path().toString());
        entry.put("bytes", state.model().bytes());
        entry.put("sha256", state.model().sha256());
        entry.put("licence", state.model().licence());
        entry.put("in_use", state.chosen());
        entry.put("variant_of", state.model().variantOf());
        entry.put("good", state.isGood());
        entry.put("problem", state.problem());
        return entry;
    }

    private static String line(ModelState state) {
        String mark = state.chosen() ? "*" : " ";
        String verdict = state.isGood() ? "right" : state.problem();
        String kind = state.model().isVariant() ? " in 8 bits" : "";
        return mark + " " + state.model().id() + " (" + state.model().role() + kind + "): " + verdict;
    }
}
