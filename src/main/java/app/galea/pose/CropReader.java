package app.galea.pose;

import java.nio.ByteBuffer;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Cuts a letterbox out of a BGR picture into a network's input: RGB planes of floats from 0 to 1, perhaps mirrored. Confined to
 * one thread; its native buffers are its own until it is closed.
 *
 * <p>Strong shrinking is preceded by a blur of sigma 0.45 / scale, as in training. A box of n pixels has the variance
 * n²/12 and costs far less than a Gaussian of that width, so the picture is first averaged over blocks, and only the rest
 * of the blur is a Gaussian, on the small picture.
 */
final class CropReader implements AutoCloseable {

    /** Below this scale the picture is blurred first (contract v1: shrinking by more than 1.7). */
    private static final double BLUR_BELOW = 0.6;

    /** Blur before shrinking, in input pixels (contract v1). */
    private static final double BLUR_SIGMA = 0.45;

    /** Input pixels per averaged block at most: beyond it, averaging would blur more than asked. */
    private static final double MOST_SHRUNK = 1.0;

    /** Blurs of less than this, in pixels, change nothing. */
    private static final double LEAST_SIGMA = 0.25;

    /** What reading between pixels blurs by itself, on average over places, in square pixels. */
    private static final double INTERPOLATION_VARIANCE = 1.0 / 6;

    /** Beyond this variance, in square pixels, three taps are no longer shaped like a Gaussian. */
    private static final double MOST_OF_THREE_TAPS = 0.6;

    private static final Size THREE_TAPS = new Size(3, 3);
    private static final Size AUTOMATIC = new Size(0, 0);
    private static final Scalar BLACK = new Scalar(0, 0, 0);

    /** Behind a masked head: mid grey, which no head is. */
    private static final Scalar GREY = new Scalar(110, 110, 110);

    private final int input;
    private final Size inputSize;
    private final Mat[] shrunk = {new Mat(), new Mat()};
    private final Size half = new Size();
    private final Mat blurred = new Mat();
    private final Mat framed = new Mat();
    private final Mat crop = new Mat();
    private final Mat channel = new Mat();
    private final Mat warp = new Mat(2, 3, CvType.CV_64F);
    private final double[] warpEntries = new double[6];
    private final Mat[] planes = new Mat[3];

    /**
     * @param memory direct memory of 3 x input x input floats in native order
     * @param input pixels a side
     */
    CropReader(ByteBuffer memory, int input) {
        this.input = input;
        this.inputSize = new Size(input, input);
        int plane = input * input * Float.BYTES;
        for (int i = 0; i < 3; i++) {
            ByteBuffer part = memory.duplicate()
                    .position(i * plane)
                    .limit((i + 1) * plane)
                    .slice();
            planes[i] = new Mat(input, input, CvType.CV_32FC1, part);
        }
    }

    /** Fills the network's input with this part of the picture. */
    void read(Mat bgr, Letterbox box) {
        cut(bgr, box);
        fillPlanes();
    }

    /** As {@link #read}, with left and right changed over: input pixel u shows what {@code input - 1 - u} would. */
    void readMirrored(Mat bgr, Letterbox box) {
        cut(bgr, box);
        Core.flip(crop, crop, 1);
        fillPlanes();
    }

    /** Fills the network's input with a square that is turned in the picture; read between pixels, without a blur. */
    void readTurned(Mat bgr, TurnedSquare square) {
        double half = input / 2.0;
        double scale = input / square.side();
        double cos = scale * Math.cos(square.turnRad());
        double sin = scale * Math.sin(square.turnRad());
        warpEntries[0] = cos;
        warpEntries[1] = sin;
        warpEntries[2] = half - cos * square.centerX() - sin * square.centerY();
        warpEntries[3] = -sin;
        warpEntries[4] = cos;
        warpEntries[5] = half + sin * square.centerX() - cos * square.centerY();
        warp.put(0, 0, warpEntries);
        Imgproc.warpAffine(bgr, crop, warp, inputSize, Imgproc.INTER_LINEAR, Core.BORDER_CONSTANT, BLACK);
        fillPlanes();
    }

