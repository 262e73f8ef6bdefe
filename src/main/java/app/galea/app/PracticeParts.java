package app.galea.app;

import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.concurrent.WorkerThread;
import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.history.SessionFolders;
import app.galea.history.SqlHistory;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.QuizMemory;
import app.galea.practice.figure.HeadMesh;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineKeeper;
import app.galea.routine.RoutineLibrary;
import app.galea.session.FreeMassage;
import app.galea.session.SessionSummary;
import app.galea.sound.Sound;
import app.galea.ui.WindowContext;
import app.galea.ui.editor.OwnRoutines;
import app.galea.ui.practice.MeasuredPractice;
import app.galea.ui.practice.PracticeServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What practice is given by the rest of the program. Confined to the JavaFX thread, but for {@link #close}. */
final class PracticeParts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeParts.class);

    /** How long the last notes may take to be written. */
    private static final Duration KEEPING = Duration.ofSeconds(5);

    private final Outside outside;
    private final WindowContext context;
    private final Quizzes quizzes;

    PracticeParts(Outside outside, WindowContext context) {
        this.outside = outside;
        this.context = context;
        quizzes = new Quizzes(outside.folders().quizzes());
        // takes a moment that is better spent before somebody waits for it
        Errand.run("head", () -> {
            HeadMesh.standard();
            return () -> {};
        });
    }

    /**
     * Everything as practice wants it.
     *
     * @param lookBack opens a summary
     * @param watch opens a recording to be watched
     * @param demo opens the bundled clip
     * @param editor opens the routine editor
     */
    PracticeServices services(
            BiConsumer<SessionSummary, Routine> lookBack,
            BiConsumer<Path, Routine> watch,
            Runnable demo,
            Consumer<Routine> editor) {
        return new PracticeServices(this::sound, new Sessions(lookBack), quizzes, new Recordings(watch, demo), editor);
    }

    /** The person's own routines, in files of their own. */
    OwnRoutines routines() {
        Folders folders = outside.folders();
        return new OwnRoutines() {
            @Override
            public boolean isOwn(String id) {
                return Files.exists(folders.userRoutines().resolve(id + ".yaml"));
            }

            @Override
            public void keep(Routine routine, Consumer<String> answer) {
                Errand.run("routine", () -> {
                    try {
                        new RoutineKeeper(folders.userRoutines()).keep(routine);
                    } catch (RoutineException e) {
                        String why = e.problems().get(0).reason();
                        return () -> answer.accept(why);
                    }
                    RoutineLibrary library = RoutineLibrary.load(folders.routines(), folders.userRoutines());
                    return () -> {
                        context.shelf().put(library);
                        answer.accept("");
                    };
                });
            }
        };
    }

    private Sound sound(Routine routine) {
        return Sound.here(
                context.preferences().now().hearing(),
                outside.clock(),
                context.texts().now(),
                routine);
    }

    private void complain(String sentence) {
        LOG.warn("{}", sentence);
        Platform.runLater(() -> context.notices().show("practice.not_kept", sentence));
    }

    @Override
    public void close() {
        quizzes.close();
    }

    /** Sessions on the practice head. */
    private final class Sessions implements PracticeServices.Sessions {

        private final BiConsumer<SessionSummary, Routine> lookBack;

        Sessions(BiConsumer<SessionSummary, Routine> lookBack) {
            this.lookBack = lookBack;
        }

        @Override
        public MeasuredPractice begin(Routine routine) {
            PipelineSettings settings = PipelineSettings.of(routine)
                    .withHead(app.galea.anatomy.HeadSize.DEFAULT)
                    .withOneHand(context.preferences().now().coaching().oneHanded());
            return new PracticeRun(outside, settings, PracticeParts.this::complain);
        }

        @Override
        public void lookBack(SessionSummary summary, Routine practised) {
            lookBack.accept(summary, practised);
        }
    }

    /** Sessions that were recorded. */
    private final class Recordings implements PracticeServices.Recordings {

        private final SessionFolders folders =
                new SessionFolders(outside.folders().sessions());
        private final BiConsumer<Path, Routine> watch;
        private final Runnable demo;

        Recordings(BiConsumer<Path, Routine> watch, Runnable demo) {
            this.watch = watch;
            this.demo = demo;
        }

        @Override
        public void list(Consumer<List<SessionEntry>> answer) {
            Errand.run("recordings", () -> {
                List<SessionEntry> there = there();
                return () -> answer.accept(there);
            });
        }

        private List<SessionEntry> there() {
            if (!Files.exists(outside.folders().history())) {
                return List.of();
            }
            try {
                return SqlHistory.open(outside.folders().history()).list().stream()
                        .filter(entry ->
                                !entry.folder().isEmpty() && Files.isRegularFile(folders.trace(entry.folder())))
                        .toList();
            } catch (HistoryException e) {
                complain(e.sentence());
                return List.of();
            }
        }

        @Override
        public void watch(SessionEntry session) {
            Routine routine = context.routines().find(session.routine()).orElse(FreeMassage.ROUTINE);
            watch.accept(folders.trace(session.folder()), routine);
        }

        @Override
        public void watchDemo() {
            demo.run();
        }
    }

    /** What was learned, in a small file; one that cannot be read is put aside, never written over. */
    private static final class Quizzes implements PracticeServices.QuizNotes, AutoCloseable {

        private final Path file;
        private final NewestText keeper;
        private Optional<QuizMemory> known = Optional.empty();
        private Optional<WorkerThread> thread = Optional.empty();

        Quizzes(Path file) {
            this.file = file;
            keeper = new NewestText(file, refused -> LOG.warn("quiz notes not kept: {}", refused));
        }

        @Override
        public QuizMemory known() {
            QuizMemory memory = known.orElseGet(this::read);
            known = Optional.of(memory);
            return memory;
        }

        private QuizMemory read() {
            try {
                if (!Files.exists(file)) {
                    return QuizMemory.NONE;
                }
                Optional<QuizMemory> read = QuizMemory.read(Files.readString(file));
                if (read.isEmpty()) {
                    Files.move(file, file.resolveSibling(file.getFileName() + "." + System.identityHashCode(this)));
                }
                return read.orElse(QuizMemory.NONE);
            } catch (IOException e) {
                LOG.warn("quiz notes cannot be read", e);
                return QuizMemory.NONE;
            }
        }

        @Override
        public void keep(QuizMemory memory) {
            known = Optional.of(memory);
            if (thread.isEmpty()) {
                thread = Optional.of(WorkerThread.start(keeper));
            }
            keeper.keep(memory.text());
        }

        @Override
        public void close() {
            keeper.finish();
            thread.ifPresent(running -> {
                try {
                    running.join(KEEPING);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
