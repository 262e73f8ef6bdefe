package app.galea.capture;

/**
 * What is asked for when a source is opened. Immutable.
 *
 * @param width asked of a webcam, px; it gives the nearest it has
 * @param height asked of a webcam, px
 * @param framesPerSec asked of a webcam
 * @param imagesPerSec nominal rate of pictures on disk
 * @param loopSeconds a recording is played again and again until this much of its time has passed; 0: once
 */
public record CaptureSettings(int width, int height, double framesPerSec, double imagesPerSec, double loopSeconds) {

    /** 720p at 30/s is what every webcam of today gives as MJPEG over USB 2; pictures count as filmed at 15/s. */
    public static final CaptureSettings DEFAULT = new CaptureSettings(1280, 720, 30, 15, 0);

    public CaptureSettings {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("size must be positive: " + width + " x " + height);
        }
        if (!(framesPerSec > 0 && imagesPerSec > 0)) {
            throw new IllegalArgumentException("rates must be positive: " + framesPerSec + ", " + imagesPerSec);
        }
        if (!(loopSeconds >= 0)) {
            throw new IllegalArgumentException("loopSeconds must not be negative: " + loopSeconds);
        }
    }

    public CaptureSettings withSize(int newWidth, int newHeight) {
        return new CaptureSettings(newWidth, newHeight, framesPerSec, imagesPerSec, loopSeconds);
    }

    public CaptureSettings withImagesPerSec(double rate) {
        return new CaptureSettings(width, height, framesPerSec, rate, loopSeconds);
    }

    public CaptureSettings loopedFor(double seconds) {
        return new CaptureSettings(width, height, framesPerSec, imagesPerSec, seconds);
    }
}