    /** As {@link #read}, with the square {@code masked} painted over. */
    void readWithout(Letterbox masked, Mat bgr, Letterbox box) {
        cut(bgr, box);
        double side = masked.side() / box.side() * input;
        double x = box.shareX(masked.centerX()) * input - side / 2;
        double y = box.shareY(masked.centerY()) * input - side / 2;
        Rect cover = intersection(x, y, x + side, y + side, input, input);
        if (cover.width > 0 && cover.height > 0) {
            Imgproc.rectangle(crop, cover, GREY, Imgproc.FILLED);
        }
        fillPlanes();
    }

    /** Mean luma (BT.601), 0 to 255, of the part of the last crop that lies inside the picture. */
    double luma(Mat bgr, Letterbox box) {
        double half = box.side() / 2;
        double width = Math.min(bgr.cols(), box.centerX() + half) - Math.max(0, box.centerX() - half);
        double height = Math.min(bgr.rows(), box.centerY() + half) - Math.max(0, box.centerY() - half);
        if (width <= 0 || height <= 0) {
            return 0;
        }
        double inside = width * height / (box.side() * box.side());
        return Math.min(255, lumaOf(crop) / inside);
    }

    /** Mean luma (BT.601) of a whole BGR picture, 0 to 255. */
    static double lumaOf(Mat bgr) {
        Scalar mean = Core.mean(bgr);
        return 0.114 * mean.val[0] + 0.587 * mean.val[1] + 0.299 * mean.val[2];
    }

    private void cut(Mat bgr, Letterbox box) {
        double scale = box.scale(input);
        int block = block(scale);
        if (isAligned(box, block)) {
            resize(bgr, box, block);
            return;
        }
        if (scale >= BLUR_BELOW) {
            warp(bgr, scale, 0, 0, box);
            return;
        }
        // room for the blur's tails, so that the crop's own edge sees the picture around it
        double reach = box.side() / 2 + 4 * BLUR_SIGMA / scale;
        Rect part = intersection(
                box.centerX() - reach,
                box.centerY() - reach,
                box.centerX() + reach,
                box.centerY() + reach,
                bgr.cols(),
                bgr.rows());
        part.width -= part.width % block;
        part.height -= part.height % block;
        if (part.width <= 0 || part.height <= 0) {
            blacken();
            return;
        }
        Mat region = bgr.submat(part);
        Mat source = shrink(region, block, scale * block);
        // the middle of the first block lies (block - 1) / 2 pixels into the part
        double shift = (block - 1) / 2.0;
        warp(source, scale * block, part.x + shift, part.y + shift, box);
        region.release();
    }

    /**
     * The nearest letterbox whose edges lie between whole blocks of pixels: there a plain resize, which takes half the
     * time of reading at any place, gives the very same crop.
     */
    static Letterbox aligned(Letterbox box, int input) {
        double rough = block(box.scale(input));
        double side = Math.max(1, Math.round(box.side() / rough)) * rough;
        int block = block(input / side);
        double center = side / 2 + edgeShift(side, input);
        return new Letterbox(
                Math.rint((box.centerX() - center) / block) * block + center,
                Math.rint((box.centerY() - center) / block) * block + center,
                side);
    }

    /** A resize reads at the middles of pixels, a letterbox (as in training) at their upper left corners. */
    private static double edgeShift(double side, int input) {
        return 0.5 * side / input - 0.5;
    }

    private boolean isAligned(Letterbox box, int block) {
        double edge = box.side() / 2 + edgeShift(box.side(), input);
        return isMultiple(box.centerX() - edge, block)
                && isMultiple(box.centerY() - edge, block)
                && isMultiple(box.side(), block);
    }

    private static boolean isMultiple(double pixels, int block) {
        double blocks = pixels / block;
        return Math.abs(blocks - Math.rint(blocks)) < 1e-6;
    }

    private void resize(Mat bgr, Letterbox box, int block) {
        double edge = box.side() / 2 + edgeShift(box.side(), input);
        int side = (int) Math.rint(box.side());
        int left = (int) Math.rint(box.centerX() - edge);
        int top = (int) Math.rint(box.centerY() - edge);
        Rect part = intersection(
                left, top, left + side, top + side, bgr.cols() - bgr.cols() % block, bgr.rows() - bgr.rows() % block);
        if (part.width <= 0 || part.height <= 0) {
            blacken();
            return;
        }
        Mat region = bgr.submat(part);
        Mat source = box.scale(input) < BLUR_BELOW ? shrink(region, block, box.scale(input) * block) : region;
        if (part.width < side || part.height < side) {
            int above = (part.y - top) / block;
            int before = (part.x - left) / block;
            int below = side / block - above - source.rows();
            int after = side / block - before - source.cols();
            Core.copyMakeBorder(source, framed, above, below, before, after, Core.BORDER_CONSTANT, BLACK);
            source = framed;
        }
        Imgproc.resize(source, crop, inputSize, 0, 0, Imgproc.INTER_LINEAR);
        region.release();
    }

