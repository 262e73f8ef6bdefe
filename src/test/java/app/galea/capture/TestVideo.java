package app.galea.capture;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;

/**
 * Writes small videos for tests. Picture {@code i} has the grey level {@link #level}; its left half is that, its right
 * half much brighter, so that a turned picture shows.
 */
record TestVideo(int width, int height, int codec, int pixelFormat, int frames) {

    static final int BRIGHT = 240;

    static TestVideo mpeg4(int width, int height, int frames) {
        return new TestVideo(width, height, avcodec.AV_CODEC_ID_MPEG4, avutil.AV_PIX_FMT_YUV420P, frames);
    }

    static TestVideo lossless(int width, int height, int pixelFormat, int frames) {
        return new TestVideo(width, height, avcodec.AV_CODEC_ID_FFV1, pixelFormat, frames);
    }

    static int level(int index) {
        return 20 + 10 * (index % 12);
    }

    Path write(Path file) throws Exception {
        return write(file, i -> i * 40_000);
    }

    /** {@code micros} gives each picture's time stamp. */
    Path write(Path file, LongUnaryOperator micros) throws Exception {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toString(), width, height, 0)) {
            recorder.setVideoCodec(codec);
            recorder.setPixelFormat(pixelFormat);
            recorder.setFrameRate(25);
            recorder.setVideoQuality(2);
            recorder.start();
            Frame frame = new Frame(width, height, Frame.DEPTH_UBYTE, 3);
            for (int i = 0; i < frames; i++) {
                fill(frame, level(i));
                recorder.setTimestamp(micros.applyAsLong(i));
                recorder.record(frame, avutil.AV_PIX_FMT_BGR24);
            }
            recorder.stop();
        }
        return file;
    }

    /** An uncompressed video of any size, which the recorder would round up to even. */
    static Path raw(Path y4m, int width, int height, int frames) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(y4m))) {
            String head = "YUV4MPEG2 W" + width + " H" + height + " F25:1 Ip A1:1 C444\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < frames; i++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                for (int at = 0; at < width * height; at++) {
                    int level = at % width < width / 2 ? level(i) : BRIGHT;
                    // luma of "television" range
                    out.write(16 + level * 219 / 255);
                }
                byte[] noColor = new byte[2 * width * height];
                Arrays.fill(noColor, (byte) 128);
                out.write(noColor);
            }
        }
        return y4m;
    }

    private void fill(Frame frame, int level) {
        ByteBuffer pixels = (ByteBuffer) frame.image[0];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                byte value = (byte) (x < width / 2 ? level : BRIGHT);
                for (int channel = 0; channel < 3; channel++) {
                    pixels.put(y * frame.imageStride + 3 * x + channel, value);
                }
            }
        }
    }

    /** Writes a turn into the display matrix of an MP4, as a phone held upright does. */
    static void turnClockwise(Path mp4, int quarterTurns) throws Exception {
        byte[] bytes = Files.readAllBytes(mp4);
        int tkhd = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tkhd");
        int[][] turns = {{1, 0, 0, 1}, {0, 1, -1, 0}, {-1, 0, 0, -1}, {0, -1, 1, 0}};
        int[] turn = turns[quarterTurns];
        // version 0: flags 4, times 8, id 4, reserved 4, duration 4, reserved 8, layer 8 bytes; then the matrix, 16.16
        ByteBuffer matrix = ByteBuffer.wrap(bytes, tkhd + 4 + 40, 36).slice();
        matrix.putInt(0, turn[0] << 16);
        matrix.putInt(4, turn[1] << 16);
        matrix.putInt(12, turn[2] << 16);
        matrix.putInt(16, turn[3] << 16);
        Files.write(mp4, bytes);
    }
}
