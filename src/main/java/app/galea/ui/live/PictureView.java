package app.galea.ui.live;

import app.galea.observation.Picture;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pictures as an image that is shown again and again without making a new one for each. Two images take turns, for the
 * one shown may still be on its way to the screen when the next picture comes. Confined to the JavaFX thread.
 *
 * <p>The pixels are numbers and already mirrored, so that a machine that draws without a graphics card copies them to the
 * screen instead of converting and turning each one (decision 0050).
 */
public final class PictureView {

    private final Sheet[] sheets = new Sheet[2];
    private int shown;

    /** An image with its memory. */
    private record Sheet(PixelBuffer<IntBuffer> pixels, Image image) {

        static Sheet of(int width, int height) {
            PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            return new Sheet(pixels, new WritableImage(pixels));
        }

        int[] argb() {
            return pixels.getBuffer().array();
        }

        boolean fits(Picture picture) {
            return pixels.getWidth() == picture.width() && pixels.getHeight() == picture.height();
        }
    }

    /** The picture as an image, as in a mirror if wished; good until the next but one. */
    public Image show(Picture picture, boolean mirrored) {
        shown = 1 - shown;
        Sheet sheet = sheets[shown];
        if (sheet == null || !sheet.fits(picture)) {
            sheet = Sheet.of(picture.width(), picture.height());
            sheets[shown] = sheet;
        }
        picture.copyTo(sheet.argb());
        if (mirrored) {
            mirror(sheet.argb(), picture.width(), picture.height());
        }
        sheet.pixels().updateBuffer(all -> null);
        return sheet.image();
    }

    /** Turns every row around. */
    static void mirror(int[] pixels, int width, int height) {
        for (int row = 0; row < height; row++) {
            int left = row * width;
            int right = left + width - 1;
            while (left < right) {
                int pixel = pixels[left];
                pixels[left++] = pixels[right];
                pixels[right--] = pixel;
            }
        }
    }
}
