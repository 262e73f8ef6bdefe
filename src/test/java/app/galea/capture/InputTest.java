package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    @Test
    void tellsCamerasAddressesAndFilesApart(@TempDir Path folder) throws Exception {
        Path named = Files.createFile(folder.resolve("recording"));
        Path picture = Files.createFile(folder.resolve("me.JPG"));
        assertThat(Input.of("0")).isEqualTo(new Input.CameraIndex(0));
        assertThat(Input.of("Logitech C270")).isEqualTo(new Input.CameraName("Logitech C270"));
        assertThat(Input.of("http://10.0.0.2:8080/video")).isEqualTo(new Input.Address("http://10.0.0.2:8080/video"));
        assertThat(Input.of("rtsp://cam/1")).isEqualTo(new Input.Address("rtsp://cam/1"));
        assertThat(Input.of(folder.toString())).isEqualTo(new Input.Folder(folder));
        assertThat(Input.of(named.toString())).isEqualTo(new Input.Video(named));
        assertThat(Input.of(named.toUri().toString())).isEqualTo(new Input.Video(named));
        assertThat(Input.of(picture.toString())).isEqualTo(new Input.Pictures(List.of(picture)));
        // what looks like a file is one, though it is not there
        assertThat(Input.of("clip.mp4")).isEqualTo(new Input.Video(Path.of("clip.mp4")));
        assertThat(Input.of("some/where")).isEqualTo(new Input.Video(Path.of("some/where")));
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(NetworkStream.withoutPassword("rtsp://me:secret@cam:554/1")).isEqualTo("rtsp://cam:554/1");
        assertThat(NetworkStream.withoutPassword("http://cam/a@b")).isEqualTo("http://cam/a@b");
    }

    @Test
    void picturesAreOrderedAsPeopleCount() {
        List<Path> shuffled = Stream.of("b1.png", "A10.png", "a2.png", "a02b.png", "a.png", "a2", "10.png", "9.png")
                .map(Path::of)
                .sorted(new NaturalOrder())
                .toList();
        assertThat(shuffled.stream().map(Path::toString))
                .containsExactly("9.png", "10.png", "a.png", "a2", "a2.png", "a02b.png", "A10.png", "b1.png");
    }
}
