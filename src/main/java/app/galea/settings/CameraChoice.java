package app.galea.settings;

/**
 * Which camera, and how its picture is shown. Immutable.
 *
 * @param name the device's own name, an address or a file; empty: the first that gives a picture
 * @param index the device's number, for two cameras of the same name
 * @param mirrored whether the picture is shown as in a mirror
 */
public record CameraChoice(String name, int index, boolean mirrored) {

    public static final CameraChoice DEFAULTS = new CameraChoice("", 0, true);

    public CameraChoice {
        if (index < 0) {
            throw new IllegalArgumentException("a camera's index must not be negative: " + index);
        }
    }

    public CameraChoice withDevice(String device, int number) {
        return new CameraChoice(device, number, mirrored);
    }

    public CameraChoice withMirrored(boolean asInMirror) {
        return new CameraChoice(name, index, asInMirror);
    }
}
