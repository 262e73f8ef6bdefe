package app.galea.cli;

import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.RoutineProblem;
import app.galea.routine.RoutineReader;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code galea routines}: which routines there are, what one does, and whether a file is right. */
@Command(
        name = "routines",
        description = "The routines: which there are, what one does, and whether a file of yours is right.",
        mixinStandardHelpOptions = true)
final class RoutinesCommand {

    private final Parts parts;

    RoutinesCommand(Parts parts) {
        this.parts = parts;
    }

    @Command(name = "list", description = "Lists the routines.", mixinStandardHelpOptions = true)
    int list(@Mixin CommonOptions options) throws CommandException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        RoutineLibrary library = parts.routines();
        library.problems().forEach(problem -> terminal.complain(problem.toString()));
        String language = options.locale().getLanguage();
        if (options.wantsJson()) {
            List<Object> entries = new ArrayList<>();
            library.routines().forEach(routine -> entries.add(RoutineJson.entry(routine, language)));
            options.write(Json.text(Map.of("routines", entries)), terminal);
        } else {
            library.routines().forEach(routine -> terminal.answer(line(routine, language)));
        }
        return ExitCode.FINE.code();
    }

    @Command(name = "show", description = "Shows a routine's steps.", mixinStandardHelpOptions = true)
    int show(@Mixin CommonOptions options, @Parameters(paramLabel = "ID") String id) throws CommandException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        Routine routine = parts.routine(id);
        Locale locale = options.locale();
        if (options.wantsJson()) {
            options.write(Json.text(RoutineJson.whole(routine, locale.getLanguage())), terminal);
        } else {
            RoutineWording wording = new RoutineWording(Messages.of(locale));
            terminal.answer(terminal.strong(wording.title(routine)) + " (" + routine.id() + ")");
            terminal.answer(wording.summary(routine));
            terminal.answer(wording.dose(routine));
            terminal.answer(wording.evidence(routine));
            wording.stepLines(routine).forEach(terminal::answer);
        }
        return ExitCode.FINE.code();
    }

    @Command(
            name = "check",
            description = "Says whether routine files are right, and else what is wrong, with file and line.",
            mixinStandardHelpOptions = true)
    int check(@Mixin CommonOptions options, @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files)
            throws CommandException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        List<RoutineProblem> problems = new ArrayList<>();
        RoutineReader reader = new RoutineReader();
        for (Path file : files) {
            try {
                Routine routine = reader.read(file);
                terminal.say(file + ": right (" + routine.id() + ")");
            } catch (RoutineException e) {
                problems.addAll(e.problems());
            }
        }
        problems.forEach(problem -> terminal.complain(problem.toString()));
        if (options.wantsJson()) {
            options.write(Json.text(Map.of("problems", problems)), terminal);
        }
        return (problems.isEmpty() ? ExitCode.FINE : ExitCode.INPUT).code();
    }

    private static String line(Routine routine, String language) {
        return String.format(
                Locale.ROOT,
                "%-20s %5s  %s  %s",
                routine.id(),
                Progress.minutes(routine.plannedSeconds()),
                routine.grade(),
                routine.title().in(language));
    }
}
