package app.galea.capture;

/**
 * What is known about a source before its first frame. Immutable. A number that is not known is 0.
 *
 * @param name for people: a camera's name, a file's name, an address
 * @param live whether frames come as they happen (a camera, a stream, a file played as a camera)
 * @param width of the upright picture, px
 * @param height of the upright picture, px
 * @param framesPerSec nominal
 * @param frames how many there are in all; an estimate for some containers
 * @param durationSeconds how long it lasts
 */
public record SourceDescription(
        String name, boolean live, int width, int height, double framesPerSec, long frames, double durationSeconds) {

    SourceDescription asLive() {
        return new SourceDescription(name, true, width, height, framesPerSec, frames, durationSeconds);
    }
}