    private void blacken() {
        crop.create(input, input, CvType.CV_8UC3);
        crop.setTo(BLACK);
    }

    /** Pixels of the picture to a side of the blocks that are averaged at this scale. */
    static int block(double scale) {
        int block = 1;
        while (scale * block * 2 <= MOST_SHRUNK) {
            block *= 2;
        }
        return block;
    }

    /** Averages over blocks and adds what is missing of the blur before reading at {@code rest} of the blocks' scale. */
    private Mat shrink(Mat region, int block, double rest) {
        Mat source = halve(region, block);
        double averaged = block > 1 ? (1 - 1.0 / (block * block)) / 12 + INTERPOLATION_VARIANCE : 0;
        double variance = BLUR_SIGMA * BLUR_SIGMA / (rest * rest) - averaged;
        if (variance > LEAST_SIGMA * LEAST_SIGMA) {
            blur(source, variance);
            source = blurred;
        }
        return source;
    }

    /** Three taps are a third faster than the seven OpenCV would take, and can have any variance up to 2/3. */
    private void blur(Mat source, double variance) {
        if (variance < MOST_OF_THREE_TAPS) {
            // the outer tap over the middle one, chosen so that the three have just this variance
            double outer = variance / (2 * (1 - variance));
            Imgproc.GaussianBlur(source, blurred, THREE_TAPS, Math.sqrt(-0.5 / Math.log(outer)));
        } else {
            Imgproc.GaussianBlur(source, blurred, AUTOMATIC, Math.sqrt(variance));
        }
    }

    /** Averages over blocks, two by two and again: the one size of block that is fast for any picture. */
    private Mat halve(Mat region, int block) {
        Mat source = region;
        for (int i = 0; (1 << i) < block; i++) {
            Mat target = shrunk[i % 2];
            half.width = source.cols() * 0.5;
            half.height = source.rows() * 0.5;
            Imgproc.resize(source, target, half, 0, 0, Imgproc.INTER_AREA);
            source = target;
        }
        return source;
    }

    /** Draws {@code source}, whose first pixel lies at (x, y) of the picture, at {@code scale} into the crop. */
    private void warp(Mat source, double scale, double x, double y, Letterbox box) {
        double half = input / 2.0;
        warpEntries[0] = scale;
        warpEntries[1] = 0;
        warpEntries[2] = half - box.scale(input) * (box.centerX() - x);
        warpEntries[3] = 0;
        warpEntries[4] = scale;
        warpEntries[5] = half - box.scale(input) * (box.centerY() - y);
        warp.put(0, 0, warpEntries);
        Imgproc.warpAffine(source, crop, warp, inputSize, Imgproc.INTER_LINEAR, Core.BORDER_CONSTANT, BLACK);
    }

    private void fillPlanes() {
        for (int i = 0; i < 3; i++) {
            Core.extractChannel(crop, channel, 2 - i);
            channel.convertTo(planes[i], CvType.CV_32F, 1 / 255.0);
        }
    }

    private static Rect intersection(double x0, double y0, double x1, double y1, int width, int height) {
        int left = (int) Math.max(0, Math.min(width, Math.floor(x0)));
        int top = (int) Math.max(0, Math.min(height, Math.floor(y0)));
        int right = (int) Math.max(left, Math.min(width, Math.ceil(x1)));
        int bottom = (int) Math.max(top, Math.min(height, Math.ceil(y1)));
        return new Rect(left, top, right - left, bottom - top);
    }

    @Override
    public void close() {
        shrunk[0].release();
        shrunk[1].release();
        blurred.release();
        framed.release();
        crop.release();
        channel.release();
        warp.release();
        for (Mat plane : planes) {
            plane.release();
        }
    }
}
