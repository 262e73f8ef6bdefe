package app.galea.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opencv.core.Mat;

/** Pictures on disk as if filmed at a given rate; one that cannot be read is reported and left out. */
final class ImageSequence implements PictureReader {

    private final List<Path> files;
    private final double imagesPerSec;
    private final Troubles troubles = new Troubles();
    private final SourceDescription description;

    /** The next picture, decoded ahead, so that opening fails when there is none. */
    private Mat ahead = new Mat();

    private int next;
    private int current;

    private ImageSequence(List<Path> files, String name, double imagesPerSec) throws CaptureException {
        this.files = List.copyOf(files);
        this.imagesPerSec = imagesPerSec;
        if (!decodeAhead()) {
            throw new CaptureException(
                    files.size() == 1
                            ? troubles.sentences().get(0)
                            : "None of the " + files.size() + " pictures of " + name + " can be read. "
                                    + troubles.sentences().get(0));
        }
        this.description = new SourceDescription(
                name, false, ahead.cols(), ahead.rows(), imagesPerSec, files.size(), files.size() / imagesPerSec);
    }

    static ImageSequence ofFolder(Path folder, double imagesPerSec) throws CaptureException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> pictures = entries.filter(Files::isRegularFile)
                    .filter(ImageFile::isOne)
                    .sorted(new NaturalOrder())
                    .toList();
            if (pictures.isEmpty()) {
                throw new CaptureException(
                        "There is no picture in the folder " + folder + "; put JPEG or PNG files into it.");
            }
            return new ImageSequence(pictures, folder.toString(), imagesPerSec);
        } catch (IOException e) {
            throw new CaptureException("The folder " + folder + " cannot be read; check that you may open it.", e);
        }
    }

    /** In the order given. */
    static ImageSequence of(List<Path> files, double imagesPerSec) throws CaptureException {
        String name = files.size() == 1 ? files.get(0).toString() : files.size() + " pictures";
        return new ImageSequence(files, name, imagesPerSec);
    }

    @Override
    public SourceDescription description() {
        return description;
    }

    @Override
    public Outcome read(Mat bgr) {
        if (ahead.empty() && !decodeAhead()) {
            return Outcome.ENDED;
        }
        ahead.copyTo(bgr);
        ahead.release();
        current = next - 1;
        return Outcome.PICTURE;
    }

    private boolean decodeAhead() {
        while (next < files.size()) {
            try {
                ahead = ImageFile.read(files.get(next++));
                return true;
            } catch (CaptureException e) {
                troubles.add(String.valueOf(e.getMessage()));
            }
        }
        return false;
    }

    @Override
    public long stampNanos() {
        return Math.round(current * 1e9 / imagesPerSec);
    }

    @Override
    public List<String> troubles() {
        return troubles.sentences();
    }

    @Override
    public void close() {
        ahead.release();
    }
}
