package app.galea.capture;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a person named to be watched. Immutable. */
public sealed interface Input {

    /**
     * Reads what was typed: a number is a camera's index; something with {@code ://} an address; a folder or file that
     * exists is one; what looks like a path is a file that does not; anything else is (part of) a camera's name.
     */
    static Input of(String typed) {
        if (typed.matches("[0-9]{1,4}")) {
            return new CameraIndex(Integer.parseInt(typed));
        }
        if (typed.startsWith("file://")) {
            return ofPath(Path.of(URI.create(typed)));
        }
        if (typed.contains("://")) {
            return new Address(typed);
        }
        try {
            Path path = Path.of(typed);
            return Files.exists(path) || looksLikeAPath(typed) ? ofPath(path) : new CameraName(typed);
        } catch (InvalidPathException e) {
            return new CameraName(typed);
        }
    }

    private static Input ofPath(Path path) {
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        return ImageFile.isOne(path) ? new Pictures(List.of(path)) : new Video(path);
    }

    private static boolean looksLikeAPath(String typed) {
        return typed.matches(".*[/\\\\].*|.*\\.[a-zA-Z][a-zA-Z0-9]{1,4}");
    }

    /** Asks every kind of input for its answer. */
    <R> R match(Cases<R> cases);

    /** An answer for every kind of input. */
    record Cases<R>(
            IntFunction<? extends R> cameraIndex,
            Function<String, ? extends R> cameraName,
            Function<String, ? extends R> address,
            Function<Path, ? extends R> video,
            Function<Path, ? extends R> folder,
            Function<List<Path>, ? extends R> pictures) {}

    /** A webcam by the system's number. */
    record CameraIndex(int index) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cameraIndex().apply(index);
        }
    }

    /** A webcam by its name or part of it, capitals ignored. */
    record CameraName(String part) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cameraName().apply(part);
        }
    }

    /** Something on the network. */
    record Address(String url) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.address().apply(url);
        }
    }

    /** A video file. */
    record Video(Path file) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.video().apply(file);
        }
    }

    /** A folder of pictures, in the natural order of their names. */
    record Folder(Path folder) implements Input {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.folder().apply(folder);
        }
    }

    /** Pictures in the order given. */
    record Pictures(List<Path> files) implements Input {
        public Pictures {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pictures().apply(files);
        }
    }
}
