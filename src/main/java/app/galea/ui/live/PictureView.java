package app.galea.ui.live;

import app.galea.observation.Picture;
import java.nio.ByteBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pictures as an image that is shown again and again without making a new one for each. Two images take turns, for the
 * one shown may still be on its way to the screen when the next picture comes. Confined to the JavaFX thread.
 */
public final class PictureView {

    private final Sheet[] sheets = new Sheet[2];
    private int shown;

    /** An image with its memory. */
    private record Sheet(PixelBuffer<ByteBuffer> pixels, Image image) {

        static Sheet of(int width, int height) {
            ByteBuffer memory = ByteBuffer.allocateDirect(Picture.PIXEL_BYTES * width * height);
            PixelBuffer<ByteBuffer> pixels =
                    new PixelBuffer<>(width, height, memory, PixelFormat.getByteBgraPreInstance());
            return new Sheet(pixels, new WritableImage(pixels));
        }

        boolean fits(Picture picture) {
            return pixels.getWidth() == picture.width() && pixels.getHeight() == picture.height();
        }
    }

    /** The picture as an image, good until the next but one. */
    public Image show(Picture picture) {
        shown = 1 - shown;
        Sheet sheet = sheets[shown];
        if (sheet == null || !sheet.fits(picture)) {
            sheet = Sheet.of(picture.width(), picture.height());
            sheets[shown] = sheet;
        }
        picture.copyTo(sheet.pixels().getBuffer());
        sheet.pixels().updateBuffer(all -> null);
        return sheet.image();
    }
}
